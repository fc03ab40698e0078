/// Some `tu` elements of a TMX that follow each other, with what makes a document of them.
struct TMXPart: Hashable, Sendable {
    /// What stands before the first `tu` of the whole document, as UTF-8.
    var head: [UInt8]

    /// The elements, as UTF-8; some white space may stand behind them.
    var elements: [UInt8]

    /// How many lines of the whole document end before them.
    var linesBefore: Int

    /// What ends a document.
    static let tail = Array("</body></tmx>".utf8)

    /// What the elements give; `nil` where they do not end where the part does, or not all is well-formed.
    ///
    /// Where a head and then each part so far can be read, the next part begins inside `body` as they do: in a comment, a
    /// CDATA section or another element the end of `body` would not be well-formed.
    func read() -> FoundUnits? {
        let document = TMXDocument()
        let parser = XMLPushParser(handler: document, linesBefore: linesBefore - TMXPart.lineEnds(in: head))
        do throws(InterchangeError) {
            for bytes in [head, elements, Self.tail] { try parser.parse(bytes[...]) }
            try parser.finish()
        } catch {
            return nil
        }
        return document.take(atLeast: 0)
    }

    /// How many lines end in some bytes, as libxml2 counts them.
    static func lineEnds(in bytes: [UInt8]) -> Int {
        bytes.withUnsafeBufferPointer { bytes in
            var count = 0
            for byte in bytes { count &+= byte == 0x0A ? 1 : 0 }
            return count
        }
    }
}
