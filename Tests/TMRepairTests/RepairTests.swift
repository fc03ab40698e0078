import TMBitext
import TMFuzzyIndex
import TMRepair
import Testing

@Suite struct RepairTests {
    private func repaired(_ query: String, _ source: String, _ target: String, _ language: Language) -> RepairedText? {
        Repair.repaired(
            query: query,
            source: source,
            target: target,
            language: language,
            differences: WordDifferences.between(query: query, source: source)
        )
    }

    @Test(arguments: [
        ("К 5 часам", "К 10 часам", "Сағат 10-ға", "Сағат 5-ке"),
        ("До 2030 года", "До 2023 года", "2023-ке дейін", "2030-ға дейін"),
        ("6-е место", "3-е место", "3-ші орын", "6-шы орын"),
        ("Рост на 15% за год", "Рост на 20% за год", "Жылына 20%-дан астам өсім", "Жылына 15%-дан астам өсім"),
        ("Встреча в 11:40.", "Встреча в 10:30.", "Кездесу 10:30-да.", "Кездесу 11:40-та."),
        ("Статья 6", "Статья 5", "5-бап", "6-бап"),
        (
            "С 5 по 7 мая 2024 года", "С 5 по 7 мая 2023 года", "2023 жылғы 5 пен 7 мамыр аралығы",
            "2024 жылғы 5 пен 7 мамыр аралығы"
        ),
        ("Дата: 12.05.2024", "Дата: 09.05.2023", "Күні: 09.05.2023", "Күні: 12.05.2024"),
        ("Доля 7.25 процента", "Доля 12.5 процента", "Үлесі 12,5 пайыз", "Үлесі 7,25 пайыз"),
        ("Компания Samsung растёт", "Компания Nokia растет", "Nokia компаниясы өсуде", "Samsung компаниясы өсуде"),
    ])
    func putsValuesIntoKazakh(query: String, source: String, target: String, expected: String) {
        #expect(repaired(query, source, target, .kazakh)?.text == expected)
    }

    @Test func russianEndingsAreFlagged() {
        #expect(
            repaired("21 мектеп", "5 мектеп", "5 школ", .russian) == RepairedText(text: "21 школ", mayNeedEndings: true)
        )
        #expect(
            repaired("2024 жылы", "2025 жылы", "в 2025 году", .russian)
                == RepairedText(text: "в 2024 году", mayNeedEndings: true)
        )
        #expect(
            repaired("7 мектеп", "5 мектеп", "5 школ", .russian) == RepairedText(text: "7 школ", mayNeedEndings: false)
        )
    }

    @Test func aSuffixInTheSourceMayFollowItsNumber() {
        #expect(repaired("6-ға дейін", "5-ке дейін", "до 5", .russian)?.text == "до 6")
        #expect(repaired("6-дан бері", "5-ке дейін", "до 5", .russian) == nil)
        #expect(repaired("6-дан", "5-ке", "к 5", .russian) == nil)
    }

    @Test(arguments: [
        ("До 2030 года", "До 2023 года", "Келесі жылға дейін"),
        ("До 2030 года строят", "До 2023 года построят", "2023 жылға дейін салады"),
        ("С 7 до 9", "С 5 до 5", "5-тен 5-ке дейін"),
        ("С 7 до 5", "С 5 до 5", "5 рет"),
        ("К 5 часам", "К 10 часам", "Сағат 10-ке"),
        ("Встреча в 10:00.", "Встреча в 10:30.", "Кездесу 10:30-да."),
        ("Компания Samsung", "Компания Nokia", "Nokia-ның компаниясы"),
        ("Компания Samsung", "Компания nokia", "nokia компаниясы"),
        ("До 2023 года", "До 2023 года", "2023 жылға дейін"),
    ])
    func neverRepairsByHalves(query: String, source: String, target: String) {
        #expect(repaired(query, source, target, .kazakh) == nil)
    }
}
