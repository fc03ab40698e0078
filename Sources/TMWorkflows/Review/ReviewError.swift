/// Why decisions could not be read, or nothing could be taken back. Holds facts only; ``Complaint`` words them.
public enum ReviewError: Error, Hashable, Sendable {
    /// A line of the decision file is none.
    case malformedDecision(path: String, line: Int)

    /// The file has not the columns that `tm review export` writes.
    case notASheet(path: String, missing: String)

    /// The first cell of a row says nothing that can be done.
    case unknownVerb(path: String, line: Int, verb: String)

    /// A row has one of its two texts empty, or too few cells.
    case malformedRow(path: String, line: Int)

    /// A row joins the row above, and there is none.
    case nothingToJoin(path: String, line: Int)

    /// Nothing in the memory came from what is named.
    case nothingFrom(name: String, path: String)

    /// A name fits several articles of the memory.
    case severalArticles(name: String, paths: [String])
}
