internal import TMBitext

/// The facts that a page states about itself, the most reliable first.
struct HTMLFacts {
    /// The headline that the page states for other sites.
    let title: String?

    /// What the browser's window shows.
    let windowTitle: String?

    private let statements: HTMLStatements
    private let linkedData: [LinkedData]

    init(_ tree: HTMLTree) {
        statements = tree.statements
        linkedData = statements.linkedData.map(LinkedData.init)
        windowTitle = statements.windowTitle
        let meta = statements.meta
        title = linkedData.lazy.compactMap { $0.text("headline") }.first ?? meta["og:title"] ?? meta["twitter:title"]
    }

    func pageFacts(title: String?) -> PageFacts {
        let meta = statements.meta
        let address = statements.address ?? meta["og:url"]
        return PageFacts(
            title: title,
            date: date,
            author: author,
            url: address.flatMap { $0.hasPrefix("http") ? $0 : nil },
            language: (statements.language ?? meta["og:locale"]).flatMap { Language($0) }
        )
    }

    private static let dateNames = [
        "article:published_time", "datepublished", "dcterms.date", "dcterms.created", "dc.date", "dc.date.issued",
        "pubdate",
        "publishdate", "publish_date", "date",
    ]

    private var date: CalendarDay? {
        let stated = Self.dateNames.lazy.compactMap { statements.meta[$0].flatMap(Self.day) }.first
        return stated ?? linkedData.lazy.compactMap { $0.text("datePublished").flatMap(Self.day) }.first
            ?? statements.times.lazy.compactMap(Self.day).first
    }

    private var author: String? {
        let stated = ["author", "article:author", "dc.creator"].lazy.compactMap { statements.meta[$0] }
        let named = linkedData.lazy.compactMap { $0.text("author", inner: "name") }
        return [stated.first { Self.isName($0) }, named.first { Self.isName($0) }].compactMap(\.self).first
    }

    /// Whether an author is a person and not an address or the site's account.
    private static func isName(_ text: String) -> Bool {
        !text.contains("/") && !text.contains("@") && text.contains(" ")
    }

    /// The day of a date in ISO 8601, with a time or without.
    private static func day(_ text: String) -> CalendarDay? {
        CalendarDay(iso8601: String(text.prefix(10)))
    }
}
