/// What is left of a TMX when its parts have been read: a document of its head and the parts that could not be read, before
/// what no part holds.
struct TMXRest {
    /// How many lines of the document are not before what is left, beside those of the head.
    private(set) var linesBefore = 0

    private var pieces: ArraySlice<[UInt8]> = []
    private var failure: (any Error)?

    /// Nothing.
    init() {}

    /// What a cutter left, behind parts that could not be read.
    init(_ cutter: TMXCutter, unread: [TMXPart]) {
        let head = cutter.head ?? []
        pieces = ([head] + unread.map(\.elements) + [cutter.rest])[...]
        linesBefore = (unread.first?.linesBefore ?? cutter.linesBefore) - TMXPart.lineEnds(in: head)
        failure = cutter.failure
    }

    /// The next bytes; `nil` where they are those that follow in the document.
    /// - Throws: why there are none.
    mutating func next() throws -> [UInt8]? {
        if let piece = pieces.popFirst() { return piece }
        if let failure { throw failure }
        return nil
    }
}
