import TMBitext

@testable import TMCleaning

/// Cleans a page given as text and shows what became of its lines.
struct PageSample {
    let article: Article

    init(_ text: String, _ language: Language = .russian, repeated: RepeatedLines = .none) {
        let page = Page(source: "sample", path: "sample/page.txt", text: text)
        article = PageCleaner(repeatedLines: repeated).article(from: page, language: language)
    }

    /// The texts of the body lines.
    var body: [String] {
        let text = LocatedText(article.page.text)
        return article.lines.map { text[$0] }
    }

    /// The rule that dropped each dropped line, by the line's text.
    var rules: [String: String] {
        Dictionary(article.dropped.map { ($0.text, $0.rule) }) { first, _ in first }
    }

    /// The rule that drops a line standing between the headline and the text of a page.
    static func head(_ line: String, _ language: Language = .russian) -> String? {
        let (title, text) = language == .kazakh ? kazakh : russian
        return PageSample([title, line, text, text].joined(separator: "\n\n"), language).rules[line]
    }

    /// The rule that drops a line standing inside the text of a page.
    static func body(_ line: String, _ language: Language = .russian) -> String? {
        let (title, text) = language == .kazakh ? kazakh : russian
        return PageSample([title, text, line, text].joined(separator: "\n\n"), language).rules[line]
    }

    /// The rule that drops a line standing below the text of a page.
    static func tail(_ line: String, _ language: Language = .russian) -> String? {
        let (title, text) = language == .kazakh ? kazakh : russian
        return PageSample([title, text, line].joined(separator: "\n\n"), language).rules[line]
    }

    private static let russian = (
        "В районе открыли новую школу", "На открытие пришли учителя, родители и жители соседних аулов."
    )
    private static let kazakh = (
        "Ауданда жаңа мектеп ашылды", "Салтанатты жиынға ұстаздар мен ата-аналар, ауыл тұрғындары қатысты."
    )
}
