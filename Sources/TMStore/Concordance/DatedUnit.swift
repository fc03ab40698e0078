internal import TMBitext

/// A unit and the day of the newest article that it stands in.
struct DatedUnit: Hashable, Sendable {
    let unit: Int64

    /// Days since 0001-01-01; 0 where no day is known.
    let day: Int64

    /// Rows in the order of their numbers are in the order of their days.
    var row: Int64 { day << Self.unitBits | unit }

    init(unit: Int64, day: Int64) {
        self.unit = unit
        self.day = day
    }

    init(row: Int64) {
        unit = row & (1 << Self.unitBits - 1)
        day = row >> Self.unitBits
    }

    /// The number of a calendar day.
    static func number(of day: CalendarDay) -> Int64 { Int64(day.daysSince1970) + daysBefore1970 }

    /// The number of the day of a time in seconds since 1970-01-01.
    static func number(ofTime seconds: Int64) -> Int64 { max(0, seconds / 86_400 + daysBefore1970) }

    private static let unitBits: Int64 = 40
    private static let daysBefore1970: Int64 = 719_163
}
