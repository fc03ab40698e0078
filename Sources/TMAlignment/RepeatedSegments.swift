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

    /// Which segments of a document repeat, by position: source, target.
    func marks(of document: AlignmentDocument) -> (source: [Bool], target: [Bool]) {
        (Self.marks(of: document.source, repeated: source), Self.marks(of: document.target, repeated: target))
    }

    private static func marks(of text: AlignmentText, repeated: Set<UInt64>) -> [Bool] {
        zip(text.patterns.texts, text.patterns.labels).map { repeated.contains($0) || repeated.contains($1) }
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
