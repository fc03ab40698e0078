import RecombinedMemory

/// Writes a story as a newspaper's saved page, with its noise.
struct PageText {
    enum Paper { case russian, kazakh }

    let paper: Paper
    let dictionary: BilingualDictionary

    func text(of story: Story, date: String, random: inout SplitMix) -> String {
        var sentences = story.sentences.map { sentence($0, random: &random) }
        let title = String(sentences.removeFirst().dropLast())
        var lines = ["\(title) - «\(name)»", title, date, "\(Int.random(in: 10...9_999, using: &random)) 0"]
        var paragraph: [String] = []
        for (number, sentence) in sentences.enumerated() {
            if number > 2, Int.random(in: 0..<25, using: &random) == 0 { continue }
            paragraph.append(sentence)
            if paragraph.count == 3 || number == sentences.count - 1 {
                lines.append(paragraph.joined(separator: " "))
                paragraph = []
            }
        }
        return (lines + noise).joined(separator: "\n\n") + "\n"
    }

    private var name: String { paper == .russian ? "Степные вести" : "Дала үні" }

    private var noise: [String] {
        switch paper {
        case .russian:
            ["Фото автора", "Теги: степь, новости", "Читайте также:", "© «Степные вести». Все права защищены."]
        case .kazakh:
            ["Сурет: автордан", "Тегтер: дала, жаңалық", "Тағы оқыңыз:", "«Дала үні» газеті. Барлық құқық қорғалған."]
        }
    }

    /// Russian keeps the order of the story, Kazakh puts the last third of a sentence first.
    private func sentence(_ items: [Story.Item], random: inout SplitMix) -> String {
        let ordered = paper == .russian ? items : Array(items.suffix(items.count / 3) + items.dropLast(items.count / 3))
        var words: [String] = []
        for (number, item) in ordered.enumerated() {
            if number > 0, number % 4 == 0 { words.append(small.randomElement(using: &random) ?? "") }
            words.append(word(item))
        }
        let text = words.joined(separator: " ")
        return text.prefix(1).uppercased() + text.dropFirst() + "."
    }

    private var small: [String] {
        paper == .russian
            ? ["и", "в", "на", "что", "для", "от", "как", "также"] : ["және", "бұл", "үшін", "деп", "ол", "туралы"]
    }

    private func word(_ item: Story.Item) -> String {
        switch item {
        case .word(let number): paper == .russian ? dictionary.russian[number] : dictionary.kazakh[number]
        case .name(let number): Names.name(number)
        case .figure(let number): String(number)
        }
    }
}
