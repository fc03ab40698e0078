public import TMBitext
internal import TMLexicon
internal import TMText

/// A bitext with the reasons for each of its beads.
public struct ExplainedBitext: Sendable {
    /// The bitext.
    public let bitext: Bitext

    /// An explanation a bead; its words are written as they stand in the texts.
    public let explanations: [BeadExplanation]

    init(_ bitext: Bitext, _ explanations: [BeadExplanation]) {
        self.bitext = bitext
        self.explanations = zip(bitext.beads, explanations).map { bead, explanation in
            var explanation = explanation
            let source = Self.forms(of: bitext.source[bead.source])
            let target = Self.forms(of: bitext.target[bead.target])
            for number in explanation.pairs.indices {
                let pair = explanation.pairs[number]
                explanation.pairs[number].source = source[pair.source] ?? pair.source
                explanation.pairs[number].target = target[pair.target] ?? pair.target
            }
            return explanation
        }
    }

    /// The first word of each key, as it is written.
    private static func forms(of segments: ArraySlice<Segment>) -> [String: String] {
        var forms: [String: String] = [:]
        for segment in segments {
            let text = LocatedText(segment.text)
            for token in Tokenizer.tokens(of: segment.text) {
                guard let key = WordKey(token)?.text, forms[key] == nil else { continue }
                forms[key] = text[token.span]
            }
        }
        return forms
    }
}
