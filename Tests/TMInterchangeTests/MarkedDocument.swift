import TMBitext

@testable import TMInterchange

/// A document with what is expected of its translation marked in its text: `{+put in+}`, `{-taken out-}`.
struct MarkedDocument {
    /// How the file is written.
    enum Form: CaseIterable {
        case plain, withMark, windowsLines, utf16LittleEndian, utf16BigEndian
    }

    /// The file.
    let file: [UInt8]

    /// The file that is expected to be written.
    let expected: [UInt8]

    init(_ marked: String, _ form: Form = .plain) {
        file = Self.bytes(Self.without(marked, dropped: ("{+", "+}"), kept: ("{-", "-}")), form)
        expected = Self.bytes(Self.without(marked, dropped: ("{-", "-}"), kept: ("{+", "+}")), form)
    }

    private static func without(_ text: String, dropped: (String, String), kept: (String, String)) -> String {
        var result = ""
        var rest = text[...]
        while let start = rest.firstRange(of: dropped.0) {
            result += rest[..<start.lowerBound]
            rest = rest[start.upperBound...]
            guard let end = rest.firstRange(of: dropped.1) else { break }
            rest = rest[end.upperBound...]
        }
        return (result + rest).replacing(kept.0, with: "").replacing(kept.1, with: "")
    }

    private static func bytes(_ text: String, _ form: Form) -> [UInt8] {
        switch form {
        case .plain: Array(text.utf8)
        case .withMark: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
        case .windowsLines: Array(text.replacing("\n", with: "\r\n").utf8)
        case .utf16LittleEndian: [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case .utf16BigEndian: [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        }
    }
}

extension TranslatableDocument {
    /// The document filled with matches by text, those below `threshold` as suggestions only.
    func filled(from matches: [String: [Match]], threshold: Int = 75, repairs: Bool = false) -> FilledDocument {
        filled(
            with: segments.map { segment in
                let matches = matches[segment.text] ?? []
                let best = matches.first.flatMap { $0.score >= threshold ? $0 : nil }
                let filling = best.map { Filling(match: $0, isRepaired: repairs && $0.repaired != nil) }
                return Proposal(filling: filling, matches: matches)
            }
        )
    }
}

extension Match {
    /// A match of the very text.
    static func exact(_ source: String, _ target: String, unit: Int64 = 1) -> Match {
        Match(score: 100, kind: .exact, source: source, target: target, targetLanguage: .kazakh, unit: unit)
    }

    /// A match of another text.
    static func near(_ score: Int, _ source: String, _ target: String, unit: Int64 = 2) -> Match {
        Match(score: score, kind: .fuzzy, source: source, target: target, targetLanguage: .kazakh, unit: unit)
    }
}
