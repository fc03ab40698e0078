internal import TMText
internal import TMBitext

/// Finds the headline of a page: the line that the page repeats at its top, or the first line that is no noise and
/// does not end as a sentence does. A page of sentences only has none.
struct TitleFinder {
    /// How many lines that are no noise are looked at for a repeated headline.
    private static let reach = 6
    private static let longestTitle = 40

    private let layout: PageLayout

    /// The indices of the first lines that no rule drops.
    private let candidates: [Int]

    init(_ layout: PageLayout) {
        self.layout = layout
        var found: [Int] = []
        for index in layout.lines.indices {
            if found.count == Self.reach { break }
            if NoiseRule.claiming(layout.context(at: index)) == nil { found.append(index) }
        }
        candidates = found
    }

    /// The headline that shows by itself: it is stated, stands twice, or stands before the newspaper's name.
    func markedTitle() -> Title? {
        statedTitle() ?? repeatedTitle() ?? titleWithSiteName()
    }

    /// The headline above the text of a layout whose body is found.
    func titleAboveText() -> Title? {
        titleAmongNotes() ?? plainTitle()
    }

    // MARK: - A headline above the text

    /// The line above the text that is most like a headline: long, with a date, an author or another note right below it, and
    /// with few lines between it and the text that nothing is known of.
    private func titleAmongNotes() -> Title? {
        let head = layout.lines.indices.prefix(layout.body.lowerBound)
        let claims = head.map { NoiseRule.claiming(layout.context(at: $0)) }
        guard claims.lazy.filter({ $0 != nil }).prefix(2).count == 2 else { return nil }
        var best: (index: Int, score: Int)?
        var unknown = 0
        for index in head.reversed() where claims[index] == nil && !isAuthor(index) {
            defer { unknown += 1 }
            guard couldBeTitle(layout.lines[index]) else { continue }
            let isNoted =
                index + 1 < head.count && (Self.notes.contains(claims[index + 1] ?? "") || isAuthor(index + 1))
            let words = min(layout.lines[index].wordsAndNumbers.count, Self.longestCounted)
            let score = words + (isNoted ? Self.noteWorth : 0) - Self.unknownCost * unknown
            if score > best?.score ?? Int.min { best = (index, score) }
        }
        return best.map { whole($0.index, siteName: [], repeated: false) }
    }

    private static let longestCounted = 12
    private static let noteWorth = 6
    private static let unknownCost = 3

    /// Whether a line above the text is a name alone, or may be one and stands beside a date.
    private func isAuthor(_ index: Int) -> Bool {
        let context = layout.context(at: index)
        return context.line.isByline || context.line.isCapitalizedName && context.isBesideNotes
    }

    private func couldBeTitle(_ line: PageLine) -> Bool {
        let count = line.wordsAndNumbers.count
        return (2...Self.longestTitle).contains(count) && line.words.count * 2 >= count && !line.leadsOn
            && !line.isParagraph
            && !line.tokens.contains { $0.text == "|" }
    }

    /// The rules that know what stands right below headlines.
    private static let notes: Set<String> = [
        NoiseRule.dateLine.name, NoiseRule.counter.name, NoiseRule.author.name, NoiseRule.readingTime.name,
        NoiseRule.joinedNotes.name, NoiseRule.caption.name, NoiseRule.imageName.name,
    ]

    // MARK: - A headline that the page's own data state

    /// The first line that shows it in the article's part of the page.
    private func statedTitle() -> Title? {
        let stated = layout.statedTitle
        guard stated.count >= 1 else { return nil }
        let showing = layout.lines.indices.filter { index in
            let line = layout.lines[index]
            return line.wordsAndNumbers == stated && (line.markup?.part ?? .article) == .article
        }
        return showing.first.map { whole($0, siteName: [], repeated: showing.count > 1) }
    }

    // MARK: - A headline that stands twice

    private func repeatedTitle() -> Title? {
        for (position, first) in candidates.enumerated() {
            if layout.lines[first].isParagraph && position > 0 { return nil }
            for second in candidates[(position + 1)...] {
                if let title = repeated(first, second) { return title }
            }
        }
        return nil
    }

    /// The headline when two lines show it: one of them, or each, may have the newspaper's name behind it.
    private func repeated(_ first: Int, _ second: Int) -> Title? {
        let (upper, lower) = (layout.lines[first], layout.lines[second])
        let (upperWords, lowerWords) = (upper.wordsAndNumbers, lower.wordsAndNumbers)
        guard upperWords.count <= Self.longestTitle, lowerWords.count <= Self.longestTitle else { return nil }
        if let split = SplitTitle.splits(of: upper).first(where: { $0.words == lowerWords }) {
            return whole(second, siteName: split.siteName, repeated: true)
        }
        if let split = SplitTitle.splits(of: lower).first(where: { $0.words == upperWords }) {
            return whole(first, siteName: split.siteName, repeated: true)
        }
        guard upperWords == lowerWords, upperWords.count >= 2, !upper.isProse || second == first + 1 else { return nil }
        return whole(first, siteName: [], repeated: true)
    }

    // MARK: - A headline that stands once

    private func titleWithSiteName() -> Title? {
        guard let first = candidates.first, layout.lines.count > 1,
            let split = SplitTitle.splits(of: layout.lines[first]).first, split.namesSite,
            !layout.lines[first].endsSentence
        else { return nil }
        let start = layout.lines[first].span.start
        let span = TextSpan(start: start, end: start + split.length)
        return Title(index: first, span: span, words: split.words, siteName: split.siteName, isRepeated: false)
    }

    private func plainTitle() -> Title? {
        guard let first = candidates.first, candidates.count > 1 else { return nil }
        let line = layout.lines[first]
        let count = line.wordsAndNumbers.count
        guard (2...Self.longestTitle).contains(count), !line.opensSpeech || !line.isParagraph else { return nil }
        let standsOut = line.endsSentence ? noiseFollows(first) : !runsOn(line) && sentencesFollow(first)
        return standsOut ? whole(first, siteName: [], repeated: false) : nil
    }

    /// Whether a date or another line that stands below headlines comes next, and running text after it.
    private func noiseFollows(_ index: Int) -> Bool {
        guard index + 1 < layout.lines.count, layout.lines[(index + 1)...].contains(where: \.isProse) else {
            return false
        }
        let rule = NoiseRule.claiming(layout.context(at: index + 1))
        return rule == NoiseRule.dateLine.name || rule == NoiseRule.counter.name
    }

    /// Whether most of the other lines end as sentences do, so that a line without a stop is something else.
    private func sentencesFollow(_ index: Int) -> Bool {
        let bodyOnly = layout.asBodyOnly
        let others = layout.lines.indices.filter { $0 > index && NoiseRule.claiming(bodyOnly.context(at: $0)) == nil }
        let ending = others.count { layout.lines[$0].endsSentence }
        return ending > 0 && ending * 2 >= others.count
    }

    /// Whether a line is cut inside a sentence or leads to the next line.
    private func runsOn(_ line: PageLine) -> Bool {
        line.tokens.last.map { [",", ";", ":", "-"].contains($0.text) } ?? true
    }

    private func whole(_ index: Int, siteName: [String], repeated: Bool) -> Title {
        let line = layout.lines[index]
        return Title(
            index: index,
            span: line.span,
            words: line.wordsAndNumbers,
            siteName: siteName,
            isRepeated: repeated
        )
    }
}
