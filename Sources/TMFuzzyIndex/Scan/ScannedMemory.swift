/// Texts as rows of word numbers, one behind the other.
struct ScannedMemory {
    /// The identifiers of the units.
    private(set) var units: [Int64] = []

    /// The fingerprints of the units' texts.
    private(set) var fingerprints: [UInt32] = []

    /// The words and trigrams of all texts.
    private(set) var vocabulary = WordVocabulary()

    private var words: [UInt32] = []
    private var starts = [0]

    init(_ units: some Sequence<(unit: Int64, text: String)>) {
        for (unit, text) in units {
            let text = ComparableText(text)
            self.units.append(unit)
            fingerprints.append(text.fingerprint)
            for word in text.words { words.append(vocabulary.add(word)) }
            starts.append(words.count)
        }
    }

    /// Adds texts that are already cut into words.
    mutating func add(_ texts: AnalyzedTexts) {
        let numbers = texts.vocabulary.map { vocabulary.add($0) }
        for word in texts.words { words.append(numbers[Int(word)]) }
        let first = starts[starts.count - 1]
        for end in texts.ends { starts.append(first + end) }
        units += texts.units
        fingerprints += texts.fingerprints
    }

    /// The words of the unit at an index.
    func words(at index: Int) -> ArraySlice<UInt32> {
        words[starts[index]..<starts[index + 1]]
    }

    /// How many texts hold each word.
    func wordFrequencies() -> [Int] {
        var lastText = [Int](repeating: -1, count: vocabulary.wordCount)
        var frequencies = [Int](repeating: 0, count: vocabulary.wordCount)
        for index in units.indices {
            for word in words(at: index) where lastText[Int(word)] != index {
                lastText[Int(word)] = index
                frequencies[Int(word)] += 1
            }
        }
        return frequencies
    }

    /// The weights that follow from how many of these texts each trigram stands in.
    func weights() -> TrigramWeights {
        var lastText = [Int](repeating: -1, count: vocabulary.trigrams.count)
        var frequencies = [Int](repeating: 0, count: vocabulary.trigrams.count)
        for index in units.indices {
            for word in words(at: index) {
                for trigram in vocabulary.trigrams(ofWord: word) where lastText[Int(trigram)] != index {
                    lastText[Int(trigram)] = index
                    frequencies[Int(trigram)] += 1
                }
            }
        }
        return TrigramWeights(
            segmentCount: units.count,
            frequencies: Dictionary(uniqueKeysWithValues: zip(vocabulary.trigrams, frequencies))
        )
    }

    /// The weight of each word's trigrams, given the weight of each trigram by number.
    func wordWeights(_ weights: [Int]) -> [Int] {
        (0..<vocabulary.wordCount).map { word in
            vocabulary.trigrams(ofWord: UInt32(word)).reduce(0) { $0 + weights[Int($1)] }
        }
    }

    /// The weight of each text's trigrams, given the weight of each word's.
    func totals(wordWeights: [Int]) -> [Int] {
        units.indices.map { words(at: $0).reduce(0) { $0 + wordWeights[Int($1)] } }
    }
}
