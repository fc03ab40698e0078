internal import TMBitext

/// A hash by which a unit is found again: the same for both directions of a pair of texts.
enum UnitDigest {
    /// 64 bits over both languages and texts, the lesser language code first (FNV-1a with a final mix).
    ///
    /// Different units may share a digest, so a reader compares the texts too. Complexity: linear.
    static func of(_ unit: TranslationUnit) -> Int64 {
        let (source, target) = (unit.source, unit.target)
        let isInOrder = (source.language.code, source.text) <= (target.language.code, target.text)
        var hash = FNV1a()
        mix(isInOrder ? source : target, into: &hash)
        mix(isInOrder ? target : source, into: &hash)
        return Int64(bitPattern: (hash.value ^ hash.value >> 32) &* 0x9E37_79B9_7F4A_7C15)
    }

    private static func mix(_ variant: Variant, into hash: inout FNV1a) {
        mix(variant.language.code, into: &hash)
        mix(variant.text, into: &hash)
    }

    private static func mix(_ text: String, into hash: inout FNV1a) {
        hash.add(bytesOf: text)
        hash.add(UInt8(0))
    }
}
