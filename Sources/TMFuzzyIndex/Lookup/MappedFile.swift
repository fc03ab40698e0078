internal import Foundation

/// A file mapped into memory for reading, for as long as this object lives.
///
/// Writers never change a file in place, they rename a new one over it; the mapping then still shows the old one.
/// `@unchecked`: the bytes are never written to.
final class MappedFile: @unchecked Sendable {
    /// The file's bytes.
    let bytes: UnsafeRawBufferPointer

    /// Maps a file of at least one byte.
    init(path: String) throws(FuzzyIndexError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .unreadable(path: path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .unreadable(path: path) }
        let count = Int(status.st_size)
        guard count > 0 else { throw .foreign(path: path) }
        guard let start = mmap(nil, count, PROT_READ, MAP_SHARED, descriptor, 0), start != MAP_FAILED else {
            throw .unreadable(path: path)
        }
        bytes = UnsafeRawBufferPointer(start: start, count: count)
    }

    deinit {
        munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
    }
}
