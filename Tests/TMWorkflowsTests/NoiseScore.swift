import TMBitext
import TMSegmentation

/// How much noise cleaning drops and how much body it keeps, over several pages.
struct NoiseScore {
    private(set) var noiseLines = 0
    private(set) var keptNoise: [String] = []
    private(set) var bodySentences = 0
    private(set) var lostBody: [String] = []
    private(set) var pages = 0
    private(set) var wrongTitles: [String] = []
    private(set) var wrongDates: [String] = []
    private(set) var wrongAuthors: [String] = []

    var droppedNoise: Double { 1 - Double(keptNoise.count) / Double(max(1, noiseLines)) }
    var keptBody: Double { 1 - Double(lostSentences) / Double(max(1, bodySentences)) }
    private var lostSentences = 0

    mutating func add(_ page: NoisePage) throws {
        let article = try page.article()
        let text = LocatedText(article.page.text)
        var kept = article.lines.map { text[$0] }
        for line in page.body {
            let sentences = max(1, Segmenter(language: article.language).segments(of: line).count)
            bodySentences += sentences
            if let index = kept.firstIndex(of: line) {
                kept.remove(at: index)
            } else {
                lostSentences += sentences
                lostBody.append("\(page.name): \(line)  [\(article.dropped.first { $0.text == line }?.rule ?? "-")]")
            }
        }
        noiseLines += article.dropped.count { !page.body.contains($0.text) } + kept.count
        keptNoise += kept.map { "\(page.name): \($0)" }
        pages += 1
        if article.title != page.title { wrongTitles.append("\(page.name): \(article.title ?? "none")") }
        if article.date?.description != page.date {
            wrongDates.append("\(page.name): \(article.date?.description ?? "none")")
        }
        if let author = page.author, article.author?.lowercased() != author.lowercased() {
            wrongAuthors.append("\(page.name): \(article.author ?? "none")")
        }
    }

    var summary: String {
        """
        \(pages) pages, \(noiseLines) noise lines, \(bodySentences) body sentences: noise dropped \(droppedNoise), \
        body kept \(keptBody), wrong titles \(wrongTitles.count), dates \(wrongDates.count), authors \(wrongAuthors.count)
        """
    }

    var details: String {
        [
            ("kept noise", keptNoise), ("lost body", lostBody), ("title", wrongTitles), ("date", wrongDates),
            ("author", wrongAuthors),
        ]
        .flatMap { name, lines in lines.map { "\(name): \($0)" } }.joined(separator: "\n")
    }
}
