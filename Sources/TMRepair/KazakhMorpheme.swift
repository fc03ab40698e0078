/// A part of a Kazakh suffix, by the sound it follows; the forms are those behind back vowels.
enum KazakhMorpheme: CaseIterable {
    case genitive, accusative, dative, locative, ablative, instrumental
    case plural, possessive
    /// Cases behind a possessive.
    case ownGenitive, ownAccusative, ownDative, ownLocative, ownAblative, ownInstrumental, ownAttributive
    /// `шы`, and `ыншы` as some write it.
    case ordinal, fullOrdinal
    /// `дағы`, `дай`, `лық`.
    case attributive, equative, adjective

    /// The form behind a word or a morpheme that ends in a sound.
    func form(after ending: KazakhSound.Ending) -> String {
        switch self {
        case .genitive: genitive(ending)
        case .accusative: byVoice(ending, vowel: "ны", voiced: "ды", voiceless: "ты")
        case .dative: byVoice(ending, vowel: "ға", voiced: "ға", voiceless: "қа")
        case .locative: byVoice(ending, vowel: "да", voiced: "да", voiceless: "та")
        case .ablative: ending == .nasal ? "нан" : byVoice(ending, vowel: "дан", voiced: "дан", voiceless: "тан")
        case .instrumental: ending == .sibilant ? "бен" : byVoice(ending, vowel: "мен", voiced: "мен", voiceless: "пен")
        case .plural: bySonority(ending, "лар", "дар", "тар")
        case .possessive: ending == .vowel ? "сы" : "ы"
        case .ownGenitive: "ның"
        case .ownAccusative: "н"
        case .ownDative: "на"
        case .ownLocative: "нда"
        case .ownAblative: "нан"
        case .ownInstrumental: "мен"
        case .ownAttributive: "ндағы"
        case .ordinal: "шы"
        case .fullOrdinal: ending == .vowel ? "ншы" : "ыншы"
        case .attributive: byVoice(ending, vowel: "дағы", voiced: "дағы", voiceless: "тағы")
        case .equative: byVoice(ending, vowel: "дай", voiced: "дай", voiceless: "тай")
        case .adjective: bySonority(ending, "лық", "дық", "тық")
        }
    }

    private func genitive(_ ending: KazakhSound.Ending) -> String {
        switch ending {
        case .vowel, .nasal: "ның"
        case .glide, .lateral, .sibilant: "дың"
        case .voiceless: "тың"
        }
    }

    private func byVoice(_ ending: KazakhSound.Ending, vowel: String, voiced: String, voiceless: String) -> String {
        switch ending {
        case .vowel: vowel
        case .voiceless: voiceless
        case .glide, .lateral, .nasal, .sibilant: voiced
        }
    }

    private func bySonority(
        _ ending: KazakhSound.Ending,
        _ open: String,
        _ voiced: String,
        _ voiceless: String
    ) -> String {
        switch ending {
        case .vowel, .glide: open
        case .lateral, .nasal, .sibilant: voiced
        case .voiceless: voiceless
        }
    }
}
