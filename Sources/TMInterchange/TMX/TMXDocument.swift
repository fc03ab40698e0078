/// Hands the parts of a TMX to a ``TMXBuilder``.
final class TMXDocument: XMLHandler {
    /// In memory of its own: Swift would look at each of some twenty calls a unit whether another is under way.
    private let builder: UnsafeMutablePointer<TMXBuilder>

    init() {
        builder = .allocate(capacity: 1)
        builder.initialize(to: TMXBuilder())
    }

    deinit {
        builder.deinitialize(count: 1)
        builder.deallocate()
    }

    /// Takes what the elements gave that have ended since, if that is so many units and issues.
    func take(atLeast count: Int) -> FoundUnits? {
        builder.pointee.found.take(atLeast: count)
    }

    func start(_ name: String, _ attributes: XMLAttributes, line: Int) throws(InterchangeError) {
        try builder.pointee.start(name, attributes, line: line)
    }

    func end() {
        builder.pointee.end()
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        builder.pointee.text(bytes)
    }

    func refusedEntity(_ name: String, isInAttribute: Bool) {
        builder.pointee.refusedEntity(name, isInAttribute: isInAttribute)
    }

    func replacedCharacters(_ count: Int) {
        builder.pointee.replacedCharacters(count)
    }
}
