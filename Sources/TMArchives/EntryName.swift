/// Judges the names of entries.
enum EntryName {
    /// The entry for a name's bytes, refused where the name is absurd.
    static func entry(_ bytes: [UInt8], limits: ArchiveLimits) -> ArchiveEntry {
        let name = text(of: bytes).map { $0.split(separator: "\\").joined(separator: "/") }
        let trimmed = name.map { $0.hasPrefix("./") ? String($0.dropFirst(2)) : $0 }
        let refusal = refusal(of: trimmed, bytes: bytes, rooted: bytes.first == 0x2F || bytes.first == 0x5C, limits)
        guard refusal != nil else { return ArchiveEntry(name: trimmed ?? "", refusal: nil) }
        return ArchiveEntry(name: shown(trimmed ?? String(decoding: bytes, as: UTF8.self)), refusal: refusal)
    }

    /// Whether a name is not empty and holds no control characters.
    static func isReadable(_ name: String) -> Bool {
        !name.isEmpty && !name.unicodeScalars.contains(where: isControl)
    }

    /// A name as it can be shown on one line.
    static func shown(_ name: String) -> String {
        let scalars = name.unicodeScalars.prefix(120).map { isControl($0) ? "\u{FFFD}" : $0 }
        return String(String.UnicodeScalarView(scalars)) + (name.unicodeScalars.count > 120 ? "…" : "")
    }

    private static func refusal(
        of name: String?,
        bytes: [UInt8],
        rooted: Bool,
        _ limits: ArchiveLimits
    ) -> EntryRefusal? {
        guard bytes.count <= limits.nameLength else { return .nameTooLong(limit: limits.nameLength) }
        guard let name, isReadable(name) else { return .unreadableName }
        let parts = name.split(separator: "/")
        guard !parts.isEmpty else { return .unreadableName }
        let hasDrive = parts[0].hasSuffix(":") && parts[0].count == 2
        return rooted || hasDrive || parts.contains("..") ? .leadsOut : nil
    }

    /// The name as text: UTF-8, or the code page 866 that Russian systems packed zips with.
    private static func text(of bytes: [UInt8]) -> String? {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        var text = String.UnicodeScalarView()
        for byte in bytes {
            guard let scalar = codePage866(byte) else { return nil }
            text.append(scalar)
        }
        return String(text)
    }

    /// The letters of code page 866; `nil` for its other signs, which no file is named by.
    private static func codePage866(_ byte: UInt8) -> Unicode.Scalar? {
        let code = UInt32(byte)
        switch byte {
        case 0x20..<0x7F: return Unicode.Scalar(byte)
        case 0x80...0xAF: return Unicode.Scalar(0x410 + code - 0x80)
        case 0xE0...0xEF: return Unicode.Scalar(0x440 + code - 0xE0)
        case 0xF0: return "Ё"
        case 0xF1: return "ё"
        case 0xFC: return "№"
        default: return nil
        }
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: true
        default: false
        }
    }
}
