internal import ArgumentParser
internal import TMBitext

/// The words of a page that people read, in one language.
enum PageLabels: String, CaseIterable, ExpressibleByArgument {
    case en, ru, kk

    var title: String {
        switch self {
        case .en: "Parallel text"
        case .ru: "Параллельный текст"
        case .kk: "Параллель мәтін"
        }
    }

    var confidence: String {
        switch self {
        case .en: "confidence"
        case .ru: "уверенность"
        case .kk: "сенімділік"
        }
    }

    var alone: String {
        switch self {
        case .en: "no counterpart"
        case .ru: "без соответствия"
        case .kk: "сәйкесі жоқ"
        }
    }

    var moved: String {
        switch self {
        case .en: "moved"
        case .ru: "переставлено"
        case .kk: "орны ауысқан"
        }
    }

    /// The numbers of pairs and of segments that stand alone.
    func summary(pairs: Int, alone: Int) -> String {
        switch self {
        case .en: "Pairs: \(pairs), without a counterpart: \(alone)"
        case .ru: "Пар: \(pairs), без соответствия: \(alone)"
        case .kk: "Жұптар: \(pairs), сәйкесі жоқ: \(alone)"
        }
    }

    /// The name of a language; its code where these labels have no name for it.
    func name(of language: Language) -> String {
        switch (self, language) {
        case (.en, .russian): "Russian"
        case (.en, .kazakh): "Kazakh"
        case (.ru, .russian): "Русский"
        case (.ru, .kazakh): "Казахский"
        case (.kk, .russian): "Орысша"
        case (.kk, .kazakh): "Қазақша"
        default: language.code
        }
    }
}
