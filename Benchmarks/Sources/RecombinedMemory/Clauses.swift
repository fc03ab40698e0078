/// The clauses of pairs, each with its counterpart where both texts have as many.
public enum Clauses {
    /// The clauses of all pairs, in order; a pair with different numbers of clauses is one clause.
    public static func of(_ pairs: [TextPair]) -> [TextPair] {
        pairs.flatMap { pair in
            let (russian, kazakh) = (split(pair.russian), split(pair.kazakh))
            guard russian.count == kazakh.count else { return [pair] }
            return zip(russian, kazakh).map { TextPair(russian: $0, kazakh: $1) }
        }
        .filter { !$0.russian.isEmpty && !$0.kazakh.isEmpty && $0.russian.count <= 300 && $0.kazakh.count <= 300 }
    }

    /// The parts between commas, semicolons, colons and dashes that white space follows, without a final stop.
    private static func split(_ text: String) -> [String] {
        var parts: [String] = []
        var part = ""
        var afterMark = false
        for character in text {
            if afterMark, character.isWhitespace {
                parts.append(part)
                part = ""
            }
            part.append(character)
            afterMark = ",;:–—".contains(character)
        }
        parts.append(part)
        return parts.map(trimmed).filter { !$0.isEmpty }
    }

    private static func trimmed(_ part: String) -> String {
        let isMargin: (Character) -> Bool = { $0.isWhitespace || ",;:–—.".contains($0) }
        let start = part.drop(while: isMargin)
        return String(start.reversed().drop(while: isMargin).reversed())
    }
}
