import TMTestSupport
import Testing

@testable import TMInterchange

struct XMLTokensTests {
    /// The pieces are marked by bars.
    @Test(arguments: [
        "<?xml version='1.0'?>|\n|<!DOCTYPE a [ <!ENTITY b '>]'> <!-- ]> --> ]>|<a b='<>' c=\"/>\">|текст &lt; |<b/>|</a>",
        "<a>|<!-- <b> -- -->|<![CDATA[<b>]]]]>|<b x = '/' />|\u{A0}|</a >|\n",
    ])
    func piecesFollowEachOther(marked: String) {
        let bytes = Array(marked.replacing("|", with: "").utf8)
        var tokens = XMLTokens(bytes, in: bytes.indices)
        var pieces: [String] = []
        while let token = tokens.next() { pieces.append(String(decoding: bytes[token.range], as: UTF8.self)) }
        #expect(pieces.joined(separator: "|") == marked)
    }

    /// Elements made at random are found where they were put.
    @Test func elementsAreFoundWhereTheyStand() throws {
        var random = SeededGenerator(seed: 11)
        for _ in 0..<200 {
            var text: [UInt8] = Array("<?a <r> ?>".utf8)
            let expected = Self.element(depth: 0, &text, &random)
            let document = try XMLSource(text + Array("<!-- </r> -->".utf8))
            #expect(Self.shape(document.root, document) == expected)
        }
    }

    /// Writes an element; gives the places of all in it, in the order of their ends.
    private static func element(depth: Int, _ text: inout [UInt8], _ random: inout SeededGenerator) -> [String] {
        let start = text.count
        let attributes = ["", " a='1'", " b:c=\"x > y\"", "\n a = \"'\" "].randomElement(using: &random) ?? ""
        let name = ["r", "b:r", "қала"].randomElement(using: &random) ?? ""
        guard depth < 4, Int.random(in: 0..<5, using: &random) > 0 else {
            text += "<\(name)\(attributes)/>".utf8
            return ["\(name) \(start)..<\(text.count)"]
        }
        var places: [String] = []
        text += "<\(name)\(attributes)>".utf8
        for _ in 0..<Int.random(in: 0...3, using: &random) {
            let pieces = ["", "слово", "<!-- <r> -->", "<![CDATA[</r>]]>", "&amp;", "<?p </r>?>"]
            text += (pieces.randomElement(using: &random) ?? "").utf8
            places += element(depth: depth + 1, &text, &random)
        }
        text += "</\(name)>".utf8
        return places + ["\(name) \(start)..<\(text.count)"]
    }

    private static func shape(_ element: XMLElementSpan, _ document: XMLSource) -> [String] {
        element.children.flatMap { shape($0, document) }
            + ["\(document.name(element)) \(element.range.lowerBound)..<\(element.range.upperBound)"]
    }
}
