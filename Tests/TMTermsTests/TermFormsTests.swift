import TMBitext
import Testing

@testable import TMTerms

@Suite struct TermFormsTests {
    /// The first text of each holds the form that is shown.
    @Test(arguments: [
        (Language.russian, ["Верховный суд", "Верховного суда", "Верховного суда", "Верховным судом"]),
        (.russian, ["министр культуры", "министра культуры", "министра культуры", "министром культуры"]),
        (.russian, ["Комиссия по делам молодежи", "Комиссии по делам молодежи", "Комиссию по делам молодежи"]),
        (.russian, ["областной бюджет", "областного бюджета", "областному бюджету"]),
        (.russian, ["Законом о воде", "законом о воде", "Законом о воде"]),
        (.kazakh, ["Жоғарғы сот", "Жоғарғы сотының", "Жоғарғы сотқа", "Жоғарғы сотының"]),
        (.kazakh, ["білім министрлігі", "білім министрлігінің", "білім министрлігіне"]),
    ])
    func showsTheBaseForm(language: Language, texts: [String]) {
        var forms = TermForms(language: language)
        for text in texts {
            let count = text.split(separator: " ").count
            forms.add(FoundTerm.Place(unit: 1, word: 1, count: count), in: "Мәтін \(text)")
        }
        #expect(forms.best == texts[0])
    }

    @Test func tellsWhereATermStands() {
        var forms = TermForms(language: .russian)
        let place = FoundTerm.Place(unit: 1, word: 2, count: 2)
        #expect(forms.add(place, in: "Да, новый закон.") == TextSpan(start: 4, end: 15))
        #expect(forms.add(place, in: "Да, закон.") == nil)
    }
}
