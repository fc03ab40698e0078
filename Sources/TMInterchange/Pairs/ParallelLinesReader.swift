public import TMBitext

/// Reads the pairs of two text files, one a language, whose lines of the same number belong together: the form of Moses.
///
/// Memory is bounded by the longest line. Lines without text on both sides are passed over.
public struct ParallelLinesReader {
    private let languages: (source: Language, target: Language)
    private let encoding: String?

    /// Creates a reader; `encoding` names that of both files, `nil` stands for what their byte-order marks tell, or UTF-8.
    public init(source: Language, target: Language, encoding: String? = nil) {
        languages = (source, target)
        self.encoding = encoding
    }

    /// Reads two files; `nextSource` and `nextTarget` give the next bytes of each, none at its end. The other parameters
    /// and the result are those of ``FoundUnitsReader/read(_:unit:issue:)``.
    ///
    /// - Throws: `InterchangeError` where a file is empty, not in its encoding, or ends before the other; and what the
    ///   closures throw.
    public func read(
        _ nextSource: () throws -> [UInt8],
        _ nextTarget: () throws -> [UInt8],
        unit: (ImportedUnit) throws -> Void,
        issue: (ImportIssue) throws -> Void
    ) throws -> ImportSummary {
        var sources = TextLines(encoding: encoding)
        var targets = TextLines(encoding: encoding)
        var rows = PairRows(source: languages.source, target: languages.target, hasHeader: false)
        while true {
            let (source, target) = (try sources.next(nextSource), try targets.next(nextTarget))
            if source == nil, target == nil { return rows.summary }
            guard let source, let target else {
                throw InterchangeError.unequalLines(shorter: min(sources.number, targets.number))
            }
            try rows.take([source, target], line: sources.number, unit: unit, issue: issue)
        }
    }
}
