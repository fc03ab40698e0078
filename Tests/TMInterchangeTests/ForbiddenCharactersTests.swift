import TMBitext
import TMTestSupport
import Testing

@testable import TMInterchange

struct ForbiddenCharactersTests {
    private static let pieces = [
        "a", "ж", "\n", "\t", "\r", " ", "\u{1}", "\u{B}", "\u{1F}", "\u{FFFE}", "\u{FFFF}", "\u{FFFD}", "\u{FB01}",
        "&",
        "&amp;", "&#2;", "&#x2;", "&#xB;", "&#9;", "&#x430;", "&#xD83D;", "&#65535;", "&#", "&#x;", "&#2", "#2;", ";",
        "&#99999999999999;", "a long plain text", "<seg>",
    ]

    @Test func agreesWithTheSlowTwinWhereverTheBytesAreCut() {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<500 {
            let text = (0..<Int.random(in: 0...30, using: &generator))
                .map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
            let expected = Self.slowlyMarked(text)
            for size in [1, 2, 5, 1000] {
                var forbidden = ForbiddenCharacters()
                var rest = Array(text.utf8)[...]
                var marked: [UInt8] = []
                while !rest.isEmpty {
                    marked += forbidden.mark(Array(rest.prefix(size)))
                    rest = rest.dropFirst(size)
                }
                marked += forbidden.mark([])
                #expect(String(decoding: marked, as: UTF8.self) == expected, "\(text.debugDescription)")
            }
        }
    }

    private static func slowlyMarked(_ text: String) -> String {
        var marked = ""
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            if scalar == "&", rest.first == "#", let end = rest.prefix(12).firstIndex(of: ";") {
                let digits = String(rest[..<end].dropFirst())
                let isHexadecimal = digits.hasPrefix("x")
                let value = UInt32(isHexadecimal ? String(digits.dropFirst()) : digits, radix: isHexadecimal ? 16 : 10)
                if let value, let mark = mark(value) {
                    marked.unicodeScalars.append(mark)
                    rest = rest[end...].dropFirst()
                    continue
                }
            }
            marked.unicodeScalars.append(mark(scalar.value) ?? scalar)
        }
        return marked
    }

    private static func mark(_ value: UInt32) -> Unicode.Scalar? {
        guard let scalar = Unicode.Scalar(value), value < 0xFFFE || value > 0xFFFF else {
            return Unicode.Scalar(0xFDEF as UInt32)
        }
        let isForbidden = value < 0x20 && !["\t", "\n", "\r"].contains(scalar)
        return isForbidden ? Unicode.Scalar(0xFDD0 + value) : nil
    }

    @Test func leavesNoMarkInTheText() throws {
        let read = try TMXSample.read(
            body: """
                <tu x="а\u{1}б"><prop type="x">\u{1}&#x2;</prop><tuv xml:lang="ru"><seg>Да\u{B}нет&#12;и&#2;.</seg></tuv>
                <tuv xml:lang="kk"><seg>И\u{FFFF}ә</seg></tuv></tu>
                """
        )
        let unit = try #require(read.units.first?.unit)
        #expect(unit.source.text == "Да нет и.")
        #expect(unit.target.text == "Иә")
        #expect(unit.attributes.map(\.value) == ["аб"])
        #expect(unit.properties.map(\.value) == [""])
        #expect(read.issues.map(\.reason) == [.controlCharacters(count: 6)])
        #expect(read.issues.map(\.effect) == [.textChanged])
    }
}
