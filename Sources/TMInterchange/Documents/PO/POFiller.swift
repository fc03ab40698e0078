internal import TMBitext

/// Fills an entry of a PO file.
struct POFiller {
    let lines: PODocumentLines
    let entry: POEntry

    /// The changes, in order; `fillings` are those of `msgid` and `msgid_plural`.
    func filled(_ fillings: [Filling?]) -> UnitFilling {
        let found = fillings.compactMap(\.self)
        guard entry.isOpen, found.count == fillings.count, let first = found.first, let last = found.last else {
            return UnitFilling(fillings: fillings.map { _ in nil })
        }
        let isCertain = found.allSatisfy(\.isCertain) && entry.translations.count <= 2
        var splices = isCertain ? [] : marks(found)
        for (number, lines) in entry.translationLines.enumerated() {
            // With one form for all numbers, that of the plural serves.
            let isSingular = number == 0 && entry.translations.count > 1
            let filling = isSingular ? first : last
            guard let text = isSingular ? entry.texts.first : entry.texts.last else { continue }
            splices.append(translation(text.before + filling.text + text.behind, at: lines))
        }
        return UnitFilling(splices: splices, fillings: fillings)
    }

    /// Puts a translation in place of an empty one.
    private func translation(_ text: String, at place: ClosedRange<Int>) -> Splice {
        let first = lines.range(place.lowerBound)
        let quote = lines.bytes[first].firstIndex(of: 0x22) ?? first.upperBound
        return Splice(quote..<lines.range(place.upperBound).upperBound, Array(quoted(text).utf8))
    }

    /// The flag `fuzzy`, a remark on a repaired translation, and the texts that the memory has.
    private func marks(_ fillings: [Filling]) -> [Splice] {
        var splices: [Splice] = []
        let head = lines.range(entry.firstLine).lowerBound
        var comments = ""
        if let repaired = fillings.first(where: \.isRepaired) {
            comments =
                "# tm: numbers and names of the text put into a match of \(repaired.match.score)%\(lines.lineEnd)"
        }
        if let flags = entry.flagsLine {
            let place = lines.range(flags)
            if !comments.isEmpty { splices.append(Splice(at: place.lowerBound, Array(comments.utf8))) }
            if !entry.isFuzzy { splices.append(Splice(at: place.lowerBound + 2, Array(" fuzzy,".utf8))) }
            comments = ""
        } else {
            comments += "#, fuzzy\(lines.lineEnd)"
        }
        if !entry.hasPrevious { comments += previous(fillings) }
        if !comments.isEmpty { splices.append(Splice(at: head, Array(comments.utf8))) }
        return splices
    }

    private func previous(_ fillings: [Filling]) -> String {
        guard fillings.contains(where: { !$0.isExact }) else { return "" }
        let names = ["msgid", "msgid_plural"]
        return zip(names, zip(fillings, entry.texts)).map { name, found in
            let (filling, text) = found
            let quoted = quoted(text.before + filling.match.source + text.behind)
            return "#| \(name) \(quoted.replacing(lines.lineEnd, with: lines.lineEnd + "#| "))\(lines.lineEnd)"
        }.joined()
    }

    /// A text between quotation marks; one of several lines as a line for each, below an empty one, as gettext has it.
    private func quoted(_ text: String) -> String {
        var parts: [String] = [""]
        for scalar in text.unicodeScalars {
            parts[parts.count - 1] += Self.escapes[scalar] ?? String(scalar)
            if scalar == "\n" { parts.append("") }
        }
        if parts.last == "" { parts.removeLast() }
        let quoted = parts.map { "\"\($0)\"" }
        return (quoted.count > 1 ? ["\"\""] + quoted : quoted).joined(separator: lines.lineEnd)
    }

    private static let escapes: [Unicode.Scalar: String] = [
        "\n": "\\n", "\r": "\\r", "\t": "\\t", "\"": "\\\"", "\\": "\\\\",
    ]
}
