internal import TMBitext

/// A page in lines, with what is known of its parts: the headline, and the range between the first and the last
/// line of running text.
struct PageLayout: Sendable {
    /// The lines that are not white space only.
    let lines: [PageLine]

    /// The language the page is written in.
    let language: Language

    /// The newspaper.
    let source: String

    /// The headline that the page's own data state, in words and numbers; empty where they state none.
    let statedTitle: [String]

    /// The lines that repeat on the newspaper's pages.
    let repeatedLines: RepeatedLines

    /// For each line whether only headlines stand between it and a bare `Читайте также:` above it.
    let isRelatedHeadline: [Bool]

    /// The headline, once it is found.
    var title: Title?

    /// The lines of the body, from the first line of running text to behind the last.
    var body: Range<Int>

    /// For each line the rule that knows it for noise by what it says, once body and headline are found.
    private(set) var claims: [String?] = []

    init(page: Page, language: Language, repeatedLines: RepeatedLines) {
        lines = PageLine.lines(of: page)
        self.language = language
        source = page.source
        statedTitle =
            page.facts.title.map { PageLine(text: $0, span: TextSpan(start: 0, end: 0)).wordsAndNumbers } ?? []
        self.repeatedLines = repeatedLines
        isRelatedHeadline = Self.relatedHeadlines(among: lines)
        body = lines.count..<lines.count
    }

    /// A line with its surroundings.
    func context(at index: Int) -> LineContext { LineContext(layout: self, index: index, line: lines[index]) }

    /// The same page, every line taken as part of the body, so that only rules that need no place speak.
    var asBodyOnly: PageLayout {
        var copy = self
        copy.body = 0..<lines.count
        return copy
    }

    /// The same page with the claims on its lines.
    var withClaims: PageLayout {
        var copy = self
        copy.claims = lines.indices.map { NoiseRule.claiming(context(at: $0)) }
        return copy
    }

    /// Whether rules know at least two lines outside of the body for noise. A page without known noise is a text by itself,
    /// whose short first and last lines belong to it.
    var showsNoise: Bool {
        claims.indices.lazy.filter { !body.contains($0) && claims[$0] != nil }.prefix(2).count == 2
    }

    /// The line behind the last one that goes on with the body: of the lines below it that nothing is known of, up to the last
    /// that is a sentence, an item of a list or a line of a verse, with no more than three others before it.
    var textEnd: Int {
        var end = body.upperBound
        var others = 0
        for index in end..<lines.count {
            guard claims[index] == nil, others <= 3 else { break }
            let leadsHere = index > 0 && lines[index - 1].leadsOn
            if lines[index].goesOn || leadsHere {
                (end, others) = (index + 1, 0)
            } else {
                others += 1
            }
        }
        return end
    }

    private static func relatedHeadlines(among lines: [PageLine]) -> [Bool] {
        var inList = false
        return lines.map { line in
            if ReadAlsoPhrases.isBareMarker(line) {
                inList = true
                return false
            }
            inList = inList && !line.isParagraph
            return inList
        }
    }
}
