internal import FoundationEssentials

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// What is known of the terminal that shows standard output.
enum Terminal {
    /// Columns: `COLUMNS`, the terminal's own width, or 100 where there is none.
    static var width: Int {
        if let columns = ProcessInfo.processInfo.environment["COLUMNS"].flatMap(Int.init), columns > 0 {
            return columns
        }
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
        return Int(size.ws_col)
    }

    /// Whether standard error is a terminal.
    static var messagesAreShown: Bool { isatty(STDERR_FILENO) == 1 }

    /// Whether a user types standard input.
    static var asks: Bool { isatty(STDIN_FILENO) == 1 }

    /// Whether colours are wanted: a terminal, and no `NO_COLOR`.
    static var hasColor: Bool {
        isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
    }
}
