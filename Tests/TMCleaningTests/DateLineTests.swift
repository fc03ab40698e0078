import TMBitext
import Testing

@testable import TMCleaning

@Suite struct DateLineTests {
    @Test(arguments: [
        ("10.06.2023", "2023-06-10"), ("08 Қазан 2015, 14:17", "2015-10-08"), ("08 Октября 2015, 12:50", "2015-10-08"),
        ("2014 жылғы 6 тамыз", "2014-08-06"), ("20 Январь 2026", "2026-01-20"),
        ("28.11.2025, 13:52 33221", "2025-11-28"),
        ("12 маусым 2024 ж.", "2024-06-12"), ("Опубликовано: 3 мая 2021 г., 08:09", "2021-05-03"),
        ("Жарияланды: 2020-02-29", "2020-02-29"), ("Желтоқсан 10, 2021", "2021-12-10"),
        ("01:39, 24 Февраля 2023", "2023-02-24"), ("23 Қыркүйек, 2023 07:22", "2023-09-23"),
    ])
    func readsTheDay(line: String, day: String) {
        #expect(DateLine(line)?.day == CalendarDay(iso8601: day))
    }

    @Test(arguments: ["31.02.2023", "10 июня 2023 года прошел форум", "2023", "Форум пройдет 10.06.2023", "14 балл"])
    func otherLinesAreNoDateLines(line: String) {
        #expect(DateLine(line) == nil)
    }

    @Test func aDateInsideTheTextStays() {
        #expect(PageSample.head("10.06.2023") == "date-line")
        #expect(PageSample.body("10 июня 2023 года") == nil)
    }
}
