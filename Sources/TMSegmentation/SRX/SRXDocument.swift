internal import TMMarkup
public import TMBitext
internal import TMText

/// An SRX 2.0 file: rules by name, and which of them a language takes.
public struct SRXDocument: Sendable {
    /// Whether a language takes the rules of every map that matches it, or of the first only.
    public var cascades = true

    /// The rules by name.
    public private(set) var rules: [String: [SRXRule]] = [:]

    private var maps: [(pattern: String, rules: String, line: Int)] = []

    /// Reads a file. What a plain text has no use for (how subflows and formatting codes are treated, extensions) is passed
    /// over.
    ///
    /// - Throws: ``SRXError``.
    public init(parsing bytes: [UInt8]) throws(SRXError) {
        var parser = SRXParser()
        do {
            try MarkupReader.read(bytes) { try parser.take($0) }
        } catch let error as MarkupError {
            throw .malformed(line: error.line, message: error.message)
        } catch let error as SRXError {
            throw error
        } catch {
            throw .malformed(line: 1, message: "\(error)")
        }
        (cascades, rules, maps) = (parser.cascades, parser.rules, parser.maps)
        if let map = maps.first(where: { rules[$0.rules] == nil }) {
            throw .missingRules(line: map.line, name: map.rules)
        }
    }

    /// The rules for a language, in the order they are tried: those of the maps whose pattern matches its code.
    public func rules(for language: Language) -> [SRXRule] {
        let code = Array(language.code.utf16)
        let fitting = maps.filter { map in
            let ends = code.withUnsafeBufferPointer { RegularExpression("^(?:\(map.pattern))$")?.matchEnds(in: $0) }
            return ends?.isEmpty == false
        }
        return (cascades ? fitting : Array(fitting.prefix(1))).flatMap { rules[$0.rules] ?? [] }
    }
}
