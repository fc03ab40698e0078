internal import ArgumentParser
internal import TMWorkflows

/// Which lexicon is used.
struct LexiconOptions: ParsableArguments {
    @Option(name: .customLong("lexicon"), help: "Use this lexicon, made by tm lexicon train.")
    var path: String?

    @Flag(name: .customLong("no-lexicon"), help: "Use no lexicon; learn all from the texts.")
    var usesNone = false

    var choice: LexiconChoice { usesNone ? .none : path.map { .file($0) } ?? .shipped }

    func validate() throws {
        if usesNone, path != nil { throw ValidationError("Name a lexicon or none, not both.") }
    }
}
