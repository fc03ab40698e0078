internal import TMBitext
internal import TMText

/// A number of one side is not on the other. Numbers up to twelve are let pass: they are written in words, and months are.
///
/// A number's dots part it, so that `10.06.2023` holds 2023 as `2023 жылғы 10 маусым` does, and `1,5` is neither 15 nor 5.
enum NumberMark {
    static func mark(_ unit: TranslationUnit, _ counts: SideCounts) -> QualityMark? {
        let left = counts.source.hasDigit ? Tokenizer.numbers(of: unit.source.text) : []
        let right = counts.target.hasDigit ? Tokenizer.numbers(of: unit.target.text) : []
        if left == right { return nil }
        let (source, target) = (distinct(left), distinct(right))
        let (lost, extra) = (source.subtracting(target).sorted(), target.subtracting(source).sorted())
        guard !lost.isEmpty || !extra.isEmpty else { return nil }
        let detail = [lost, extra].map { $0.isEmpty ? "–" : $0.joined(separator: " ") }.joined(separator: " | ")
        return QualityMark(kind: .numbers, detail: detail)
    }

    /// The numbers above twelve.
    private static func distinct(_ written: [String]) -> Set<String> {
        var numbers: Set<String> = []
        for number in written {
            let parts = number.split(separator: ".").map(String.init)
            if parts.count == 2, parts[1] != "00" {
                numbers.insert(number)
            } else {
                numbers.formUnion(parts.count == 2 ? [parts[0]] : parts)
            }
        }
        return numbers.filter { Int($0).map { $0 > 12 } ?? true }
    }
}
