import RecombinedMemory

/// What an article tells: sentences of word numbers, names and figures, the same for both languages.
struct Story {
    enum Item {
        case word(Int)
        case name(Int)
        case figure(Int)
    }

    /// The headline first.
    let sentences: [[Item]]

    /// The number of words that all stories share; the rest are a story's own theme.
    private static let common = 400

    init(sentences count: Int, words: Int, random: inout SplitMix) {
        let theme = (0..<40).map { _ in Int.random(in: Self.common..<words, using: &random) }
        let names = (0..<4).map { _ in Int.random(in: 0..<Names.count, using: &random) }
        sentences = (0...count).map { number in
            let length = number == 0 ? 6 : Int.random(in: 6...18, using: &random)
            return (0..<length).map { _ in
                switch Int.random(in: 0..<20, using: &random) {
                case 0: .figure(Int.random(in: 2...9_999, using: &random))
                case 1: .name(names.randomElement(using: &random) ?? 0)
                case 2..<9: .word(theme.randomElement(using: &random) ?? 0)
                default: .word(Self.commonWord(&random))
                }
            }
        }
    }

    /// A common word; the lower its number, the more often.
    private static func commonWord(_ random: inout SplitMix) -> Int {
        let share = Double.random(in: 0..<1, using: &random)
        return Int(share * share * share * Double(common))
    }
}

/// Invented names, spelt alike in both languages.
enum Names {
    static let count = 576

    static func name(_ number: Int) -> String {
        first[number % 24] + second[number / 24]
    }

    private static let first = [
        "Ад", "Бек", "Вал", "Ген", "Дос", "Ер", "Жан", "Зар", "Иль", "Кай", "Лав", "Мар", "Нур", "Ор", "Пет", "Рау",
        "Сам", "Тим", "Ума", "Фар", "Хас", "Шал", "Эль", "Яр",
    ]
    private static let second = [
        "аев", "бай", "вин", "гали", "даров", "ев", "жан", "зат", "ин", "кен", "лин", "март", "нов", "ов", "пин", "рат",
        "сен", "тай", "ул", "фин", "хан", "шин", "юн", "яков",
    ]
}
