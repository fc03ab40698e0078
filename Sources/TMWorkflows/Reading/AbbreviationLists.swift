public import TMBitext
public import TMSegmentation

/// The user's lists of abbreviations, which add to those that are shipped and win over them: `abbreviations.ru.txt` and
/// `abbreviations.kk.txt` in the memory's folder, and files that are named.
public struct AbbreviationLists: Sendable {
    /// The folder of the memory; `nil` to look in none.
    public var folder: String?

    /// Files that are named, the later winning over the earlier.
    public var files: [String]

    /// Creates lists.
    public init(folder: String? = nil, files: [String] = []) {
        self.folder = folder
        self.files = files
    }

    /// The shipped list of a language with the user's entries.
    ///
    /// - Throws: ``InputError`` where a file cannot be read or is no list; a file of the folder may be missing.
    public func abbreviations(for language: Language) throws(InputError) -> Abbreviations {
        var sum = Abbreviations.standard(for: language)
        if let folder {
            let path = "\(folder)/abbreviations.\(language.code).txt"
            do {
                sum = sum.adding(try list(at: path))
            } catch {
                guard case .missing = error else { throw error }
            }
        }
        for file in files { sum = sum.adding(try list(at: file)) }
        return sum
    }

    private func list(at path: String) throws(InputError) -> Abbreviations {
        let bytes = try FileReading.bytes(at: path, named: path)
        do throws(AbbreviationsError) {
            return try Abbreviations(parsing: String(decoding: bytes, as: UTF8.self))
        } catch {
            throw .malformedAbbreviations(path: path, line: error.line, reason: error.reason)
        }
    }
}
