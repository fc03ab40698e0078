internal import TMBitext
internal import TMLexicon

/// The words of one side's segments, before they are numbered over a vocabulary: what texts are read to side by side.
public struct SegmentWords: Sendable {
    /// The keys of all segments, one segment after the other.
    let keys: [WordKey]

    /// Where each segment's keys start; one element more than there are segments.
    let starts: [Int]

    /// What each segment holds beside its keys.
    let summaries: [WordReader.Summary]

    /// Reads the segments' texts. Complexity: linear.
    public init(_ segments: [String]) {
        var reader = WordReader()
        var (keys, starts, summaries): ([WordKey], [Int], [WordReader.Summary]) = ([], [0], [])
        for segment in segments {
            summaries.append(reader.read(segment, into: &keys))
            starts.append(keys.count)
        }
        (self.keys, self.starts, self.summaries) = (keys, starts, summaries)
    }
}
