import TMBitext
import Testing

@Suite struct CalendarDayTests {
    @Test(arguments: [("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11016), ("2024-03-18", 19800)])
    func countsDays(day: String, days: Int) {
        #expect(CalendarDay(iso8601: day)?.daysSince1970 == days)
        #expect(CalendarDay(iso8601: day)?.description == day)
    }

    @Test(arguments: ["2023-02-29", "2024-13-01", "2024-04-31", "2024-4-1", "yesterday", "0000-01-01"])
    func refusesDaysThatAreNot(day: String) {
        #expect(CalendarDay(iso8601: day) == nil)
    }
}
