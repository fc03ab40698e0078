import TMBitext
import Testing

@testable import TMStore

struct UnitQualityTests {
    private func marks(_ source: String, _ target: String) -> [String] {
        UnitQuality.marks(
            of: TranslationUnit(
                source: Variant(language: .russian, text: source),
                target: Variant(language: .kazakh, text: target)
            )
        ).map { "\($0.kind.rawValue): \($0.detail)" }
    }

    @Test func aSoundUnitHasNone() {
        #expect(marks("Средняя урожайность составляет 62 ц/га.", "Орташа өнімділік – гектарына 62 центнер.").isEmpty)
    }

    @Test func aDateIsTheSameInBothWaysOfWritingIt() {
        #expect(marks("Договор подписан 10.06.2023.", "Келісімге 2023 жылғы 10 маусымда қол қойылды.").isEmpty)
        #expect(marks("Начало в 15.00.", "Сағат 15-те басталады.").isEmpty)
        #expect(marks("Первый этап завершён.", "1-кезең аяқталды.").isEmpty)
    }

    @Test func aNumberThatIsMissingIsNamed() {
        #expect(marks("Собрано 64,5 тонны.", "62 тонна жиналды.") == ["numbers: 64.5 | 62"])
        #expect(marks("В 2022 году.", "Былтыр.") == ["numbers: 2022 | –"])
        #expect(marks("Выделено 1 200 тенге.", "1 200 теңге бөлінді.").isEmpty)
    }

    @Test func aSideThatIsFarLongerIsMarked() {
        let long = "Заседание открыл аким области, который рассказал о планах на будущий год."
        #expect(marks(long, "Әкім ашты.") == ["length: 61 | 8 letters"])
        #expect(marks("Да.", "Иә, дұрыс айтасыз.").isEmpty)
    }

    @Test func lettersOfAnotherScriptAreMarked() {
        #expect(marks("Хорошая погода.", "Good weather.") == ["script: kk in other than Cyrillic letters"])
        #expect(
            marks("Ауа райы жақсы, бәрі өз үйінде.", "Ауа райы тамаша, бәрі өз үйінде.").first?.hasPrefix("script")
                == true
        )
        let russian = "Заседание открыл аким области, который рассказал о планах на будущий год."
        #expect(marks("Сегодня " + russian, russian) == ["script: kk without a Kazakh letter"])
        #expect(marks("Он родился в ауле Қармақшы Кызылординской области.", "Ол Қармақшы ауылында туған.").isEmpty)
    }

    @Test func theSameTextOnBothSidesIsUntranslated() {
        #expect(marks("Kaspi Bank", "KASPI BANK").contains("untranslated: the same text on both sides"))
        #expect(marks("2024", "2024").isEmpty)
    }

    @Test func marksAreStoredAndAskedFor() throws {
        let folder = try MemoryFolder()
        let memory = try TranslationMemory(creatingAt: folder.memoryPath)
        let sound = TranslationUnit.found("Да.", "Иә.")
        let other = TranslationUnit.found("Да.", "Дұрыс.", at: 1)
        let doubtful = TranslationUnit.found("Собрано 64 тонны.", "62 тонна жиналды.", at: 2)
        _ = try memory.store(pairs: [.sample([sound, other, doubtful])])
        var filter = UnitFilter()
        filter.marks = [.numbers]
        #expect(try memory.allUnits(filter).map(\.marks) == [[QualityMark(kind: .numbers, detail: "64 | 62")]])
        filter.marks = [.rival]
        #expect(try memory.allUnits(filter) == [sound, other])
        let third = TranslationUnit.found("Собрано 64 тонны.", "64 тонна жиналды.", at: 3)
        _ = try memory.store(pairs: [.sample([third], pages: ("ru/2.txt", "kk/2.txt"))])
        #expect(try memory.allUnits(filter).count == 4)
        var places = 0
        try memory.forEachPlace(filter, articles: []) { _ in places += 1 }
        #expect(places == 4)
        filter.marks = []
        filter.excludedMarks = Set(QualityMark.Kind.allCases)
        #expect(try memory.allUnits(filter).isEmpty)
        #expect(try memory.statistics().marks.map(\.units) == [1, 4])
    }
}
