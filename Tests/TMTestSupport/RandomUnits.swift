public import TMBitext

/// Random translation units, as a reader gives them: texts in NFC, attributes sorted, nothing that XML cannot hold.
public struct RandomUnits {
    private var generator: SeededGenerator

    /// Creates units that are the same in every run with a seed.
    public init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    /// The next unit.
    public mutating func next() -> TranslationUnit {
        let kazakhFirst = chance(4)
        let languages: [(Language, String)] =
            kazakhFirst ? [(.kazakh, "kk"), (.russian, "ru")] : [(.russian, "ru"), (.kazakh, "kk")]
        return TranslationUnit(
            source: variant(languages[0]),
            target: variant(languages[1]),
            provenance: list(of: 3) { $0.provenance() },
            createdAt: chance(3) ? nil : Int.random(in: -62_135_596_800...253_402_300_799, using: &generator),
            createdBy: chance(3) ? nil : text(),
            notes: list(of: 2) { $0.text() },
            properties: properties(),
            attributes: attributes(among: ["changedate", "changeid", "segtype", "t5:id", "tuid", "usagecount", "x"])
        )
    }

    private mutating func variant(_ language: (Language, String)) -> Variant {
        let text = "а" + self.text()
        var attributes = attributes(among: ["changedate", "lastusagedate", "segtype", "usagecount", "xx:y"])
        if chance(3) { attributes.append(Property(type: "xml:lang", value: language.1.uppercased() + "-KZ")) }
        return Variant(
            language: language.0,
            text: text,
            codes: codes(length: text.unicodeScalars.count),
            notes: list(of: 2) { $0.text() },
            properties: properties(),
            attributes: attributes.sorted { $0.type < $1.type }
        )
    }

    private mutating func codes(length: Int) -> [InlineCode] {
        var codes = list(of: 3) { units in
            InlineCode(offset: Int.random(in: 0...length, using: &units.generator), markup: units.pick(Self.elements))
        }
        if chance(3) {
            let start = Int.random(in: 0..<length, using: &generator)
            codes.append(InlineCode(offset: start, markup: "<hi type=\"a &amp; b\">"))
            codes.append(InlineCode(offset: Int.random(in: start + 1...length, using: &generator), markup: "</hi>"))
        }
        // Stable, so that an end tag stays behind its start tag.
        return codes.enumerated().sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }.map(
            \.element
        )
    }

    private mutating func provenance() -> Provenance {
        let starts = [Int.random(in: 0..<100_000, using: &generator), Int.random(in: 0..<100, using: &generator)]
        return Provenance(
            sourceArticle: article(),
            targetArticle: article(),
            sourceSpan: TextSpan(start: starts[0], end: starts[0] + 57),
            targetSpan: TextSpan(start: starts[1], end: starts[1]),
            confidence: Double.random(in: 0...1, using: &generator)
        )
    }

    private mutating func article() -> ArticleReference {
        ArticleReference(
            source: text(),
            path: text(),
            title: chance(2) ? nil : text(),
            date: chance(2) ? nil : CalendarDay(daysSince1970: Int.random(in: -50_000...50_000, using: &generator))
        )
    }

    private mutating func properties() -> [Property] {
        list(of: 3) {
            Property(
                type: $0.chance(2) ? $0.pick(["x-document", "x-context-pre", "x-tm-title"]) : $0.text(),
                value: $0.text()
            )
        }
        .drop { $0.type == "x-tm-title" }.map(\.self)
    }

    private mutating func attributes(among names: [String]) -> [Property] {
        names.compactMap { name in
            chance(3) ? Property(type: name, value: text()) : nil
        }
    }

    private mutating func text() -> String {
        list(of: 12) { $0.pick(Self.pieces) }.joined()
    }

    private mutating func list<Element>(of most: Int, _ element: (inout Self) -> Element) -> [Element] {
        (0..<Int.random(in: 0...most, using: &generator)).map { _ in element(&self) }
    }

    private mutating func pick(_ choices: [String]) -> String {
        choices[Int.random(in: choices.indices, using: &generator)]
    }

    private mutating func chance(_ one: Int) -> Bool {
        Int.random(in: 0..<one, using: &generator) == 0
    }

    private static let pieces = [
        "а", "Қ", "ё", "ұлт", " ", "  ", "\n", "\r\n", "\r", "\t", "<", ">", "&", "&amp;", "]]>", "\"", "'", "<seg>",
        "№ 5", "—", "«", "»", "…", "\u{1F600}", "\u{10FFFD}", "\u{FEFF}", "\u{FFFD}", "\u{85}", "\u{2028}", "\u{A0}",
        "\u{E9}", "\u{AC00}", "x=1", "<!--", "{1}",
    ]

    private static let elements = [
        "<ph/>", "<ph x=\"1\" type=\"lb\">&lt;br/&gt;</ph>", "<bpt i=\"1\">&lt;b&gt;</bpt>",
        "<ept i=\"1\">&lt;/b&gt;</ept>",
        "<it pos=\"begin\">a<sub>text <ph>{0}</ph></sub></it>", "<ut>\n</ut>", "<hi/>", "<g id=\"1\">", "</g>",
        "<ph foo=\"1\"/>", "<bpt>no number</bpt>", "<it pos=\"middle\"/>", "<t5:n id=\"1\" r=\"&quot;\"/>",
        "not a tag <",
        "<ph>open", "<ph><b/></ph>",
    ]
}
