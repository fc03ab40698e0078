/// A piece of a well-formed XML document, and where it stands.
struct XMLToken: Hashable {
    /// What it is.
    enum Kind: Hashable {
        /// `<a>`
        case start

        /// `<a/>`
        case empty

        /// `</a>`
        case end

        /// Text, its references still unresolved.
        case text

        /// `<![CDATA[…]]>`
        case characterData

        /// A comment, an instruction, a document type.
        case other
    }

    /// What it is.
    var kind: Kind

    /// The bytes of the document that it takes.
    var range: Range<Int>
}
