/// Segments that stand in several documents of a batch, numbers aside, or begin with a label that does (`Read also:`):
/// page noise, most of the time.
struct RepeatedSegments: Sendable {
    private let source: Set<UInt64>
    private let target: Set<UInt64>

    /// Knows no segment that repeats.
    init() {
        (source, target) = ([], [])
    }

    /// Finds what repeats in a batch.
    init(in documents: [AlignmentDocument]) {
        source = Self.repeated(documents.map(\.source))
        target = Self.repeated(documents.map(\.target))
    }

    /// The traits of a document's segments.
    func traits(of document: AlignmentDocument) -> SegmentTraits {
        (Self.traits(of: document.source, repeated: source), Self.traits(of: document.target, repeated: target))
    }

    private static func traits(of text: AlignmentText, repeated: Set<UInt64>) -> [SegmentTrait] {
        zip(text.patterns.texts, text.patterns.labels).enumerated().map { number, fingerprints in
            if repeated.contains(fingerprints.0) || repeated.contains(fingerprints.1) { return .repeated }
            return number == 0 && text.hasHeadline ? .headline : .plain
        }
    }

    private static func repeated(_ texts: [AlignmentText]) -> Set<UInt64> {
        var documents: [UInt64: Int] = [:]
        for text in texts {
            for fingerprint in Set(text.patterns.texts).union(text.patterns.labels) where fingerprint != 0 {
                documents[fingerprint, default: 0] += 1
            }
        }
        return Set(documents.filter { $0.value >= leastDocuments }.keys)
    }

    private static let leastDocuments = 3
}
