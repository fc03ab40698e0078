/// Characters that XML 1.0 does not allow, on their way through the parser: control characters, U+FFFE and U+FFFF, also
/// written as references like `&#x2;`.
///
/// The parser would stop at them. So ``mark(_:)`` puts a noncharacter that XML does allow in the place of each, one of
/// U+FDD0...U+FDEF, and ``unmark(_:)`` takes these out of the parsed texts again. (A reference inside CDATA, which is
/// no reference, is treated alike.)
struct ForbiddenCharacters {
    /// Bytes held back: they may be the beginning of a longer character or reference.
    private var rest: [UInt8] = []

    /// The longest reference that is looked at, in bytes.
    private static let longestReference = 12

    /// The next bytes of a document in UTF-8, with marks. Some bytes at the end may come with the next call only; call
    /// with no bytes at the end. Complexity: linear; bytes with nothing to mark are not copied.
    mutating func mark(_ bytes: [UInt8]) -> [UInt8] {
        var input = bytes
        if !rest.isEmpty {
            input = rest + bytes
            rest = []
        }
        let isLast = bytes.isEmpty
        var marked: [UInt8] = []
        var copied = 0
        var end = input.count
        input.withUnsafeBufferPointer { input in
            var at = 0
            while at < input.count {
                at = Self.nextSpecial(at, in: input)
                guard at < input.count else { return }
                switch Self.character(at: at, in: input) {
                case .allowed(let length): at += length
                case .unfinished:
                    if !isLast {
                        end = at
                        return
                    }
                    at += 1
                case .forbidden(let code, let length):
                    marked.append(contentsOf: input[copied..<at])
                    marked.append(contentsOf: [0xEF, 0xB7, 0x90 + code])
                    at += length
                    copied = at
                }
            }
        }
        if end < input.count { rest = Array(input[end...]) }
        if copied == 0, end == input.count { return input }
        return marked + input[copied..<end]
    }

    private enum Character {
        case allowed(length: Int)
        case forbidden(code: UInt8, length: Int)
        case unfinished
    }

    private static func character(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Character {
        let byte = bytes[offset]
        let rest = UnsafeBufferPointer(rebasing: bytes[(offset + 1)...])
        if byte == 0x26 { return reference(rest) }
        guard byte == 0xEF else { return .forbidden(code: byte, length: 1) }
        guard rest.count >= 2 else { return .unfinished }
        return rest[0] == 0xBF && rest[1] >= 0xBE ? .forbidden(code: other, length: 3) : .allowed(length: 1)
    }

    /// What a reference stands for; `bytes` begins behind its `&`.
    private static func reference(_ bytes: UnsafeBufferPointer<UInt8>) -> Character {
        guard let first = bytes.first else { return .unfinished }
        guard first == 0x23 else { return .allowed(length: 1) }
        let head = bytes.prefix(longestReference)
        guard let end = head.firstIndex(of: 0x3B) else {
            return bytes.count < longestReference ? .unfinished : .allowed(length: 1)
        }
        let isHexadecimal = bytes[1] == 0x78
        let digits = String(decoding: bytes[(isHexadecimal ? 2 : 1)..<end], as: UTF8.self)
        guard let value = UInt32(digits, radix: isHexadecimal ? 16 : 10) else { return .allowed(length: 1) }
        switch value {
        case 0x09, 0x0A, 0x0D: return .allowed(length: 1)
        case 0..<0x20: return .forbidden(code: UInt8(value), length: end + 2)
        case 0xD800...0xDFFF, 0xFFFE, 0xFFFF, 0x11_0000...: return .forbidden(code: other, length: end + 2)
        default: return .allowed(length: 1)
        }
    }

    /// The code of a forbidden character that is no control character.
    private static let other: UInt8 = 0x1F

    /// Where the next byte stands that may begin a forbidden character: a control character, `&`, or 0xEF. Looks at
    /// eight bytes at a time (Warren, Hacker's Delight, 6-1).
    private static func nextSpecial(_ start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var at = start
        let raw = UnsafeRawBufferPointer(bytes)
        while at + 8 <= bytes.count {
            let word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
            let isControl = (word &- 0x2020_2020_2020_2020) & ~word
            let ampersand = word ^ 0x2626_2626_2626_2626
            let isAmpersand = (ampersand &- ones) & ~ampersand
            let lead = word ^ 0xEFEF_EFEF_EFEF_EFEF
            let isLead = (lead &- ones) & ~lead
            if (isControl | isAmpersand | isLead) & 0x8080_8080_8080_8080 != 0 {
                let end = at + 8
                while at < end, !isSpecial(bytes[at]) { at += 1 }
                if at < end { return at }
            } else {
                at += 8
            }
        }
        while at < bytes.count, !isSpecial(bytes[at]) { at += 1 }
        return at
    }

    private static let ones: UInt64 = 0x0101_0101_0101_0101

    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte == 0x26 || byte == 0xEF || (byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D)
    }
}

extension ForbiddenCharacters {
    /// A parsed text without marks: a space for U+000B and U+000C, nothing for the others; and how many there were.
    /// `nil` where there is none.
    static func unmark(_ bytes: UnsafeBufferPointer<UInt8>) -> (text: [UInt8], count: Int)? {
        guard var at = Bytes.index(of: 0xEF, in: bytes) else { return nil }
        var text: [UInt8] = []
        var (copied, count) = (0, 0)
        while at + 2 < bytes.count {
            guard bytes[at] == 0xEF, bytes[at + 1] == 0xB7, (0x90...0xAF).contains(bytes[at + 2]) else {
                at += 1
                continue
            }
            text.append(contentsOf: bytes[copied..<at])
            if bytes[at + 2] == 0x9B || bytes[at + 2] == 0x9C { text.append(0x20) }
            at += 3
            copied = at
            count += 1
        }
        return count == 0 ? nil : (text + bytes[copied...], count)
    }
}
