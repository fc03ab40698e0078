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
        for (path, bytes) in try lists(for: language) {
            do throws(AbbreviationsError) {
                sum = sum.adding(try Abbreviations(parsing: String(decoding: bytes, as: UTF8.self)))
            } catch {
                throw .malformedAbbreviations(path: path, line: error.line, reason: error.reason)
            }
        }
        return sum
    }

    /// Changes with the user's entries for some languages.
    ///
    /// - Throws: ``InputError`` where a file cannot be read; a file of the folder may be missing.
    func fingerprint(for languages: [Language]) throws(InputError) -> String {
        var fingerprint = Fingerprint()
        for language in languages {
            fingerprint.add(language.code)
            for (_, bytes) in try lists(for: language) { fingerprint.add(bytes) }
        }
        return fingerprint.digits
    }

    private func lists(for language: Language) throws(InputError) -> [(path: String, bytes: [UInt8])] {
        var lists: [(path: String, bytes: [UInt8])] = []
        if let folder {
            let path = "\(folder)/abbreviations.\(language.code).txt"
            do {
                lists.append((path, try FileReading.bytes(at: path, named: path)))
            } catch {
                guard case .missing = error else { throw error }
            }
        }
        for file in files { lists.append((file, try FileReading.bytes(at: file, named: file))) }
        return lists
    }
}
