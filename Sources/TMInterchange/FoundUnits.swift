/// What some elements of a file gave: TMX's `tu`, XLIFF's `trans-unit`.
struct FoundUnits {
    /// The translation units, in order.
    var units: [ImportedUnit] = []

    /// What could not be taken as it is, in order.
    var issues: [ImportIssue] = []

    /// How many elements there were.
    var elements = 0

    /// How many of them gave a unit.
    var elementsTaken = 0

    /// Begins anew.
    mutating func removeAll() {
        units.removeAll(keepingCapacity: true)
        issues.removeAll(keepingCapacity: true)
        (elements, elementsTaken) = (0, 0)
    }
}
