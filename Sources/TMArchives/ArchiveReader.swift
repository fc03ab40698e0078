internal import CArchive

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Reads the entries of a zip, tar or gzipped tar archive one after the other, from the first to the last, within limits.
///
/// Nothing is written to disk. Not to be used by two tasks at a time.
public final class ArchiveReader {
    private let limits: ArchiveLimits
    private let archive: OpaquePointer
    private let locale: locale_t?
    private var entries = 0
    private var unpacked = 0

    /// Opens an archive.
    ///
    /// - Throws: ``ArchiveError`` where the file may not be read or holds no archive.
    public init(path: String, limits: ArchiveLimits = ArchiveLimits()) throws(ArchiveError) {
        self.limits = limits
        guard let archive = archive_read_new() else { throw .unreadable(code: ENOMEM) }
        self.archive = archive
        locale = tm_archive_locale()
        archive_read_support_format_zip(archive)
        archive_read_support_format_tar(archive)
        archive_read_support_filter_gzip(archive)
        guard archive_read_open_filename(archive, path, 1 << 16) == ARCHIVE_OK else {
            let code = archive_errno(archive)
            throw code > 0 && code != EILSEQ ? .unreadable(code: code) : .notAnArchive
        }
    }

    deinit {
        archive_read_free(archive)
        if let locale { freelocale(locale) }
    }

    /// The next file; folders are passed over. `nil` at the end.
    ///
    /// - Throws: ``ArchiveError`` where the archive is damaged or over a limit; no entry comes after that.
    public func next() throws(ArchiveError) -> ArchiveEntry? {
        try skipRest()
        while let header = try nextHeader() {
            if tm_archive_is_folder(header) != 0 { continue }
            return entry(header)
        }
        return nil
    }

    /// The bytes of the entry that ``next()`` gave last.
    ///
    /// - Throws: ``EntryRefusal`` where the entry is damaged or over the limit of one entry, ``ArchiveError`` where no entry
    ///   can be read any more.
    public func content() throws -> [UInt8] {
        var bytes: [UInt8] = []
        while true {
            let chunk = try chunk()
            if chunk.isEmpty { return bytes }
            bytes += chunk
            guard bytes.count <= limits.entrySize else { throw EntryRefusal.tooLarge(limit: limits.entrySize) }
        }
    }

    /// The next bytes of the entry; none at its end.
    ///
    /// - Throws: ``EntryRefusal/damaged(reason:)``, or ``ArchiveError`` where no entry can be read any more.
    public func chunk() throws -> [UInt8] {
        var status = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
            status = archive_read_data(archive, buffer.baseAddress, buffer.count)
            count = max(0, status)
        }
        guard status > Int(ARCHIVE_FATAL) else { throw ArchiveError.damaged(reason: reason) }
        guard status >= 0 else { throw EntryRefusal.damaged(reason: reason) }
        unpacked += bytes.count
        try checkLimits()
        return bytes
    }

    private func nextHeader() throws(ArchiveError) -> OpaquePointer? {
        let former = locale.map { uselocale($0) }
        defer { if let former { uselocale(former) } }
        var header: OpaquePointer?
        var status = ARCHIVE_RETRY
        while status == ARCHIVE_RETRY { status = archive_read_next_header(archive, &header) }
        switch status {
        case ARCHIVE_EOF: return nil
        case ARCHIVE_OK, ARCHIVE_WARN: break
        default: throw entries == 0 && archive_format(archive) == 0 ? .notAnArchive : .damaged(reason: reason)
        }
        entries += 1
        guard entries <= limits.entryCount else { throw .tooManyEntries(limit: limits.entryCount) }
        return header
    }

    private func entry(_ header: OpaquePointer) -> ArchiveEntry {
        let former = locale.map { uselocale($0) }
        defer { if let former { uselocale(former) } }
        let bytes = archive_entry_pathname(header).map { Array(UnsafeBufferPointer(start: $0, count: strlen($0))) }
        let entry = EntryName.entry((bytes ?? []).map { UInt8(bitPattern: $0) }, limits: limits)
        guard entry.refusal == nil, let refusal = refusal(header) else { return entry }
        return ArchiveEntry(name: entry.name, refusal: refusal)
    }

    private func refusal(_ header: OpaquePointer) -> EntryRefusal? {
        if tm_archive_is_link(header) != 0 { return .link }
        if tm_archive_is_regular(header) == 0 { return .special }
        return archive_entry_is_encrypted(header) != 0 ? .encrypted : nil
    }

    /// Passes over what is left of the entry; unpacked all the same where the archive is packed as a whole.
    private func skipRest() throws(ArchiveError) {
        guard entries > 0 else { return }
        if archive_filter_count(archive) > 1 {
            do {
                while try !chunk().isEmpty {}
            } catch {
                if let error = error as? ArchiveError { throw error }
            }
        } else if archive_read_data_skip(archive) < ARCHIVE_WARN {
            throw .damaged(reason: reason)
        }
    }

    private func checkLimits() throws(ArchiveError) {
        guard unpacked <= limits.totalSize else { throw .tooLarge(limit: limits.totalSize) }
        guard unpacked > ArchiveLimits.ratioStart else { return }
        let packed = max(1, Int(archive_filter_bytes(archive, -1)))
        guard unpacked / packed <= limits.ratio else { throw .tooDense(ratio: limits.ratio) }
    }

    /// libarchive's words for the last error, on one line; it does not always have some.
    private var reason: String? {
        archive_error_string(archive).map { EntryName.shown(String(cString: $0)) }
    }
}
