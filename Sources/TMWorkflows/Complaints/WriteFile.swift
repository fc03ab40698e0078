#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Writes whole files: all of a file, or the old one stays.
public enum WriteFile {
    /// Writes the text to a temporary file beside the path and renames it.
    ///
    /// - Throws: ``OutputError``; the temporary file is removed.
    public static func atomically(_ text: String, to path: String) throws(OutputError) {
        try atomically(Array(text.utf8), to: path)
    }

    /// Writes the bytes to a temporary file beside the path and renames it.
    ///
    /// - Throws: ``OutputError``; the temporary file is removed.
    public static func atomically(_ bytes: [UInt8], to path: String) throws(OutputError) {
        let temporary = path + ".part"
        guard let file = fopen(temporary, "w") else { throw OutputError(path: path, code: errno) }
        let isWritten = fwrite(bytes, 1, bytes.count, file) == bytes.count
        let code = errno
        guard fclose(file) == 0, isWritten, rename(temporary, path) == 0 else {
            let failure = isWritten ? errno : code
            unlink(temporary)
            throw OutputError(path: path, code: failure)
        }
    }

    /// Makes a folder, with the folders it lies in, where it is not there yet.
    ///
    /// - Throws: ``OutputError``.
    public static func folder(_ path: String) throws(OutputError) {
        var made = path.hasPrefix("/") ? "/" : ""
        for name in path.split(separator: "/") {
            made += name + "/"
            if mkdir(made, 0o777) != 0, errno != EEXIST { throw OutputError(path: path, code: errno) }
        }
    }
}
