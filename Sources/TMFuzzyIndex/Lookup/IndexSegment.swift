/// An index file that is open: its header and the few small tables that every look-up needs.
///
/// `@unchecked`: the pointers point into the mapped file, which is never written to.
struct IndexSegment: @unchecked Sendable {
    /// Where the file is.
    let path: String

    /// The file's header.
    let header: IndexHeader

    /// The first byte of the file.
    let start: UnsafeRawPointer

    /// The checksums of the file's chunks.
    let checksums: UnsafeRawPointer

    /// The number of chunks.
    let chunkCount: Int

    private let file: MappedFile

    /// Opens a file and checks its header and its length; everything else is checked when it is first read.
    init(path: String) throws(FuzzyIndexError) {
        let file = try MappedFile(path: path)
        let header = try Self.header(file.bytes, path: path)
        guard header.fileBytes == file.bytes.count else {
            throw .truncated(path: path, expected: header.fileBytes, got: file.bytes.count)
        }
        guard let start = file.bytes.baseAddress else { throw .unreadable(path: path) }
        self.path = path
        self.header = header
        self.file = file
        self.start = start
        checksums = start + header.checksums.lowerBound
        chunkCount = header.checksums.count / 8
        guard Checksum.of(checksums, count: header.checksums.count) == header.checksumOfChecksums else {
            throw .damaged(path: path, part: chunkCount)
        }
    }

    private static func header(_ bytes: UnsafeRawBufferPointer, path: String) throws(FuzzyIndexError) -> IndexHeader {
        do {
            return try IndexHeader(bytes: bytes)
        } catch let fault {
            switch fault {
            case .foreign: throw .foreign(path: path)
            case .version(let got): throw .version(path: path, expected: IndexHeader.version, got: got)
            case .damaged: throw .damaged(path: path, part: -1)
            }
        }
    }
}
