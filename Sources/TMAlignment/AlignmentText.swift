internal import TMBitext
public import TMLexicon

/// One side of a document to align: the words and the length of each segment, over a vocabulary.
public struct AlignmentText: Sendable {
    /// The distinct words of all segments, one segment after the other, each segment's ascending.
    public let words: [Int32]

    /// Where each segment's words start in `words`; one element more than there are segments.
    public let starts: [Int]

    /// The number of letters and digits in the words and numbers of each segment, at least 1.
    public let lengths: [Float]

    /// Whether the first segment is a headline.
    public let hasHeadline: Bool

    /// For each segment whether a paragraph begins with it, the first segment left out.
    let paragraphStarts: [Bool]

    /// By what segments that repeat are found.
    let patterns: SegmentPatterns

    /// Reads the segments' texts and adds their words to the vocabulary. Complexity: linear.
    ///
    /// - Parameter paragraphs: the number of each segment's paragraph; empty where nothing is known of paragraphs.
    public init(
        segments: [String],
        paragraphs: [Int] = [],
        hasHeadline: Bool = false,
        vocabulary: inout Vocabulary
    ) {
        self.init(SegmentWords(segments), paragraphs: paragraphs, hasHeadline: hasHeadline, vocabulary: &vocabulary)
    }

    /// Adds the words of segments to the vocabulary. Complexity: linear.
    ///
    /// - Parameter paragraphs: the number of each segment's paragraph; empty where nothing is known of paragraphs.
    public init(
        _ segments: SegmentWords,
        paragraphs: [Int] = [],
        hasHeadline: Bool = false,
        vocabulary: inout Vocabulary
    ) {
        let count = segments.summaries.count
        var words: [Int32] = []
        var starts = [0]
        var patterns = SegmentPatterns()
        for (segment, summary) in segments.summaries.enumerated() {
            var numbers = vocabulary.add(segments.keys[segments.starts[segment]..<segments.starts[segment + 1]])
            patterns.add(numbers[...], of: vocabulary, wordsBeforeColon: summary.keysBeforeColon)
            numbers.sort()
            for word in numbers where words.count == starts[segment] || words[words.count - 1] != word {
                words.append(word)
            }
            starts.append(words.count)
        }
        self.words = words
        self.starts = starts
        lengths = segments.summaries.map { Float(max(1, $0.length)) }
        self.hasHeadline = hasHeadline
        paragraphStarts = (0..<count).map {
            $0 > 0 && paragraphs.count == count && paragraphs[$0] != paragraphs[$0 - 1]
        }
        self.patterns = patterns
    }

    /// The number of segments.
    public var count: Int { lengths.count }

    /// The positions in `words` of the words of a run of segments.
    func wordPositions(_ segments: Range<Int>) -> Range<Int> {
        starts[segments.lowerBound]..<starts[segments.upperBound]
    }

    /// The words of a run of segments.
    func words(_ segments: Range<Int>) -> ArraySlice<Int32> {
        words[wordPositions(segments)]
    }

    /// The length of a run of segments.
    func length(_ segments: Range<Int>) -> Float {
        lengths[segments].reduce(0, +)
    }

    /// In how many segments each word below a number occurs.
    func wordCounts(wordCount: Int) -> [Int32] {
        var counts = [Int32](repeating: 0, count: wordCount)
        for word in words { counts[Int(word)] += 1 }
        return counts
    }
}
