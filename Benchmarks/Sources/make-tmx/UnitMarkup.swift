import RecombinedMemory

/// Units of a TMX as translation programs write them: all dated and signed, some with a document, a neighbour, a note or
/// an inline code; no two with the same Russian text.
struct UnitMarkup {
    static let head = """
        <?xml version="1.0" encoding="UTF-8"?>
        <tmx version="1.4">
        <header creationtool="make-tmx" creationtoolversion="1" segtype="sentence" o-tmf="none" adminlang="en" \
        srclang="ru" datatype="plaintext"/>
        <body>

        """
    static let end = "</body>\n</tmx>\n"

    private var recombiner: Recombiner
    private var generator: SplitMix
    private var seen: Set<String> = []
    private var previous = ""

    init(recombiner: Recombiner, seed: UInt64) {
        self.recombiner = recombiner
        generator = SplitMix(seed: seed ^ 0x746D78)
    }

    /// The next unit, with a line end.
    mutating func next() -> String {
        var pair = recombiner.pair()
        while !seen.insert(pair.russian).inserted { pair = recombiner.pair() }
        let (russian, kazakh) = (Self.escaped(pair.russian), Self.escaped(pair.kazakh))
        defer { previous = russian }
        let hasCode = Int.random(in: 0..<16, using: &generator) == 0
        return """
            <tu creationdate="\(date())" creationid="translator\(Int.random(in: 1...20, using: &generator))">
            \(remarks())<tuv xml:lang="ru"><seg>\(hasCode ? Self.code + russian : russian)</seg></tuv>
            <tuv xml:lang="kk"><seg>\(hasCode ? Self.code + kazakh : kazakh)</seg></tuv>
            </tu>

            """
    }

    private static let code = "<ph x=\"1\">&lt;br/&gt;</ph>"

    private mutating func remarks() -> String {
        switch Int.random(in: 0..<8, using: &generator) {
        case 0: "<prop type=\"x-document\">page\(Int.random(in: 1...9999, using: &generator)).html</prop>\n"
        case 1: "<prop type=\"x-context-pre\">\(previous)</prop>\n"
        case 2: "<note>checked</note>\n"
        default: ""
        }
    }

    private mutating func date() -> String {
        let (month, day) = (Int.random(in: 1...12, using: &generator), Int.random(in: 1...28, using: &generator))
        let second = Int.random(in: 0..<60, using: &generator)
        return "2023\(two(month))\(two(day))T1030\(two(second))Z"
    }

    private func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

    private static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E }) else { return text }
        return text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
