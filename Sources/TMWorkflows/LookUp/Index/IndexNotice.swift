public import TMBitext

/// What a user is told of the index while it is opened or built; ``text`` words it.
public enum IndexNotice: Hashable, Sendable {
    /// Why an index file is not used as it is.
    public enum Fault: Hashable, Sendable {
        /// It may not be read.
        case unreadable

        /// It is no index file, or one of another memory.
        case foreign

        /// It was written by another version of the program.
        case version

        /// Its end is missing.
        case truncated

        /// A part of it is not as it was written.
        case damaged
    }

    /// The index is built: so many of so many units are in it.
    case building(language: Language, done: Int, total: Int)

    /// The index is built, and in place.
    case built(language: Language)

    /// A file is built anew for its fault.
    case replacing(path: String, fault: Fault)

    /// The file cannot be written; look-up does without, which takes longer to begin.
    case unwritable(path: String)
}
