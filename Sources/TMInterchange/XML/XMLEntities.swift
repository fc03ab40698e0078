internal import CXML2

/// The entities a document declares, as far as they are safe to expand: internal ones whose text is short and holds
/// neither markup nor further references. So no expansion is longer than `longest`, and nothing is ever fetched.
final class XMLEntities {
    /// The most bytes an entity may stand for.
    private static let longest = 1_000

    /// The most entities that are remembered.
    private static let most = 1_000

    /// What `getEntity` answers, by name. In content libxml2 takes an entity of the predefined kind as plain text.
    private var texts: [String: UnsafeMutablePointer<xmlEntity>] = [:]

    /// What `getEntity` answers for every other name: an entity that stands for no text.
    private let nothing: UnsafeMutablePointer<xmlEntity>

    /// What it answers inside an attribute's value: libxml2 leaves the reference there as `&;`.
    private let reference: UnsafeMutablePointer<xmlEntity>

    init() {
        nothing = Self.make("")
        reference = .allocate(capacity: 1)
        reference.initialize(to: xmlEntity())
        reference.pointee.type = XML_ENTITY_DECL
        reference.pointee.etype = XML_INTERNAL_GENERAL_ENTITY
    }

    deinit {
        for entity in texts.values { Self.free(entity) }
        Self.free(nothing)
        reference.deallocate()
    }

    /// Remembers a declaration, if it is safe and the first of its name.
    func declare(_ name: String, _ text: String) {
        guard texts.count < Self.most, texts[name] == nil, text.utf8.count <= Self.longest,
            text.utf8.allSatisfy({ $0 != 0x26 && $0 != 0x3C })
        else { return }
        texts[name] = Self.make(text)
    }

    /// The entity for libxml2 to put in place of a reference in content; `nil` text is a refusal.
    func inContent(_ name: String) -> (entity: UnsafeMutablePointer<xmlEntity>, isKnown: Bool) {
        texts[name].map { ($0, true) } ?? (nothing, false)
    }

    /// The entity for libxml2 to put in place of a reference in an attribute's value.
    var inAttribute: UnsafeMutablePointer<xmlEntity> { reference }

    private static func make(_ text: String) -> UnsafeMutablePointer<xmlEntity> {
        let bytes = UnsafeMutableBufferPointer<xmlChar>.allocate(capacity: text.utf8.count + 1)
        _ = bytes.initialize(from: text.utf8 + [0])
        let entity = UnsafeMutablePointer<xmlEntity>.allocate(capacity: 1)
        entity.initialize(to: xmlEntity())
        entity.pointee.type = XML_ENTITY_DECL
        entity.pointee.etype = XML_INTERNAL_PREDEFINED_ENTITY
        entity.pointee.content = bytes.baseAddress
        entity.pointee.length = Int32(text.utf8.count)
        return entity
    }

    private static func free(_ entity: UnsafeMutablePointer<xmlEntity>) {
        entity.pointee.content.deallocate()
        entity.deallocate()
    }
}
