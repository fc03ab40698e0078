internal import ArgumentParser
internal import TMBitext

/// One quality mark by its name, or `all`.
struct MarkChoice: ExpressibleByArgument {
    let kinds: [QualityMark.Kind]

    init?(argument: String) {
        if argument == "all" {
            kinds = QualityMark.Kind.allCases
        } else if let kind = QualityMark.Kind(rawValue: argument) {
            kinds = [kind]
        } else {
            return nil
        }
    }
}
