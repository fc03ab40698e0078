internal import TMArchives
internal import TMBitext

extension Complaint {
    /// What kept a packed archive from being read, and how to mend it.
    static func words(_ error: ArchiveError) -> String {
        switch error {
        case .unreadable(let code): "cannot be read: \(reason(code)); mend its rights"
        case .notAnArchive: "is no zip or tar archive; pack it again or unpack it by hand"
        case .damaged(let reason):
            "is damaged\(reason.map { " (\($0))" } ?? ""); what came before that was read; pack it again"
        case .tooLarge(let limit):
            "unpacks to more than \(limit >> 30) GB; the rest was not read; pack it in parts"
        case .tooDense(let ratio):
            "unpacks to more than \(ratio) times its size, as no newspaper does; the rest was not read"
        case .tooManyEntries(let limit): "holds more than \(limit) files; the rest was not read; pack it in parts"
        }
    }

    /// Why a file of an archive was not read, and how to mend it.
    static func words(_ refusal: EntryRefusal) -> String {
        switch refusal {
        case .leadsOut: "has a name that leads out of the archive; pack it again with names inside"
        case .unreadableName: "has an unreadable name; rename it"
        case .nameTooLong(let limit): "has a name of more than \(limit) bytes; rename it"
        case .link: "is a link in an archive; pack the page itself"
        case .special: "is neither a file nor a folder; leave it out"
        case .encrypted: "is encrypted; unpack it and name the folder"
        case .tooLarge(let limit): "is larger than \(limit >> 20) MB, more than a page is; cut it up"
        case .damaged(let reason): "is damaged\(reason.map { " (\($0))" } ?? ""); pack it again"
        }
    }

    /// Why a line of a file of records is no page.
    static func words(_ fault: RecordFault) -> String {
        switch fault {
        case .notJSON: "is no JSON object of texts; write the page again as one line of JSON"
        case .cellCount(let found, let wanted):
            "has \(found) cells where the line of names has \(wanted); write tabs in a text as \\t and line ends as \\n"
        case .noText: "has no text"
        case .badIdentifier: "has an unreadable id; give it a short one"
        }
    }

    /// What is doubtful about a page that was used.
    public static func words(_ doubt: InputDoubt) -> String {
        switch doubt {
        case .lostLetters(let path): "\(path): has lost Kazakh letters; find a better copy"
        case .wrongDeclaration(let path, let declared, let found):
            "\(path): says it is in \(declared) and is in \(found); read as \(found)"
        case .otherLanguage(let path, let named, let found):
            "\(path): is in \(name(found)), though its name says \(name(named))"
        }
    }

    /// What is doubtful about the two sides of a text that was aligned.
    public static func words(_ doubt: TextPairDoubt) -> String {
        switch doubt {
        case .empty(let path): "\(path): holds no sentence; those of the other text stand alone"
        case .identical(let paths): "\(paths[0]) and \(paths[1]) hold the same text; name the two versions"
        case .oneLanguage(let language, let paths):
            "\(paths[0]) and \(paths[1]) are both in \(name(language)); name the two versions"
        }
    }
}
