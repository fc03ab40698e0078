internal import TMBitext
internal import TMText

/// A token of a match's source that the query replaces by one that reads the same in every language.
struct ValueChange: Equatable {
    /// What sort of value it is.
    enum Kind: Equatable {
        /// A number: also a year, a percentage, a time, each part of a date in digits.
        case number
        /// A name in Latin letters with a capital.
        case name
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
        default: return nil
        }
        self.old = old
        self.new = new
        self.written = written
    }

    private static func isName(_ word: String) -> Bool {
        word.unicodeScalars.allSatisfy { $0.isASCII && $0.properties.isAlphabetic }
            && word.unicodeScalars.first?.properties.isUppercase == true
    }
}
