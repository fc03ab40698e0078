internal import Foundation

/// A file that is written from front to back in chunks, each with a checksum, and then gets its header.
struct IndexOutput {
    private let path: String
    private let descriptor: Int32
    private var pending: [UInt8] = []
    private var checksums: [UInt64] = []
    private var position = IndexHeader.bodyStart

    /// Where the sections written so far stand.
    private(set) var sections: [Range<Int>] = []

    /// Creates the file, or empties it.
    init(path: String) throws(FuzzyIndexError) {
        self.path = path
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .unwritable(path: path) }
        do throws(FuzzyIndexError) {
            try write([UInt8](repeating: 0, count: IndexHeader.byteCount))
        } catch {
            close(descriptor)
            throw error
        }
    }

    /// Appends a section: the bytes, and zeros up to a multiple of 8 with at least 8 of them.
    mutating func addSection(_ bytes: [UInt8]) throws(FuzzyIndexError) {
        sections.append(position..<(position + bytes.count))
        let padding = 16 - bytes.count % 8
        pending += bytes
        pending += [UInt8](repeating: 0, count: padding)
        position += bytes.count + padding
        let whole = pending.count / IndexHeader.chunkBytes * IndexHeader.chunkBytes
        try writeChunks(upTo: whole)
    }

    /// Appends a section of numbers.
    mutating func addSection<Number: FixedWidthInteger>(_ numbers: [Number]) throws(FuzzyIndexError) {
        try addSection(numbers.withUnsafeBytes { Array($0) })
    }

    /// Writes the last chunk, the checksums and the header, and has the system put all of it on the disk.
    ///
    /// - Parameter header: the header, given where the sections and the checksums stand and the checksums' checksum.
    mutating func finish(
        header: (_ sections: [Range<Int>], _ checksums: Range<Int>, _ sum: UInt64) -> IndexHeader
    ) throws(FuzzyIndexError) {
        try writeChunks(upTo: pending.count)
        let bytes = checksums.withUnsafeBytes { Array($0) }
        try write(bytes)
        let header = header(sections, position..<(position + bytes.count), Checksum.of(bytes)).bytes()
        guard pwrite(descriptor, header, header.count, 0) == header.count, fsync(descriptor) == 0 else {
            throw .unwritable(path: path)
        }
    }

    /// Closes the file.
    func end() {
        close(descriptor)
    }

    private mutating func writeChunks(upTo end: Int) throws(FuzzyIndexError) {
        guard end > 0 else { return }
        for start in stride(from: 0, to: end, by: IndexHeader.chunkBytes) {
            checksums.append(Checksum.of(Array(pending[start..<min(start + IndexHeader.chunkBytes, end)])))
        }
        try write(Array(pending[..<end]))
        pending.removeFirst(end)
    }

    private func write(_ bytes: [UInt8]) throws(FuzzyIndexError) {
        let isWritten = bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let count = Foundation.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count <= 0 { return false }
                rest = rest.dropFirst(count)
            }
            return true
        }
        guard isWritten else { throw .unwritable(path: path) }
    }
}
