import Foundation

/// The memory that this process has had resident.
enum ResidentMemory {
    /// The most so far, in megabytes.
    static func peakMegabytes() -> Int {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return usage.ru_maxrss / 1000
    }
}
