/// Takes the case endings off Russian nouns and adjectives.
///
/// One ending comes off first. Then what may be an ending or the end of a stem (`режим`, `музей`, `Иванов`) comes off as often
/// as it stands there, so that the bare form and the inflected ones meet. A fleeting vowel goes last (`рынок`, `рынка`).
enum RussianStem {
    static func of(_ word: [UInt16]) -> ArraySlice<UInt16> {
        var stem = word[...]
        if strip(endings, from: &stem) {
            while strip(doubtful, from: &stem) {}
        }
        return fleetingVowel.removed(from: stem)
    }

    /// Takes off the first ending of the list that leaves a stem of three letters with a vowel.
    private static func strip(_ endings: [Ending], from stem: inout ArraySlice<UInt16>) -> Bool {
        for ending in endings {
            guard let length = ending.stemLength(of: stem), length >= leastStem else { continue }
            let rest = stem.prefix(length)
            guard rest.contains(where: vowels.contains) else { continue }
            stem = rest
            return true
        }
        return false
    }

    private static let leastStem = 3
    private static let vowels = Letters("аеиоуыэюя")
    private static let fleetingVowel = FleetingVowel(vowels: Letters("ое"), ends: Letters("кц"), all: vowels)

    /// Longest first.
    private static let endings = list(
        """
        иями ьями ами ями ыми ими иях ьях иям ьям ией ием ьей ьем ьев ого его ому ему
        ах ях ам ям ой ей ою ею ем ом ым им ых их ый ий ов ев ая яя ое ее ие ые ую юю ия ии ию ья ьи ью ье
        а я о е у ю ы и ь й
        """
    )

    private static let doubtful = list("ой ей ем ом ым им ам ям ах ях ых их ый ий ов ев а е о й ь")

    private static func list(_ endings: String) -> [Ending] {
        endings.split { $0.isWhitespace }.map { Ending(String($0)) }.sorted { $0.units.count > $1.units.count }
    }
}
