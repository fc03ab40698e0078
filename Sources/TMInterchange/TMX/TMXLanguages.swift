internal import TMBitext

/// The language tags of a file, each read once.
struct TMXLanguages {
    /// A tag as it was read.
    struct Tag {
        /// The tag as it stands in the file.
        var written: String

        /// Equal for tags that differ in case only, or in `-` and `_`: `EN_us` and `en-US`.
        var identity: Int

        /// The language it names; `nil` where it is no language tag.
        var language: Language?

        /// The tag, where it says more than its language does: `kk-KZ`, but not `kk`, and not `KZ`.
        var detail: String?
    }

    private var known: [Tag] = []
    private var folded: [String] = []

    /// The most tags that are told apart; those beyond count as unreadable.
    private static let most = 1_000

    /// A tag, by the number that `read` gave.
    subscript(number: Int) -> Tag { known[number] }

    /// Reads the tag that an attribute holds, and gives its number. No string is made of one that was read before.
    mutating func read(_ attributes: XMLAttributes, _ index: Int) -> Int {
        let bytes = attributes.bytes(index)
        for number in known.indices where Bytes.equal(known[number].written, bytes) { return number }
        return read(attributes.value(index))
    }

    /// Reads a tag and gives its number. Complexity: the number of different tags so far.
    mutating func read(_ tag: String) -> Int {
        for number in known.indices where known[number].written == tag { return number }
        if known.count > Self.most { return Self.most }
        let isReadable = known.count < Self.most
        let fold = String(decoding: tag.lowercased().utf8.map { $0 == 0x5F ? 0x2D : $0 }, as: UTF8.self)
        let language = isReadable ? Language(tag) : nil
        let isDetailed = tag != language?.code && fold.prefix { $0 != "-" } == language?.code ?? ""
        let identity = folded.firstIndex(of: fold) ?? known.count
        known.append(Tag(written: tag, identity: identity, language: language, detail: isDetailed ? tag : nil))
        folded.append(fold)
        return known.count - 1
    }
}
