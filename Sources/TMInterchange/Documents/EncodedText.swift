/// A file's text as UTF-8, and the way back to the file's own encoding: UTF-8 or UTF-16, with or without a byte-order mark.
struct EncodedText: Sendable {
    /// How the file writes its text.
    enum Form: Sendable {
        case utf8, utf16BigEndian, utf16LittleEndian
    }

    /// The text as UTF-8, without byte-order mark.
    let bytes: [UInt8]

    private let form: Form
    private let mark: [UInt8]

    /// Reads the bytes of a file; `encoding` is what its first bytes tell.
    ///
    /// - Throws: `InterchangeError` where it is another encoding, or the bytes are not in it.
    /// - Complexity: linear.
    init(_ file: [UInt8], encoding: TextEncoding) throws(InterchangeError) {
        mark = Array(file.prefix(encoding.mark))
        let text = file[encoding.mark...]
        switch encoding.name.uppercased() {
        case TextEncoding.utf8:
            form = .utf8
            bytes = Array(text)
            if let offset = Self.firstInvalid(bytes) {
                let line = 1 + bytes[..<offset].count { $0 == 0x0A }
                throw .undecodable(line: line, encoding: TextEncoding.utf8, guess: nil)
            }
        case "UTF-16LE", "UTF-16BE":
            form = encoding.name.uppercased() == "UTF-16BE" ? .utf16BigEndian : .utf16LittleEndian
            bytes = try Self.utf8(text, form, name: encoding.name)
        default: throw .unwritableEncoding(name: encoding.name)
        }
    }

    /// A text that was changed, as bytes of the file. Complexity: linear.
    func file(_ changed: [UInt8]) -> [UInt8] {
        guard form != .utf8 else { return mark + changed }
        return mark
            + String(decoding: changed, as: UTF8.self).utf16.flatMap { unit in
                let (high, low) = (UInt8(unit >> 8), UInt8(truncatingIfNeeded: unit))
                return form == .utf16BigEndian ? [high, low] : [low, high]
            }
    }

    private static func utf8(_ text: ArraySlice<UInt8>, _ form: Form, name: String) throws(InterchangeError) -> [UInt8]
    {
        let units = stride(from: text.startIndex, to: text.endIndex - 1, by: 2).map { at in
            let (first, second) = (UInt16(text[at]), UInt16(text[at + 1]))
            return form == .utf16BigEndian ? first << 8 | second : second << 8 | first
        }
        guard text.count.isMultiple(of: 2), let decoded = String(validating: units, as: UTF16.self) else {
            throw .undecodable(line: 1 + units.count { $0 == 0x0A }, encoding: name, guess: nil)
        }
        return Array(decoded.utf8)
    }

    private static func firstInvalid(_ bytes: [UInt8]) -> Int? {
        do {
            _ = try UTF8Span(validating: bytes.span)
            return nil
        } catch {
            return error.byteOffsets.lowerBound
        }
    }
}
