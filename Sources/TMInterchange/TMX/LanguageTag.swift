/// Language tags as files write them.
enum LanguageTag {
    /// The tag in lower case, with `-` between its parts, so that `EN_us` and `en-US` are one.
    static func folded(_ tag: String) -> String {
        String(decoding: tag.lowercased().utf8.map { $0 == 0x5F ? 0x2D : $0 }, as: UTF8.self)
    }
}
