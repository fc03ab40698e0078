/// An ending of a Kazakh noun, with the sounds that it follows.
struct KazakhEnding: Sendable {
    /// Kinds of sounds before an ending.
    private enum Sound: Character {
        case vowel = "V", voiced = "S", voiceless = "X"
    }

    let ending: Ending
    private let sounds: Set<Sound>

    /// Whether the vowels of the ending are front ones; `nil` for endings that have one form.
    private let isFront: Bool?

    /// How many letters must stand before. `н`, the accusative behind a possessive, is the end of too many short words; `с` is
    /// no ending, but goes so that `облыс` meets `облысы`, where `сы` might be one.
    var leastStem: Int {
        switch String(decoding: ending.units, as: UTF16.self) {
        case "н": 4
        case "с": 3
        default: 2
        }
    }

    static let vowels = Letters("аәеёиоөуүұыіэюя")

    /// Whether the ending may follow a stem.
    func follows(_ stem: ArraySlice<UInt16>) -> Bool {
        guard let last = stem.last else { return false }
        let sound: Sound = Self.open.contains(last) ? .vowel : Self.voiced.contains(last) ? .voiced : .voiceless
        guard sounds.contains(sound) else { return false }
        guard let isFront, let vowel = stem.last(where: Self.vowels.contains) else { return true }
        return isFront ? !Self.back.contains(vowel) : !Self.front.contains(vowel)
    }

    /// All endings, the longest first.
    static let all: [KazakhEnding] = written.split(separator: " ").flatMap { item in
        let parts = item.split(separator: ":")
        let sounds = Set(parts[1].compactMap(Sound.init))
        guard parts.count == 2 else { return [KazakhEnding(String(parts[0]), sounds, isFront: nil)] }
        return [
            KazakhEnding(String(parts[0]), sounds, isFront: false),
            KazakhEnding(String(parts[0].map { fronts[$0] ?? $0 }), sounds, isFront: true),
        ]
    }.sorted { $0.ending.units.count > $1.ending.units.count }

    /// The back form, and the sounds it follows: V vowels, S voiced consonants, X voiceless ones; `:-` behind an ending of
    /// one form.
    private static let written = """
        ндағы:V дағы:VS тағы:X ның:VS дың:S тың:X ға:VS қа:X на:V ны:V ды:S ты:X нда:V да:VS та:X дан:VS тан:X нан:VS \
        мен:VS:- бен:S:- пен:X:- лар:VS дар:S тар:X ымыз:SX ыңыз:SX мыз:V ңыз:V сы:V ы:SX н:V:- с:V:-
        """

    private static let fronts: [Character: Character] = ["а": "е", "ы": "і", "ғ": "г", "қ": "к"]
    private static let open = Letters("аәеёиоөүұыіэюя")
    private static let voiced = Letters("уйрлмнңзж")
    private static let back = Letters("аоұыяё")
    private static let front = Letters("әөүіеэ")

    private init(_ text: String, _ sounds: Set<Sound>, isFront: Bool?) {
        ending = Ending(text)
        self.sounds = sounds
        self.isFront = isFront
    }
}
