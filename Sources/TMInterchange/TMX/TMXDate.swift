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
        var text = text
        return text.withUTF8 { seconds(exactly: $0) } ?? seconds(leniently: text)
    }

    /// Reads TMX's own form alone.
    static func seconds(exactly bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard bytes.count == 16, bytes[8] == 0x54, bytes[15] == 0x5A,
            let day = number(bytes, 0, 8), let time = number(bytes, 9, 15)
        else { return nil }
        return seconds(day: day, time: time)
    }

    private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
        var number = 0
        for at in start..<end {
            guard isDigit(bytes[at]) else { return nil }
            number = number * 10 + Int(bytes[at] - 0x30)
        }
        return number
    }

    private static func seconds(leniently text: String) -> Int? {
        var bytes = text.utf8.filter { $0 != 0x2D && $0 != 0x3A }[...]
        if bytes.last == 0x5A { bytes.removeLast() }
        if let dot = bytes.firstIndex(of: 0x2E), bytes[(dot + 1)...].allSatisfy(isDigit) { bytes = bytes[..<dot] }
        guard [8, 13, 15].contains(bytes.count), bytes.count == 8 || bytes[bytes.startIndex + 8] == 0x54 else {
            return nil
        }
        let digits = Array(bytes.prefix(8) + bytes.dropFirst(9))
        guard digits.allSatisfy(isDigit) else { return nil }
        func number(_ digits: ArraySlice<UInt8>) -> Int { digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
        let time = digits[8...] + [UInt8](repeating: 0x30, count: 14 - digits.count)
        return seconds(day: number(digits[..<8]), time: number(time))
    }

    /// The seconds of a day written YYYYMMDD and a time hhmmss; `nil` where there is no such day or time.
    private static func seconds(day: Int, time: Int) -> Int? {
        guard let day = CalendarDay(year: day / 10_000, month: day / 100 % 100, day: day % 100) else { return nil }
        let (hour, minute, second) = (time / 10_000, time / 100 % 100, time % 100)
        guard hour < 24, minute < 60, second < 61 else { return nil }
        return day.daysSince1970 * 86_400 + hour * 3600 + minute * 60 + second
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte)
    }
}
