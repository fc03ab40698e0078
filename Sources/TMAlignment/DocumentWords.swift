/// A document with what each of its words brings to every bead.
struct DocumentWords {
    let document: AlignmentDocument
    let source: [ExpectedWord]
    let target: [ExpectedWord]

    init(_ document: AlignmentDocument, model: AlignmentModel) {
        self.document = document
        source = ExpectedWord.words(of: document.source, priors: model.source, indifference: model.indifference)
        target = ExpectedWord.words(of: document.target, priors: model.target, indifference: model.indifference)
    }
}
