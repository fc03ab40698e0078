internal import TMBitext

/// A hash by which a unit is found again: the same for both directions of a pair of texts.
enum UnitDigest {
    /// 64 bits over both languages and texts, the lesser language code first (FNV-1a with a final mix).
    ///
    /// Different units may share a digest, so a reader compares the texts too. Complexity: linear.
    static func of(_ unit: TranslationUnit) -> Int64 {
        let variants = [unit.source, unit.target].sorted { ($0.language.code, $0.text) < ($1.language.code, $1.text) }
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        func mix(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        for variant in variants {
            variant.language.code.utf8.forEach(mix)
            mix(0)
            variant.text.utf8.forEach(mix)
            mix(0)
        }
        hash ^= hash >> 32
        return Int64(bitPattern: hash &* 0x9E37_79B9_7F4A_7C15)
    }
}
