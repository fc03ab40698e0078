#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// What the system says of a file that changes when the file does: which file it is, its size, and when its bytes and its
/// entry were changed last. The last of them cannot be set back.
struct FileVersion: Hashable, CustomStringConvertible {
    /// The version in words.
    let description: String

    /// Whether a change from now on would show: the last one is further back than the clock of the file system ticks.
    let isSettled: Bool

    init(_ status: stat) {
        let (modified, changed) = (status.st_mtim, status.st_ctim)
        description = """
            \(status.st_dev):\(status.st_ino) \(status.st_size) \(modified.tv_sec).\(modified.tv_nsec) \
            \(changed.tv_sec).\(changed.tv_nsec)
            """
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        let age = (now.tv_sec - changed.tv_sec) * 1_000_000_000 + now.tv_nsec - changed.tv_nsec
        isSettled = age > (changed.tv_nsec == 0 ? Self.coarseTick : Self.tick)
    }

    /// Kernels stamp files with a clock of 100 ticks a second or more; some file systems keep whole, even seconds only. In
    /// nanoseconds.
    private static let tick = 20_000_000
    private static let coarseTick = 2_500_000_000
}
