import TMBitext
import Testing

@testable import TMCleaning

@Suite struct LanguageIdentifierTests {
    private let identifier = LanguageIdentifier()

    @Test(arguments: [
        "В районе открыли новую школу, и на праздник пришли все жители.", "Аким области посетил строительство больницы",
        "Министр образования рассказал о реформе.",
    ])
    func russian(text: String) { #expect(identifier.language(of: text) == .russian) }

    @Test(arguments: [
        "Ауданда жаңа мектеп ашылды, мерекеге барлық тұрғындар келді.", "Бұл туралы облыс әкімі айтты.",
        "Eлiмiзде тiл саясаты жүргiзiлiп келедi, oл туралы министр айтты.",
        "Министр бала тарбиеси туралы айтып берди деп жазды",
    ])
    func kazakh(text: String) { #expect(identifier.language(of: text) == .kazakh) }

    @Test(arguments: [
        "The governor opened a new school in the district.",
        "У районі відкрили нову школу, і на свято прийшли всі жителі.",
        "Райондо жаңы мектеп ачылды жана майрамга бардык тургундар келди.", "12.05.2020", "",
        "Откриха новото училище и всички жители са дошли на празника, който беше голям.",
    ])
    func others(text: String) { #expect(identifier.language(of: text) == nil) }

    @Test func aFewWordsOfTheOtherLanguageDoNotMatter() {
        let text = """
            Ауданда жаңа мектеп ашылды, мерекеге барлық тұрғындар келді. Балалар үшін бұл үлкен қуаныш болды.
            Читайте также на нашем сайте.
            """
        #expect(identifier.language(of: text) == .kazakh)
        let other =
            "В музее прошла выставка «Ұлы дала мұрасы», и на нее пришли школьники. Они увидели находки из курганов."
        #expect(identifier.language(of: other) == .russian)
    }
}
