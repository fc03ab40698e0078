internal import TMBitext

extension IndexNotice {
    /// One line for standard error.
    public var text: String {
        switch self {
        case .building(let language, let done, let total):
            "indexing (\(language.code)): \(done) of \(total) units"
        case .built(let language): "indexing (\(language.code)): done"
        case .replacing(let path, let fault): "\(path): \(fault.words); built anew"
        case .unwritable(let path): "\(path): cannot be written here; looking up without it, which is slower"
        }
    }
}

extension IndexNotice.Fault {
    /// What is wrong.
    var words: String {
        switch self {
        case .unreadable: "may not be read"
        case .foreign: "belongs to another memory or to another state of it"
        case .version: "was written by another version of tm"
        case .truncated: "is cut off"
        case .damaged: "is damaged"
        }
    }
}
