import Foundation
import TMBitext
import TMStore

/// A folder of its own for one test, removed with the value.
final class MemoryFolder {
    let path = NSTemporaryDirectory() + "memory-\(UUID().uuidString)"

    init() throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    var memoryPath: String { path + "/memory.sqlite" }
}

extension Run {
    static func sample(_ kind: Kind) -> Run { Run(kind: kind, startedAt: 0, tool: "tm 0", input: "samples") }
}

extension TranslationUnit {
    /// A unit found on lines `number` of two pages.
    static func found(
        _ source: String,
        _ target: String,
        in pages: (String, String) = ("ru/1.txt", "kk/1.txt"),
        at number: Int = 0,
        confidence: Double = 0.9
    ) -> TranslationUnit {
        TranslationUnit(
            source: Variant(language: .russian, text: source),
            target: Variant(language: .kazakh, text: target),
            provenance: [
                Provenance(
                    sourceArticle: .page(pages.0),
                    targetArticle: .page(pages.1),
                    sourceSpan: TextSpan(start: number * 100, end: number * 100 + source.unicodeScalars.count),
                    targetSpan: TextSpan(start: number * 100, end: number * 100 + target.unicodeScalars.count),
                    confidence: confidence
                )
            ],
            createdAt: 1_700_000_000,
            createdBy: "tm"
        )
    }
}

extension ArticleReference {
    static func page(_ path: String) -> ArticleReference {
        ArticleReference(
            source: String(path.prefix { $0 != "/" }),
            path: path,
            title: "Заголовок " + path,
            date: CalendarDay(year: 2024, month: 3, day: 18)
        )
    }
}

extension AlignedPair {
    static func sample(
        _ units: [TranslationUnit],
        pages: (String, String) = ("ru/1.txt", "kk/1.txt"),
        fingerprint: String = "1"
    ) -> AlignedPair {
        AlignedPair(
            source: .page(pages.0),
            sourceLanguage: .russian,
            target: .page(pages.1),
            targetLanguage: .kazakh,
            fingerprint: fingerprint,
            sourceFingerprint: "source " + fingerprint,
            targetFingerprint: "target " + fingerprint,
            score: 0.8,
            beads: BeadCounts(),
            units: units
        )
    }
}

extension TranslationMemory {
    func store(pairs: [AlignedPair]) throws -> ChangeCounts {
        var identifier: Int64?
        return try store(pairs, run: .sample(.build), identifier: &identifier)
    }

    func add(_ run: Run, _ units: [TranslationUnit]) throws -> ChangeCounts {
        try add(run) { add in for unit in units { try add(PreparedUnit(unit)) } }
    }

    func allUnits(_ filter: UnitFilter = UnitFilter()) throws -> [TranslationUnit] {
        var units: [TranslationUnit] = []
        try forEachBatch(filter) { units += $0.map(\.unit) }
        return units
    }
}
