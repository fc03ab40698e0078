internal import TMBitext
internal import TMText

/// Reads a date line from left to right.
struct DateScanner {
    private enum Piece {
        case number(Int, digits: Int)
        case word(String)
        case mark(Unicode.Scalar)
    }

    private let pieces: [Piece]
    private var at = 0
    private var day: CalendarDay?
    private var namesDay = false
    private var namesTime = false
    private var counters = 0

    init(_ line: String) {
        let scalars = line.scalarArray
        pieces = Tokenizer.tokens(of: scalars).flatMap { token in
            token.kind == .word
                ? [.word(token.text)] : Self.pieces(of: scalars[token.span.start..<token.span.end])
        }
    }

    /// Some day or time of the line; `nil` when the line is no date line, `.some(nil)` when it names no whole date.
    mutating func scan() -> CalendarDay?? {
        guard pieces.count <= 40 else { return nil }
        while at < pieces.count {
            guard date() || dayAndMonth() || time() || filler() else { return nil }
        }
        guard day != nil || namesDay && namesTime || namesTime && pieces.count <= 5, counters <= 3 else { return nil }
        return .some(day)
    }

    /// Whether a word stands in some date lines.
    static func mayHold(_ word: String) -> Bool {
        DateWords.fillers.contains(word) || DateWords.month(word) != nil || yearWords.contains(word)
            || relativeDays.contains(word) || CounterWords.all.contains(word)
    }

    private static func pieces(of scalars: ArraySlice<Unicode.Scalar>) -> [Piece] {
        var pieces: [Piece] = []
        var digits: [Unicode.Scalar] = []
        func number() -> [Piece] {
            digits.isEmpty ? [] : [.number(Int(String(digits[...])) ?? .max, digits: digits.count)]
        }
        for scalar in scalars {
            if ("0"..."9").contains(scalar) {
                digits.append(scalar)
                continue
            }
            pieces += number()
            digits = []
            if !scalar.isBlank { pieces.append(.mark(scalar)) }
        }
        return pieces + number()
    }

    // MARK: - Dates

    private mutating func date() -> Bool {
        for (read, length) in [numericDate(), isoDate(), dayMonthYear(), monthDayYear(), yearDayMonth()].compactMap(
            \.self
        ) {
            at += length
            day = day ?? read
            return true
        }
        return false
    }

    /// `10.06.2023`, `10/06/2023`, `10.06.23`.
    private func numericDate() -> (CalendarDay, Int)? {
        guard let day = number(0, digits: 1...2), isMark(1, ".", "/", "-"), let month = number(2, digits: 1...2),
            isMark(3, ".", "/", "-"), let year = number(4, digits: 4...4) ?? number(4, digits: 2...2).map({ 2000 + $0 })
        else { return nil }
        return CalendarDay(year: year, month: month, day: day).map { ($0, 5) }
    }

    /// `2023-06-10`, `2023.06.10`.
    private func isoDate() -> (CalendarDay, Int)? {
        guard let year = number(0, digits: 4...4), isMark(1, ".", "-", "/"), let month = number(2, digits: 1...2),
            isMark(3, ".", "-", "/"), let day = number(4, digits: 1...2)
        else { return nil }
        return CalendarDay(year: year, month: month, day: day).map { ($0, 5) }
    }

    /// `12 маусым 2024`, `10 июня, 2023`.
    private func dayMonthYear() -> (CalendarDay, Int)? {
        guard let day = number(0, digits: 1...2), let month = month(1) else { return nil }
        let behind = skippingMarks(2)
        guard let year = number(behind, digits: 4...4) else { return nil }
        return CalendarDay(year: year, month: month, day: day).map { ($0, behind + 1) }
    }

    /// `Желтоқсан 10, 2021`.
    private func monthDayYear() -> (CalendarDay, Int)? {
        guard let month = month(0), let day = number(1, digits: 1...2) else { return nil }
        let behind = skippingMarks(2)
        guard let year = number(behind, digits: 4...4) else { return nil }
        return CalendarDay(year: year, month: month, day: day).map { ($0, behind + 1) }
    }

    /// `2014 жылғы 6 тамыз`, `2014 ж. 6 тамыз`, `2014, тамыз 6`.
    private func yearDayMonth() -> (CalendarDay, Int)? {
        guard let year = number(0, digits: 4...4) else { return nil }
        var behind = skippingMarks(1)
        if let word = word(behind), Self.yearWords.contains(word) { behind = skippingMarks(behind + 1) }
        guard let day = number(behind, digits: 1...2) ?? number(behind + 1, digits: 1...2),
            let month = month(behind + 1) ?? month(behind)
        else { return nil }
        return CalendarDay(year: year, month: month, day: day).map { ($0, behind + 2) }
    }

    /// `10 июня`, `маусым 10`, `сегодня`.
    private mutating func dayAndMonth() -> Bool {
        if let word = word(0), Self.relativeDays.contains(word) {
            at += 1
        } else if number(0, digits: 1...2) != nil && month(1) != nil
            || month(0) != nil && number(1, digits: 1...2) != nil
        {
            at += 2
        } else {
            return false
        }
        namesDay = true
        return true
    }

    /// `14:17`, `14:17:05`.
    private mutating func time() -> Bool {
        guard let hours = number(0, digits: 1...2), hours < 24, isMark(1, ":", "."),
            let minutes = number(2, digits: 2...2), minutes < 60
        else { return false }
        at += isMark(3, ":") && number(4, digits: 2...2) != nil ? 5 : 3
        namesTime = true
        return true
    }

    // MARK: - What else a date line may hold

    private mutating func filler() -> Bool {
        switch pieces[at] {
        case .mark: break
        case .number:
            if isNumberOfIssue { break }
            guard day != nil || namesDay, number(0, digits: 1...7) != nil else { return false }
            counters += 1
        case .word(let word):
            guard DateWords.fillers.contains(word) || CounterWords.all.contains(word) && day != nil else {
                return false
            }
        }
        at += 1
        return true
    }

    /// Whether the number follows `№`, or stands in brackets behind that: `№ 14 (18 203)`.
    private var isNumberOfIssue: Bool {
        guard case .mark("№")? = pieces.first else { return false }
        return !namesDay && day == nil && at <= 5
    }

    private static let yearWords: Set<String> = ["жылғы", "жылы", "жыл", "жылдың", "ж"]
    private static let relativeDays: Set<String> = ["сегодня", "вчера", "бүгін", "кеше"]

    // MARK: - Pieces

    private func piece(_ offset: Int) -> Piece? {
        at + offset < pieces.count ? pieces[at + offset] : nil
    }

    private func number(_ offset: Int, digits: ClosedRange<Int>) -> Int? {
        guard case .number(let number, let count)? = piece(offset), digits.contains(count) else { return nil }
        return number
    }

    private func word(_ offset: Int) -> String? {
        guard case .word(let word)? = piece(offset) else { return nil }
        return word
    }

    private func month(_ offset: Int) -> Int? {
        word(offset).flatMap(DateWords.month)
    }

    private func isMark(_ offset: Int, _ marks: Unicode.Scalar...) -> Bool {
        guard case .mark(let mark)? = piece(offset) else { return false }
        return marks.contains(mark)
    }

    private func skippingMarks(_ offset: Int) -> Int {
        var offset = offset
        while isMark(offset, ",", ".") { offset += 1 }
        return offset
    }
}
