/// Writes a number as another one is written.
enum NumberWriting {
    /// The new number, as the query writes it, with the decimal mark and the thousands' space of the number it replaces
    /// where that one shows them.
    static func written(_ number: String, like replaced: String) -> String {
        let mark = replaced.last { ".,".contains($0) }
        let space = replaced.last { $0.isWhitespace }
        let marks = number.filter { ".,".contains($0) }
        return String(
            number.map { character in
                if ".,".contains(character), marks.count == 1, let mark { return mark }
                if character.isWhitespace, let space { return space }
                return character
            }
        )
    }
}
