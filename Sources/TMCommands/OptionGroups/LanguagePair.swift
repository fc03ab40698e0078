internal import ArgumentParser
internal import TMBitext

/// Two languages, as `ru,kk`.
struct LanguagePair: ExpressibleByArgument {
    let source: Language
    let target: Language

    init?(argument: String) {
        let languages = argument.split(separator: ",").map { Language(String($0)) }
        guard languages.count == 2, let source = languages[0], let target = languages[1], source != target else {
            return nil
        }
        (self.source, self.target) = (source, target)
    }

    private init(_ source: Language, _ target: Language) {
        (self.source, self.target) = (source, target)
    }

    static let newspapers = LanguagePair(.russian, .kazakh)
}
