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
        do {
            try atomically(to: path) { try $0(Array(text.utf8)) }
        } catch {
            throw error as? OutputError ?? OutputError(path: path, code: EIO)
        }
    }

    /// Writes what a function gives piece by piece to a temporary file beside the path and renames it.
    ///
    /// - Parameter body: is given a function that takes the next bytes.
    /// - Throws: ``OutputError``, and what `body` throws; the temporary file is removed.
    public static func atomically<Result>(
        to path: String,
        _ body: (@escaping ([UInt8]) throws -> Void) throws -> Result
    ) throws -> Result {
        let temporary = path + ".part"
        guard let file = fopen(temporary, "w") else { throw OutputError(path: path, code: errno) }
        var isOpen = true
        do {
            let result = try body { bytes in
                guard fwrite(bytes, 1, bytes.count, file) == bytes.count else {
                    throw OutputError(path: path, code: errno)
                }
            }
            isOpen = false
            guard fclose(file) == 0, rename(temporary, path) == 0 else { throw OutputError(path: path, code: errno) }
            return result
        } catch {
            if isOpen { fclose(file) }
            unlink(temporary)
            throw error
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
