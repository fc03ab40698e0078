import TMBitext
import TMInterchange

/// Writes and reads small TMX documents in memory.
enum TMXSample {
    struct Reading {
        var units: [ImportedUnit] = []
        var issues: [ImportIssue] = []
        var summary = ImportSummary()
        var error: InterchangeError?
    }

    static func written(_ units: [TranslationUnit], sourceLanguage: Language? = nil) throws -> [UInt8] {
        var bytes: [UInt8] = []
        let header = TMXHeader(creationTool: "tm", creationToolVersion: "1", sourceLanguage: sourceLanguage)
        var writer = TMXWriter(header: header) { bytes += $0 }
        for unit in units { try writer.write(unit) }
        try writer.finish()
        return bytes
    }

    /// A reader's `read`.
    typealias Read = (() throws -> [UInt8], (ImportedUnit) throws -> Void, (ImportIssue) throws -> Void) throws ->
        ImportSummary

    static func read(
        _ bytes: [UInt8],
        chunk: Int = 65_536,
        by read: Read = { try TMXReader().read($0, unit: $1, issue: $2) }
    ) throws -> Reading {
        var reading = Reading()
        var rest = bytes[...]
        do {
            reading.summary = try read(
                {
                    defer { rest = rest.dropFirst(chunk) }
                    return Array(rest.prefix(chunk))
                },
                { reading.units.append($0) },
                { reading.issues.append($0) }
            )
        } catch let error as InterchangeError {
            reading.error = error
        }
        return reading
    }

    /// Reads a document with this body, from line 2.
    static func read(body: String, sourceLanguage: String = "ru") throws -> Reading {
        let header = #"<tmx version="1.4"><header srclang="\#(sourceLanguage)"/><body>"#
        return try read(Array((header + "\n" + body + "\n</body></tmx>").utf8))
    }
}
