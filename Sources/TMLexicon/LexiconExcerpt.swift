/// Some pairs of a lexicon file, with the words that stand in them.
struct LexiconExcerpt {
    /// Two words that may translate each other, by their numbers in the file, and the levels of their probabilities.
    struct Pair {
        let source: Int
        let target: Int
        let forward: UInt8
        let backward: UInt8
    }

    /// The words that stand in a pair.
    let sourceVocabulary: Vocabulary
    let targetVocabulary: Vocabulary

    /// The pairs, over these vocabularies.
    let lexicon: Lexicon

    /// Takes the pairs, which are sorted, out of the words of a file.
    init(source: StoredWords, target: StoredWords, pairs: [Pair]) {
        let sources = Set(pairs.map(\.source)).sorted()
        let targets = Set(pairs.map(\.target)).sorted()
        let columns = Dictionary(uniqueKeysWithValues: zip(targets, targets.indices.map { Int32($0) }))
        var forward = TranslationTable(rows: 0)
        var backward = TranslationTable(rows: 0)
        for (number, pair) in pairs.enumerated() {
            let column = columns[pair.target] ?? 0
            let (there, back) = (
                LexiconFormat.probability(ofLevel: pair.forward), LexiconFormat.probability(ofLevel: pair.backward)
            )
            if there > 0 { forward.append(column: column, value: there) }
            if back > 0 { backward.append(column: column, value: back) }
            if number + 1 == pairs.count || pairs[number + 1].source != pair.source {
                forward.endRow()
                backward.endRow()
            }
        }
        sourceVocabulary = Self.vocabulary(sources, of: source)
        targetVocabulary = Self.vocabulary(targets, of: target)
        lexicon = Lexicon(forward: forward, backward: backward.transposed(columnCount: targets.count))
    }

    private static func vocabulary(_ numbers: [Int], of words: StoredWords) -> Vocabulary {
        var vocabulary = Vocabulary()
        for number in numbers { vocabulary.add(words.key(number), count: words.count(number)) }
        return vocabulary
    }
}
