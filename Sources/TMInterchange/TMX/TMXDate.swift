internal import TMBitext

/// Dates as TMX writes them: `YYYYMMDDThhmmssZ` (ISO 8601, basic format, UTC).
enum TMXDate {
    /// Seconds since 1970 as a date; `nil` outside the years 1...9999.
    static func string(_ seconds: Int) -> String? {
        let days = seconds / 86_400 - (seconds % 86_400 < 0 ? 1 : 0)
        guard let date = CalendarDay(daysSince1970: days) else { return nil }
        let second = seconds - days * 86_400
        return String(unsafeUninitializedCapacity: 16) { buffer in
            var end = 0
            func append(_ number: Int, width: Int) {
                var rest = number
                for place in stride(from: end + width - 1, through: end, by: -1) {
                    buffer[place] = 0x30 + UInt8(rest % 10)
                    rest /= 10
                }
                end += width
            }
            func append(_ letter: UInt8) {
                buffer[end] = letter
                end += 1
            }
            append(date.year, width: 4)
            append(date.month, width: 2)
            append(date.day, width: 2)
            append(0x54)
            append(second / 3600, width: 2)
            append(second / 60 % 60, width: 2)
            append(second % 60, width: 2)
            append(0x5A)
            return end
        }
    }

    /// Reads a date: TMX's form, also with `-` and `:` between the numbers, with a part of a second, without seconds,
    /// without a time, or without `Z` (UTC is meant); `nil` for anything else.
    static func seconds(_ text: String) -> Int? {
        var bytes = text.utf8.filter { $0 != 0x2D && $0 != 0x3A }[...]
        if bytes.last == 0x5A { bytes.removeLast() }
        if let dot = bytes.firstIndex(of: 0x2E), bytes[(dot + 1)...].allSatisfy(isDigit) { bytes = bytes[..<dot] }
        guard [8, 13, 15].contains(bytes.count), bytes.count == 8 || bytes[bytes.startIndex + 8] == 0x54 else {
            return nil
        }
        let digits = Array(bytes.prefix(8) + bytes.dropFirst(9))
        guard digits.allSatisfy(isDigit) else { return nil }
        func number(_ range: Range<Int>) -> Int {
            digits.count < range.upperBound ? 0 : digits[range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
        }
        guard let day = CalendarDay(year: number(0..<4), month: number(4..<6), day: number(6..<8)) else { return nil }
        let (hour, minute, second) = (number(8..<10), number(10..<12), number(12..<14))
        guard hour < 24, minute < 60, second < 61 else { return nil }
        return day.daysSince1970 * 86_400 + hour * 3600 + minute * 60 + second
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte)
    }
}
