internal import TMBitext

/// A column of the concordance: Russian and Kazakh have one each, texts of other languages stand by their side of the unit.
enum ConcordanceColumn: String, CaseIterable {
    case ru, kk, source, target

    /// The column of a language; `nil` for one that has none.
    init?(_ language: Language) {
        switch language {
        case .russian: self = .ru
        case .kazakh: self = .kk
        default: return nil
        }
    }

    var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
