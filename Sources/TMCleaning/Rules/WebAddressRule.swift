extension NoiseRule {
    /// A line of addresses only: `https://…`, `www.…`, `redaktsia@…`, with a label before them or not.
    static let webAddress = NoiseRule("url") { context in
        let line = context.line
        guard line.tokens.count <= 80, line.words.contains(where: { $0.utf8.allSatisfy { $0 < 0x80 } }) else {
            return false
        }
        var items = line.text.split { $0.isWhitespace || $0 == "," || $0 == ";" }
        if let colon = items.firstIndex(where: { $0.hasSuffix(":") }), colon < 3, colon + 1 < items.count {
            items.removeFirst(colon + 1)
        }
        return !items.isEmpty && items.count <= 6 && items.allSatisfy(isAddress)
    }

    private static func isAddress(_ item: Substring) -> Bool {
        let address = item.lowercased()
        if address.hasPrefix("http://") || address.hasPrefix("https://") || address.hasPrefix("www.") { return true }
        guard address.unicodeScalars.allSatisfy({ $0.isASCII }), let dot = address.lastIndex(of: "."),
            dot > address.startIndex
        else { return false }
        let ending = address[address.index(after: dot)...].prefix { $0.isLetter }
        let isHost = domains.contains(String(ending))
        return isHost || address.contains("@") && ending.count >= 2
    }

    private static let domains: Set<String> = [
        "kz", "ru", "com", "org", "net", "info", "me", "su", "gov", "asia", "uz", "kg",
    ]
}
