public import TMArchives
public import TMBitext
public import TMCleaning
public import TMInterchange
public import TMLexicon
public import TMSegmentation

/// Why an input could not be used. Holds facts only; ``Complaint`` words them.
public enum InputError: Error, Hashable, Sendable {
    /// There is no such file or folder.
    case missing(path: String)

    /// A folder stands where a file is wanted.
    case isFolder(path: String)

    /// A file stands where a folder is wanted.
    case notAFolder(path: String)

    /// The system refuses to read it, with its error number.
    case unreadable(path: String, code: Int32)

    /// Neither a file nor a folder: a device, a pipe, a socket.
    case notAFile(path: String)

    /// A link leads out of the archive's folder.
    case linkOutside(path: String)

    /// A page is larger than so many bytes.
    case tooLarge(path: String, limit: Int)

    /// A packed archive cannot be read, or not to its end.
    case archive(path: String, reason: ArchiveError)

    /// A file of an archive is not read, for its name or what it is.
    case refusedEntry(path: String, reason: EntryRefusal)

    /// A packed archive stands in another one.
    case nestedArchive(path: String)

    /// A line of a file of records is no page; lines count from 1.
    case malformedRecord(path: String, line: Int, reason: RecordFault)

    /// Another page of the archives has this path.
    case repeatedPage(path: String)

    /// The bytes are not a page's text.
    case undecodable(path: String, reason: PageDecodingError)

    /// The text is not in the language asked for; `found` is `nil` where the text is in no language that is known.
    case wrongLanguage(path: String, wanted: Language, found: Language?)

    /// No language was named, and the text does not tell.
    case unknownLanguage(path: String)

    /// No page is in these folders.
    case noPages(paths: [String])

    /// No page of this language is in these folders, so nothing can be paired.
    case noArticles(in: Language, paths: [String])

    /// A line of a list of pairs is not what it should be; lines count from 1.
    case malformedList(path: String, line: Int)

    /// A list of pairs names one pair twice; lines count from 1.
    case repeatedName(path: String, line: Int, name: String)

    /// A list names a page that the archive does not hold; lines count from 1.
    case notInArchive(path: String, line: Int, page: String)

    /// A file is not a lexicon that can be read.
    case unreadableLexicon(path: String, reason: LexiconError)

    /// A lexicon is for other languages.
    case otherLexicon(path: String, languages: [Language])

    /// The file's name shows no format that units are read from.
    case unknownFormat(path: String)

    /// The file cannot be read to its end as what its name says it is.
    case interchange(path: String, reason: InterchangeError)

    /// The file's name shows no format of documents that are translated.
    case notTranslatable(path: String)

    /// The file cannot be read as the document that its name says it is.
    case document(path: String, reason: InterchangeError)

    /// A table of rates is not what it should be; lines count from 1.
    case malformedRates(path: String, line: Int, reason: RateTable.Fault)
    /// The file cannot be read to its end; so many units before that place were taken.
    case partlyRead(path: String, reason: InterchangeError, units: Int)

    /// So many units of a file of which all are wanted cannot be taken.
    case refusedUnits(path: String, count: Int)

    /// A line of a list of abbreviations is not what it should be; lines count from 1.
    case malformedAbbreviations(path: String, line: Int, reason: AbbreviationsError.Reason)

    /// A file of segmentation rules is not SRX.
    case notSRX(path: String, reason: SRXError)
}
