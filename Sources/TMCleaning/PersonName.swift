internal import TMBitext
internal import TMText

/// Tells a line that is a person's name, as newspapers sign articles.
enum PersonName {
    /// Whether a line is a name of two or three words, one of them a surname, with a newspaper in quotation marks, a
    /// post or a place behind a comma or not: `Асхат СЕРІКОВ`, `Айгуль Нурланова, «Газета»`.
    static func isByline(_ line: PageLine) -> Bool {
        guard line.words.count <= 8, line.tokens.first?.kind == .word else { return false }
        let name = line.tokens.prefix { $0.text != "," }
        guard !line.endsSentence || isSigned(line, nameLength: name.count) else { return false }
        guard name.allSatisfy({ $0.kind == .word || $0.text == "." || $0.text == "-" }) else { return false }
        let spelled = spelledWords(in: line, upTo: name.count)
        guard (2...3).contains(spelled.count), spelled.allSatisfy(startsUppercase) else { return false }
        return spelled.contains(where: isSurname) && hasFittingEnd(line, behind: name.count)
    }

    /// Whether a line is two or three words with capitals and nothing else, as names are and few other lines.
    static func isCapitalized(_ line: PageLine) -> Bool {
        guard (2...3).contains(line.words.count), line.tokens.allSatisfy({ $0.kind == .word || $0.text == "-" }) else {
            return false
        }
        return spelledWords(in: line, upTo: line.tokens.count).allSatisfy(startsUppercase)
    }

    /// Whether a line that ends with a stop is a name all the same: its surname is in capitals, and no more than an office
    /// follows, as in `Асхат СЕРІКОВ.` and `Асхат СЕРІКОВ, наш корр.`.
    private static func isSigned(_ line: PageLine, nameLength: Int) -> Bool {
        guard line.tokens.last?.text == ".", line.words.count <= 6,
            let surname = spelledWords(in: line, upTo: nameLength).last
        else { return false }
        return isInCapitals(surname)
    }

    private static func isInCapitals(_ word: String) -> Bool {
        word.unicodeScalars.count >= 2 && word.unicodeScalars.allSatisfy { $0.properties.isUppercase }
    }

    private static func spelledWords(in line: PageLine, upTo count: Int) -> [String] {
        let scalars = line.text.scalarArray
        return line.tokens.prefix(count).filter { $0.kind == .word }.map { token in
            String(scalars[token.span.start..<token.span.end])
        }
    }

    private static func startsUppercase(_ word: String) -> Bool {
        word.unicodeScalars.first?.properties.isUppercase ?? false
    }

    private static func isSurname(_ word: String) -> Bool {
        let scalars = word.unicodeScalars
        if isInCapitals(word) { return true }
        let folded = word.lowercased()
        return scalars.count >= 5 && surnameEndings.contains { folded.hasSuffix($0) }
    }

    /// Nothing behind the name, or a comma and something short.
    private static func hasFittingEnd(_ line: PageLine, behind count: Int) -> Bool {
        count == line.tokens.count || line.tokens.count - count <= 10
    }

    private static let surnameEndings = [
        "ов", "ев", "ёв", "ова", "ева", "ёва", "ин", "ина", "ский", "ская", "цкий", "цкая", "енко", "ұлы", "қызы",
        "улы",
        "кызы", "тегі", "баев", "баева", "бай", "бек", "хан", "ян", "швили", "ко", "ук", "юк",
    ]
}
