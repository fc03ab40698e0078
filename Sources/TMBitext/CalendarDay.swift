/// A day of the Gregorian calendar.
public struct CalendarDay: Hashable, Sendable {
    /// The year, 1...9999.
    public let year: Int

    /// The month, 1...12.
    public let month: Int

    /// The day of the month, 1...31.
    public let day: Int

    /// Creates a day; `nil` when there is no such day in the calendar.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard (1...lengths[month - 1]).contains(day) else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// Reads `YYYY-MM-DD` (ISO 8601).
    public init?(iso8601: String) {
        let bytes = iso8601.utf8
        guard bytes.count == 10 else { return nil }
        var (year, month, day) = (0, 0, 0)
        for (offset, byte) in bytes.enumerated() {
            switch byte {
            case 0x2D where offset == 4 || offset == 7: break
            case 0x30...0x39 where offset < 4: year = year * 10 + Int(byte - 0x30)
            case 0x30...0x39 where (5...6).contains(offset): month = month * 10 + Int(byte - 0x30)
            case 0x30...0x39 where offset > 7: day = day * 10 + Int(byte - 0x30)
            default: return nil
            }
        }
        self.init(year: year, month: month, day: day)
    }

    /// The number of days since 1970-01-01 (negative before). Howard Hinnant's `days_from_civil`.
    public var daysSince1970: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}

extension CalendarDay: CustomStringConvertible {
    /// The day as `YYYY-MM-DD` (ISO 8601).
    public var description: String {
        func padded(_ number: Int, to width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
    }
}

extension CalendarDay {
    /// The day that is this many days after 1970-01-01 (negative before); `nil` outside the years 1...9999. Howard
    /// Hinnant's `civil_from_days`.
    public init?(daysSince1970 days: Int) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        self.init(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
            month: month,
            day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        )
    }
}
