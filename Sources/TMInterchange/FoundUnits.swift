/// What some elements of a file gave: TMX's `tu`, XLIFF's `trans-unit`.
public struct FoundUnits: Sendable {
    /// The translation units, in order.
    public internal(set) var units: [ImportedUnit] = []

    /// What could not be taken as it is, in order.
    public internal(set) var issues: [ImportIssue] = []

    /// How many elements there were.
    var elements = 0

    /// How many of them gave a unit.
    var elementsTaken = 0

    init() {}

    /// Hands over what was found and begins anew; `nil` where that is less than so many units and issues.
    mutating func take(atLeast count: Int) -> FoundUnits? {
        guard units.count + issues.count >= count else { return nil }
        let found = self
        self = FoundUnits()
        units.reserveCapacity(found.units.count)
        return found
    }
}
