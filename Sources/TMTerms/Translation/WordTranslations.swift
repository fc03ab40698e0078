internal import TMLexicon

/// Which words of the two sides translate each other: by a lexicon, by their spelling, and by the company they keep in the
/// memory itself.
struct WordTranslations: Sendable {
    private let sourceKeys: [[Int32]]
    private let targetKeys: [[Int32]]
    private let lexicon: Lexicon

    /// Dice's coefficient of words that keep company, by source word and target word.
    private let company: TranslationTable

    /// Whether a target word is in `company`.
    private let hasCompany: [Bool]

    /// - Parameters:
    ///   - lexicon: a lexicon from the source to the target language; `nil` where there is none.
    ///   - company: word pairs that meet in the memory.
    init(_ source: TermSide, _ target: TermSide, lexicon: StoredLexicon?, company: TranslationTable) {
        let (left, leftKeys) = Self.vocabulary(source)
        let (right, rightKeys) = Self.vocabulary(target)
        let spelling = Lexicon.cognates(source: left, target: right)
        self.lexicon = lexicon.map { $0.lexicon(source: left, target: right).joined(with: spelling) } ?? spelling
        (sourceKeys, targetKeys) = (leftKeys, rightKeys)
        self.company = company
        var hasCompany = [Bool](repeating: false, count: target.wordCount)
        for word in company.columns { hasCompany[Int(word)] = true }
        self.hasCompany = hasCompany
    }

    /// How far the words of two candidates that name something are translations of each other, 0...1: the smaller share of
    /// words that have one on the other side. A word of which no translation is known counts half.
    func coverage(_ source: [Int32], _ target: [Int32]) -> Double {
        let translated = source.map { word in target.map { trust(word, $0) } }
        let bySource = zip(source, translated).reduce(Float(0)) { sum, row in
            sum + max(row.1.max() ?? 0, isKnown(source: row.0) ? 0 : Self.trustInUnknown)
        }
        let byTarget = target.indices.reduce(Float(0)) { sum, column in
            let best = translated.map { $0[column] }.max() ?? 0
            return sum + max(best, isKnown(target: target[column]) ? 0 : Self.trustInUnknown)
        }
        return Double(min(bySource / Float(source.count), byTarget / Float(target.count)))
    }

    private func isKnown(source word: Int32) -> Bool {
        !company.row(word).isEmpty || sourceKeys[Int(word)].contains { !lexicon.forward.row($0).isEmpty }
    }

    private func isKnown(target word: Int32) -> Bool {
        hasCompany[Int(word)] || targetKeys[Int(word)].contains { !lexicon.backward.row($0).isEmpty }
    }

    /// How far two words are taken for translations, 0...1.
    private func trust(_ source: Int32, _ target: Int32) -> Float {
        var most = company.value(row: source, column: target)
        for left in sourceKeys[Int(source)] {
            for right in targetKeys[Int(target)] {
                most = max(most, lexicon.forward.value(row: left, column: right))
                most = max(most, lexicon.backward.value(row: right, column: left))
            }
        }
        return min(1, most / Self.sureProbability)
    }

    private static func vocabulary(_ side: TermSide) -> (Vocabulary, [[Int32]]) {
        var vocabulary = Vocabulary()
        let numbers = side.keys.map { vocabulary.add($0) }
        return (vocabulary, numbers)
    }

    /// A word this probable as a translation is taken for one.
    private static let sureProbability: Float = 0.15

    private static let trustInUnknown: Float = 0.5
}
