internal import ArgumentParser
internal import TMBitext
internal import TMWorkflows

struct CleanCommand: ParsableCommand {
    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

    static let configuration = CommandConfiguration(
        commandName: "clean",
        abstract: "Show the article of a page, without the page's noise."
    )

    @Argument(help: "The pages; - is standard input.")
    var files: [String]

    @Option(help: "The language the pages are in; told from the text where it is left out.")
    var lang: Language?

    @Option(help: "text: title and body; json: also every dropped line and its rule.")
    var format: Format = .text

    func run() throws {
        var articles: [Article] = []
        try EachInput(files).forEach { file in
            let article = try CleanPage(language: lang).article(at: file)
            if format == .text { try write(article, isFirst: articles.isEmpty) }
            articles.append(article)
        } atEnd: {
            guard format == .json, files.count > 1 || !articles.isEmpty else { return }
            let values = articles.map(JSONValue.init)
            try StandardOutput.line((files.count == 1 ? values.first ?? .null : .array(values)).text)
        }
    }

    private func write(_ article: Article, isFirst: Bool) throws {
        if !isFirst { try StandardOutput.line("") }
        let text = LocatedText(article.page.text)
        let lines = (article.title.map { [$0] } ?? []) + article.lines.map { text[$0] }
        for (number, line) in lines.enumerated() {
            if number > 0 { try StandardOutput.line("") }
            try StandardOutput.line(line)
        }
    }
}

extension JSONValue {
    fileprivate init(_ article: Article) {
        let text = LocatedText(article.page.text)
        self = .object([
            ("file", .string(article.page.path)),
            ("language", .string(article.language.code)),
            ("title", article.title.map { .string($0) } ?? .null),
            ("date", article.date.map { .string($0.description) } ?? .null),
            ("author", article.author.map { .string($0) } ?? .null),
            (
                "body",
                .array(
                    article.lines.map {
                        .object([("start", .integer($0.start)), ("end", .integer($0.end)), ("text", .string(text[$0]))])
                    }
                )
            ),
            (
                "dropped",
                .array(
                    article.dropped.map {
                        .object([
                            ("start", .integer($0.span.start)), ("end", .integer($0.span.end)),
                            ("text", .string($0.text)), ("rule", .string($0.rule)),
                        ])
                    }
                )
            ),
        ])
    }
}
