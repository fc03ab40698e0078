internal import TMBitext
internal import TMText

/// A token of a match's source that the query replaces by one that reads the same in every language, or is a month's name.
struct ValueChange: Equatable {
    /// What sort of value it is.
    enum Kind: Equatable {
        /// A number: also a year, a percentage, a time, each part of a date in digits.
        case number
        /// A name in Latin letters with a capital.
        case name
        /// A month's name; both names are in one form.
        case month(from: Int, to: Int)
    }

    let kind: Kind
    /// The token in the source.
    let old: Token
    /// The token in the query.
    let new: Token
    /// How the query writes it.
    let written: String

    /// Reads two tokens that stand for one another; `nil` where they are not values of one kind.
    init?(old: Token, new: Token, oldWritten: String, written: String) {
        switch (old.kind, new.kind) {
        case (.number, .number): kind = .number
        case (.word, .word) where Self.isName(oldWritten) && Self.isName(written): kind = .name
        case (.word, .word):
            guard let month = MonthName(old.text), let other = MonthName(new.text),
                month.name(ofMonth: other.month) == new.text,
                month.isKazakh || Self.isLowercase(oldWritten) && Self.isLowercase(written)
            else { return nil }
            kind = .month(from: month.month, to: other.month)
        default: return nil
        }
        self.old = old
        self.new = new
        self.written = written
    }

    /// The value that is replaced, whatever the language.
    var oldValue: TextValue {
        if case .month(let month, _) = kind { .month(month) } else { .text(old.text) }
    }

    /// What replaces it, whatever the language.
    var newValue: TextValue {
        if case .month(_, let month) = kind { .month(month) } else { .text(written) }
    }

    private static func isName(_ word: String) -> Bool {
        word.unicodeScalars.allSatisfy { $0.isASCII && $0.properties.isAlphabetic }
            && word.unicodeScalars.first?.properties.isUppercase == true
    }

    /// Not so the names of women that are Russian names of months, too: «Марта», «Мая».
    private static func isLowercase(_ word: String) -> Bool {
        word.unicodeScalars.first?.properties.isLowercase == true
    }
}
