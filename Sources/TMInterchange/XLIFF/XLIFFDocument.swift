/// Hands the parts of an XLIFF file to an ``XLIFFBuilder``.
final class XLIFFDocument: XMLHandler {
    private var builder = XLIFFBuilder()

    /// Takes what the units gave that have ended since.
    func take(atLeast count: Int) -> FoundUnits? {
        builder.found.take(atLeast: count)
    }

    func start(_ name: String, _ attributes: XMLAttributes, line: Int) throws(InterchangeError) {
        try builder.start(name, attributes, line: line)
    }

    func end() {
        builder.end()
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        builder.text(bytes)
    }

    func refusedEntity(_ name: String, isInAttribute: Bool) {
        builder.refusedEntity(name)
    }

    func replacedCharacters(_ count: Int) {
        builder.replacedCharacters(count)
    }
}
