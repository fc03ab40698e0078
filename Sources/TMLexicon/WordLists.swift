/// Many lists of word numbers (or of list numbers), one behind the other in one array.
public struct WordLists: Sendable {
    /// Where each list starts in `words`; one element more than there are lists.
    public private(set) var starts: [Int32] = [0]

    /// The lists' elements.
    public private(set) var words: [Int32] = []

    /// Creates no lists.
    public init() {}

    /// The number of lists.
    public var count: Int { starts.count - 1 }

    /// The elements' places of a list.
    public func range(_ list: Int) -> Range<Int> { Int(starts[list])..<Int(starts[list + 1]) }

    /// Adds a list behind the others.
    public mutating func append(_ list: some Sequence<Int32>) {
        words.append(contentsOf: list)
        starts.append(Int32(words.count))
    }

    /// For each word below `wordCount`, the numbers of the lists that hold it, ascending. Complexity: linear.
    public func inverted(wordCount: Int) -> WordLists {
        var result = WordLists()
        result.starts = Array(repeating: 0, count: wordCount + 1)
        for word in words { result.starts[Int(word) + 1] += 1 }
        for word in 0..<wordCount { result.starts[word + 1] += result.starts[word] }
        result.words = Array(repeating: 0, count: words.count)
        var next = result.starts
        for list in 0..<count {
            for place in range(list) {
                let word = Int(words[place])
                result.words[Int(next[word])] = Int32(list)
                next[word] += 1
            }
        }
        return result
    }
}
