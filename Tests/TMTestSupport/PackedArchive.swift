internal import CArchive

/// Writes zip and tar archives for tests, whatever their entries are called.
public struct PackedArchive {
    /// How the archive is packed.
    public enum Format: Sendable {
        case zip, tar, gzippedTar
    }

    /// What an entry is.
    public enum Entry: Sendable {
        case file(name: [UInt8], content: [UInt8])
        case link(name: String, target: String)
        case folder(name: String)
        case device(name: String)

        /// A file of text.
        public static func text(_ name: String, _ text: String) -> Entry {
            .file(name: Array(name.utf8), content: Array(text.utf8))
        }
    }

    /// Writes an archive; whether that worked.
    @discardableResult
    public static func write(_ entries: [Entry], as format: Format, to path: String) -> Bool {
        guard let archive = archive_write_new() else { return false }
        defer { archive_write_free(archive) }
        switch format {
        case .zip: archive_write_set_format_zip(archive)
        case .tar: archive_write_set_format_pax_restricted(archive)
        case .gzippedTar:
            archive_write_set_format_pax_restricted(archive)
            archive_write_add_filter_gzip(archive)
        }
        guard archive_write_open_filename(archive, path) == ARCHIVE_OK else { return false }
        for entry in entries { write(entry, to: archive) }
        return archive_write_close(archive) == ARCHIVE_OK
    }

    private static func write(_ entry: Entry, to archive: OpaquePointer) {
        guard let header = archive_entry_new() else { return }
        defer { archive_entry_free(header) }
        archive_entry_set_perm(header, 0o644)
        var content: [UInt8] = []
        switch entry {
        case .file(let name, let bytes):
            archive_entry_copy_pathname(header, name.map { CChar(bitPattern: $0) } + [0])
            archive_entry_set_filetype(header, UInt32(0o100000))
            content = bytes
        case .link(let name, let target):
            archive_entry_copy_pathname(header, name)
            archive_entry_set_filetype(header, UInt32(0o120000))
            archive_entry_copy_symlink(header, target)
        case .folder(let name):
            archive_entry_copy_pathname(header, name)
            archive_entry_set_filetype(header, UInt32(0o040000))
        case .device(let name):
            archive_entry_copy_pathname(header, name)
            archive_entry_set_filetype(header, UInt32(0o020000))
        }
        archive_entry_set_size(header, Int64(content.count))
        archive_write_header(archive, header)
        if !content.isEmpty { archive_write_data(archive, content, content.count) }
    }
}
