import RecombinedMemory

/// Running text out of sentence templates: `{1}` stands for a number, `{name}` and `{place}` for a word of the lists.
/// The same seed gives the same text.
struct RunningText {
    let templates: Sentences
    var generator: SplitMix

    init(templates: Sentences, seed: UInt64) {
        self.templates = templates
        generator = SplitMix(seed: seed)
    }

    /// Paragraphs of three to eight sentences, a line each, with an empty line between articles.
    func bytes(atLeast size: Int) -> [UInt8] {
        var (bytes, generator) = ([UInt8](), generator)
        bytes.reserveCapacity(size + 4096)
        while bytes.count < size {
            for _ in 0..<Int.random(in: 3...6, using: &generator) {
                for _ in 0..<Int.random(in: 3...8, using: &generator) {
                    if let last = bytes.last, last != 0x0A { bytes.append(0x20) }
                    bytes.append(contentsOf: sentence(&generator).utf8)
                }
                bytes.append(0x0A)
            }
            bytes.append(0x0A)
        }
        return bytes
    }

    private func sentence(_ generator: inout SplitMix) -> String {
        var result = ""
        let template = templates.sentences[Int.random(in: 0..<templates.sentences.count, using: &generator)]
        for part in template.split(separator: "{", omittingEmptySubsequences: false) {
            guard let end = part.firstIndex(of: "}") else {
                result += part
                continue
            }
            switch part[..<end] {
            case "name": result += templates.names[Int.random(in: 0..<templates.names.count, using: &generator)]
            case "place": result += templates.places[Int.random(in: 0..<templates.places.count, using: &generator)]
            default: result += String(Int.random(in: 2...2000, using: &generator))
            }
            result += part[part.index(after: end)...]
        }
        return result
    }
}
