internal import TMText

extension NoiseRule {
    /// The alternative text or file name of an image: `4 2 scaled`, `IMG 2034`, `photo_2023-06-10.jpg`.
    static let imageName = NoiseRule("image-alt") { context in
        let line = context.line
        guard line.tokens.count <= 24, !line.endsSentence || line.words.count <= 3 else { return false }
        guard !line.words.isEmpty, line.words.allSatisfy({ parts(of: $0).allSatisfy(isImageWord) }) else {
            return false
        }
        let names = line.words.flatMap(parts)
        let hasNumber = line.tokens.contains { $0.text.unicodeScalars.contains(where: isDigit) }
        return names.contains(where: extensions.contains) || hasNumber && names.contains(where: isImageName)
            || context.isAtEdge && hasNumber && isSlug(line)
    }

    private static func parts(of word: String) -> [String] {
        word.utf8.contains(UInt8(ascii: "_")) ? word.split(separator: "_").map(String.init) : [word]
    }

    private static func isImageWord(_ word: String) -> Bool {
        isImageName(word) || extensions.contains(word) || word.unicodeScalars.allSatisfy { $0.isASCII }
    }

    /// A name that cameras, telephones and site systems give, with a number glued on or not.
    private static func isImageName(_ word: String) -> Bool {
        let scalars = word.unicodeScalars
        let stem = String(scalars.prefix { !isDigit($0) })
        return imageNames.contains(stem)
    }

    /// A file name in small Latin letters and digits, without any other sign but hyphens and underscores.
    private static func isSlug(_ line: PageLine) -> Bool {
        let others = line.tokens.filter { $0.kind == .punctuation && $0.text != "-" && $0.text != "_" }
        return others.isEmpty && line.text.unicodeScalars.allSatisfy { !("A"..."Z").contains($0) }
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    private static let imageNames: Set<String> = [
        "scaled", "img", "image", "photo", "dsc", "dscn", "dscf", "dji", "pxl", "whatsapp", "screenshot", "picture",
        "pic",
        "thumbnail", "thumb", "wa", "viber", "telegram", "снимок", "безымянный", "изображение", "untitled", "copy",
        "копия",
        "mg", "foto", "без", "экрана", "названия", "атаусыз",
    ]

    private static let extensions: Set<String> = ["jpg", "jpeg", "png", "gif", "webp", "bmp", "tiff", "heic", "svg"]
}
