internal import TMBitext
internal import TMText

/// A number of one side is not on the other. Numbers up to twelve are let pass: they are written in words, and months are.
///
/// A number's dots part it, so that `10.06.2023` holds 2023 as `2023 жылғы 10 маусым` does, and `1,5` is neither 15 nor 5.
enum NumberMark {
    static func mark(_ unit: TranslationUnit) -> QualityMark? {
        let (source, target) = (numbers(of: unit.source.text), numbers(of: unit.target.text))
        let (lost, extra) = (source.subtracting(target).sorted(), target.subtracting(source).sorted())
        guard !lost.isEmpty || !extra.isEmpty else { return nil }
        let detail = [lost, extra].map { $0.isEmpty ? "–" : $0.joined(separator: " ") }.joined(separator: " | ")
        return QualityMark(kind: .numbers, detail: detail)
    }

    private static func numbers(of text: String) -> Set<String> {
        guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return [] }
        var numbers: Set<String> = []
        for number in Tokenizer.numbers(of: text) {
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
