/// A change of a document: bytes that stand in place of a range of its own.
struct Splice: Hashable, Sendable {
    /// The range, in bytes; empty where something is put in.
    var range: Range<Int>

    /// What stands there then.
    var bytes: [UInt8]

    /// Puts in bytes at an offset.
    init(at offset: Int, _ bytes: [UInt8]) {
        self.init(offset..<offset, bytes)
    }

    init(_ range: Range<Int>, _ bytes: [UInt8]) {
        self.range = range
        self.bytes = bytes
    }

    /// The same change of a part of the document that begins at an offset.
    func relative(to offset: Int) -> Splice {
        Splice(range.lowerBound - offset..<range.upperBound - offset, bytes)
    }
}

extension [UInt8] {
    /// The bytes with changes made, which lie apart from each other and are in order.
    ///
    /// - Complexity: linear in the result.
    func spliced(_ splices: [Splice]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(count + splices.reduce(0) { $0 + $1.bytes.count })
        var at = 0
        for splice in splices {
            result += self[at..<splice.range.lowerBound]
            result += splice.bytes
            at = splice.range.upperBound
        }
        return result + self[at...]
    }
}
