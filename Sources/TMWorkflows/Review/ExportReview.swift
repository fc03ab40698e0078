public import TMBitext
internal import TMStore

/// Writes the units of chosen articles as a sheet that a reviewer edits and ``ApplyReview`` reads back.
public struct ExportReview: Sendable {
    /// Which units are written.
    public var filter: UnitFilter

    /// Only units of these articles: whole paths or their ends from a `/` on. Empty: all.
    public var articles: [String]

    /// Only units found with at most this confidence, 0...1.
    public var greatestConfidence: Double?

    /// Creates the use case.
    public init(filter: UnitFilter = UnitFilter(), articles: [String] = [], greatestConfidence: Double? = nil) {
        self.filter = filter
        self.articles = articles
        self.greatestConfidence = greatestConfidence
    }

    /// Visits the units of the memory at a path in the order of their articles and places, each with the one place it is
    /// visited for.
    ///
    /// - Throws: an error that ``Complaint`` words; also where a name fits no article or several. And what `body` throws.
    public func forEachUnit(memoryPath: String, _ body: (TranslationUnit) throws -> Void) throws {
        let memory = try OpenMemory.reading(memoryPath)
        let paths = try articles.map { try FindArticle.path(named: $0, in: memory) }
        try memory.forEachPlace(filter, articles: paths) { unit in
            if let greatestConfidence, let place = unit.provenance.first, place.confidence > greatestConfidence {
                return
            }
            try body(unit)
        }
    }

    /// The first line of a sheet.
    public static let heading = ReviewSheet.columns.joined(separator: "\t")

    /// A unit as a row of a sheet, without its line end.
    public static func row(_ unit: TranslationUnit) -> String { ReviewSheet.text(unit) }
}
