/// What changes in a unit of a document.
struct UnitFilling {
    /// The changes, in any order.
    var splices: [Splice] = []

    /// What is written for each of its segments.
    var fillings: [Filling?]
}
