/// The numbers of a text in Latin and Cyrillic letters and usual signs, found in its bytes; ``Tokenizer`` says the same of it.
struct PlainNumbers {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var at = 0

    /// The numbers in order; `nil` where the text holds other signs. Complexity: linear, some nanoseconds a byte.
    static func numbers(in bytes: UnsafeBufferPointer<UInt8>) -> [String]? {
        var scanner = PlainNumbers(bytes: bytes)
        return scanner.numbers()
    }

    private mutating func numbers() -> [String]? {
        var numbers: [String] = []
        while at < bytes.count {
            if isDigit(at) {
                numbers.append(number())
            } else if let letter = letterLength() {
                at += letter
                skipWord()
            } else if let sign = signLength() {
                at += sign
            } else {
                return nil
            }
        }
        return numbers
    }

    private mutating func skipWord() {
        while at < bytes.count {
            if isDigit(at) {
                at += 1
            } else if let letter = letterLength() {
                at += letter
            } else {
                return
            }
        }
    }

    /// Goes behind a number; its form, without the spaces between its thousands and with a dot for each comma.
    private mutating func number() -> String {
        let start = at
        skipDigits()
        guard at + 1 < bytes.count, isDigit(at + 1), [0x20, 0x2C, 0x2E].contains(bytes[at]) else {
            return String(decoding: bytes[start..<at], as: UTF8.self)
        }
        var form = Array(bytes[start..<at])
        func take(from: Int) { form += bytes[from..<at] }
        if at - start <= 3 {
            while isThousandsGroup(at) {
                at += 4
                take(from: at - 3)
            }
        }
        while at + 1 < bytes.count, bytes[at] == 0x2C || bytes[at] == 0x2E, isDigit(at + 1) {
            let dot = at
            at += 1
            skipDigits()
            form.append(0x2E)
            take(from: dot + 1)
        }
        return String(decoding: form, as: UTF8.self)
    }

    /// Whether a space and three digits stand at a place, and no fourth.
    private func isThousandsGroup(_ place: Int) -> Bool {
        place + 3 < bytes.count && bytes[place] == 0x20 && (1...3).allSatisfy { isDigit(place + $0) }
            && !isDigit(place + 4)
    }

    private mutating func skipDigits() {
        while isDigit(at) { at += 1 }
    }

    private func isDigit(_ place: Int) -> Bool {
        place < bytes.count && (0x30...0x39).contains(bytes[place])
    }

    /// How many bytes the letter here has: Latin, or of U+0400...U+047F and U+0490...U+04FF. `nil` where none is.
    private func letterLength() -> Int? {
        switch bytes[at] {
        case 0x41...0x5A, 0x61...0x7A: 1
        case 0xD0, 0xD1, 0xD3: 2
        case 0xD2 where at + 1 < bytes.count && bytes[at + 1] > 0x8F: 2
        default: nil
        }
    }

    /// How many bytes the sign here has that is neither letter nor digit: of ASCII, quotation marks, dashes, `…`, `№`. `nil`
    /// where none is.
    private func signLength() -> Int? {
        func second(_ offset: Int) -> UInt8 { at + offset < bytes.count ? bytes[at + offset] : 0 }
        return switch (bytes[at], second(1), second(2)) {
        case (0x20...0x7E, _, _): 1
        case (0xC2, 0xAB, _), (0xC2, 0xBB, _): 2
        case (0xE2, 0x80, 0x90...0x9F), (0xE2, 0x80, 0xA6), (0xE2, 0x84, 0x96): 3
        default: nil
        }
    }
}
