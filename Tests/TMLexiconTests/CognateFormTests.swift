import Testing

@testable import TMLexicon

@Suite struct CognateFormTests {
    @Test(arguments: [
        ("Токаевпен", "Тоқаевтың"), ("Казахстан", "Қазақстанда"), ("2023", "2023"), ("Астане", "Астанаға"),
        ("BBC", "bbc"),
    ])
    func namesAndNumbersAreWholeCognates(russian: String, kazakh: String) throws {
        let form = try #require(text(.whole, of: russian))
        #expect(form == text(.whole, of: kazakh))
    }

    @Test(arguments: [("Clyde", "Клайд"), ("Кавано", "Каванау"), ("Стерлинг", "Sterling")])
    func namesKeepTheirConsonants(left: String, right: String) throws {
        let form = try #require(text(.consonants, of: left))
        #expect(form == text(.consonants, of: right))
    }

    @Test(arguments: [("1,25", "1 250 000"), ("2,3", "2300"), ("0,75", "750"), ("512,6", "512 600 000")])
    func convertedNumbersKeepTheirDigits(left: String, right: String) throws {
        let form = try #require(text(.digits, of: left))
        #expect(form == text(.digits, of: right))
    }

    @Test(arguments: ["3", "2000", "0,5"])
    func oneDigitTellsTooLittle(number: String) {
        #expect(text(.digits, of: number) == nil)
    }

    @Test(arguments: ["на", "ол", "мы"])
    func shortWordsAreNoCognates(word: String) {
        for form in CognateForm.allCases { #expect(text(form, of: word) == nil) }
    }

    private func text(_ form: CognateForm, of word: String) -> String? {
        WordKey.keys(of: word).first.flatMap { form.form(of: $0, folding: CognateFolding()) }?.text
    }
}
