/// One page of a file of records, as bytes.
struct Record: Sendable {
    /// How the record is written.
    enum Form: Sendable {
        /// A JSON object.
        case json

        /// Cells between tabs, under these columns.
        case cells(columns: [RecordField?])
    }

    /// The line, from 1.
    let line: Int

    let form: Form
    let bytes: [UInt8]
}
