internal import TMBitext
internal import TMCleaning
internal import TMConcordance
internal import TMLexicon
internal import TMSegmentation
internal import TMStore

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// The one place that words errors: what, where, how to mend; and the exit code of sysexits.
public struct Complaint: Hashable, Sendable {
    /// One line for standard error.
    public let text: String

    /// 64 usage, 65 bad data, 66 no input, 73 cannot create, 74 input or output.
    public let exitCode: Int32

    /// Words an error; `nil` for errors that are not this program's own.
    public init?(_ error: any Error) {
        switch error {
        case let error as InputError: self.init(input: error)
        case let error as OutputError: self.init(output: error)
        case let error as StoreError: self.init(store: error)
        case let error as ReviewError: self.init(review: error)
        case let error as ConcordanceQueryError: self.init(query: error)
        default: return nil
        }
    }

    init(_ text: String, exitCode: Int32) {
        self.text = text
        self.exitCode = exitCode
    }

    private init(output error: OutputError) {
        let place = error.path == "-" ? "standard output" : error.path
        switch error.code {
        case ENOSPC, EDQUOT: self.init("\(place): the disk is full; make room and run again", exitCode: 74)
        case EROFS, EACCES, EPERM:
            self.init("\(place): may not be written here; choose another folder or mend its rights", exitCode: 73)
        case ENOENT: self.init("\(place): its folder does not exist; make the folder first", exitCode: 73)
        default: self.init("\(place): cannot be written: \(Self.reason(error.code))", exitCode: 74)
        }
    }

    private init(store error: StoreError) {
        switch error {
        case .missing(let path):
            self.init(
                "\(path): no memory is there; make one with “tm build” or “tm init”, or name one with --memory",
                exitCode: 66
            )
        case .exists(let path):
            self.init("\(path): is there already; choose another name or remove it first", exitCode: 73)
        case .notAMemory(let path):
            self.init(
                "\(path): is not a memory of tm; name another with --memory (TMX files go through “tm import”)",
                exitCode: 65
            )
        case .newerVersion(let path):
            self.init(
                "\(path): was made by a newer tm; use that one, or export to TMX there and import here",
                exitCode: 65
            )
        case .damaged(let path):
            self.init(
                "\(path): is damaged; bring back a copy, or build the memory anew from its archives",
                exitCode: 65
            )
        case .notWritable(let path):
            self.init(
                "\(path): may not be written here; mend the rights of the file and its folder, or name another with --memory",
                exitCode: 73
            )
        case .notReadable(let path): self.init("\(path): may not be read; mend its rights", exitCode: 66)
        case .diskFull(let path):
            self.init("\(path): the disk is full; the memory is as it was; make room and run again", exitCode: 74)
        case .busy(let path):
            self.init("\(path): another process is writing to it; run again when that has ended", exitCode: 74)
        case .failed(let path, let code, let message):
            self.init("\(path): cannot be used: \(message) (SQLite \(code)); the memory is as it was", exitCode: 74)
        }
    }

    private init(input error: InputError) {
        switch error {
        case .missing(let path): self.init("\(path): no such file or folder; check the name", exitCode: 66)
        case .isFolder(let path): self.init("\(path): is a folder; name a file in it", exitCode: 66)
        case .notAFolder(let path): self.init("\(path): is a file; name a folder of pages", exitCode: 66)
        case .unreadable(let path, let code):
            self.init("\(path): cannot be read: \(Self.reason(code)); mend its rights", exitCode: 66)
        case .notAFile(let path): self.init("\(path): is neither a file nor a folder; leave it out", exitCode: 66)
        case .linkOutside(let path):
            self.init("\(path): links to a place outside of the archive; copy the page into it", exitCode: 66)
        case .tooLarge(let path, let limit):
            self.init(
                "\(path): is larger than \(limit >> 20) MB, the most that is read of one file; cut it up",
                exitCode: 65
            )
        case .archive(let path, let reason): self.init("\(path): \(Self.words(reason))", exitCode: 65)
        case .refusedEntry(let path, let reason): self.init("\(path): \(Self.words(reason))", exitCode: 65)
        case .nestedArchive(let path):
            self.init("\(path): is an archive in an archive; unpack it and name it, too", exitCode: 65)
        case .malformedRecord(let path, let line, let reason):
            self.init("\(path):\(line): \(Self.words(reason))", exitCode: 65)
        case .repeatedPage(let path):
            self.init("\(path): another page has this path; rename one of them or its folder", exitCode: 65)
        case .undecodable(let path, let reason): self.init("\(path): \(Self.words(reason))", exitCode: 65)
        case .wrongLanguage(let path, let wanted, let found):
            let shown = found.map { "in \(Self.name($0))" } ?? "in another language"
            self.init(
                "\(path): is \(shown), not in \(Self.name(wanted)); name the right file or language",
                exitCode: 65
            )
        case .unknownLanguage(let path):
            self.init(
                "\(path): reads neither as Russian nor as Kazakh; name its language to use it all the same",
                exitCode: 65
            )
        case .noPages(let paths):
            self.init(
                "\(paths.joined(separator: ", ")): holds no page; pages are .txt, .html, .jsonl and .tsv files, also in .zip, .tar and .tar.gz",
                exitCode: 66
            )
        case .noArticles(let language, let paths):
            self.init(
                "\(paths.joined(separator: ", ")): holds no page in \(Self.name(language)); both languages are needed",
                exitCode: 66
            )
        case .malformedList(let path, let line):
            self.init(
                "\(path):\(line): not a line of the list; put tabs between the cells and leave none empty",
                exitCode: 65
            )
        case .repeatedName(let path, let line, let name):
            self.init("\(path):\(line): “\(name)” is named twice; leave one line out", exitCode: 65)
        case .unreadableLexicon(let path, let reason): self.init("\(path): \(Self.words(reason))", exitCode: 65)
        case .otherLexicon(let path, let languages):
            self.init(
                "\(path): is a lexicon for \(languages.map(\.code).joined(separator: ",")); name another, or --no-lexicon",
                exitCode: 65
            )
        case .unknownFormat(let path):
            self.init("\(path): its name shows no format; name it .tmx, .tsv, .xliff or .po", exitCode: 65)
        case .interchange(let path, let reason):
            self.init("\(path): \(Self.words(reason)); nothing was taken", exitCode: 65)
        case .notTranslatable(let path):
            self.init("\(path): its name shows no document; name it .txt, .xlf, .xliff or .po", exitCode: 65)
        case .document(let path, let reason):
            self.init("\(path): \(Self.words(reason))", exitCode: 65)
        case .malformedRates(let path, let line, let reason):
            self.init("\(path):\(line): \(Self.words(reason))", exitCode: 65)
        case .partlyRead(let path, let reason, let units):
            self.init("\(path): \(Self.words(reason)); the \(units) units before that were taken", exitCode: 65)
        case .refusedUnits(let path, let count):
            self.init(
                "\(path): nothing was taken, since \(count) of its units cannot be; mend them, or leave --strict out",
                exitCode: 65
            )
        case .notInArchive(let path, let line, let page):
            self.init("\(path):\(line): “\(page)” is not one page of the archive; name it by its path", exitCode: 65)
        case .malformedAbbreviations(let path, let line, let reason):
            self.init("\(path):\(line): \(Self.words(reason))", exitCode: 65)
        case .notSRX(let path, let reason): self.init("\(path)\(Self.words(reason))", exitCode: 65)
        }
    }

    private static func words(_ reason: AbbreviationsError.Reason) -> String {
        switch reason {
        case .missingKind: "no kind; write the abbreviation, a tab and head, tail, unit, year or word"
        case .unknownKind(let kind): "“\(kind)” is no kind; write head, tail, unit, year or word"
        case .unknownEnding(let ending): "“\(ending)” is not an answer; write yes, seldom, no or nothing"
        }
    }

    private static func words(_ reason: SRXError) -> String {
        switch reason {
        case .malformed(let line, let message): ":\(line): is not XML: \(message); mend the line"
        case .notSRX(let root): ": is not SRX: its root is “\(root)”; name an SRX file"
        case .missingRules(let line, let name): ":\(line): names the rules “\(name)”, which the file does not have"
        }
    }

    private static func words(_ reason: PageDecodingError) -> String {
        switch reason {
        case .empty: return "is empty; save the page's text again"
        case .binary(let offset): return "is binary, not text (byte \(offset)); save the page as text"
        case .invalidUTF8(let offset): return "is damaged, or in no known encoding (byte \(offset)); save it as UTF-8"
        case .invalidUTF16(let offset): return "is damaged UTF-16 (byte \(offset)); save it as UTF-8"
        }
    }

    private static func words(_ reason: LexiconError) -> String {
        switch reason {
        case .notALexicon: "is not a lexicon; make one with tm lexicon train"
        case .version(let expected, let found):
            "is a lexicon of version \(found), not \(expected); train it again with this program"
        case .damaged: "is a damaged lexicon; train it again"
        }
    }

    static func name(_ language: Language) -> String {
        switch language {
        case .russian: "Russian"
        case .kazakh: "Kazakh"
        default: "“\(language.code)”"
        }
    }

    static func reason(_ code: Int32) -> String {
        code == 0 ? "the system refuses" : String(cString: strerror(code))
    }
}
