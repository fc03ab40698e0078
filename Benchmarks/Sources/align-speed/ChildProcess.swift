import Foundation

/// A program that was run to its end, with what it cost.
struct ChildProcess {
    /// From start to end.
    let seconds: Double

    /// On all cores together.
    let processorSeconds: Double

    /// The most memory it held, in millions of bytes.
    let megabytes: Double

    /// Runs a program; its standard output is thrown away. `nil` where it cannot be run or fails.
    init?(_ arguments: [String]) {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
        defer { posix_spawn_file_actions_destroy(&actions) }
        var words = arguments.map { strdup($0) } + [nil]
        defer { words.forEach { free($0) } }
        let start = ContinuousClock.now
        var (child, status, usage) = (pid_t(), Int32(), rusage())
        guard posix_spawnp(&child, arguments[0], &actions, nil, &words, environ) == 0,
            wait4(child, &status, 0, &usage) == child, status == 0
        else { return nil }
        seconds = (ContinuousClock.now - start) / .seconds(1)
        processorSeconds = Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime)
        megabytes = Double(usage.ru_maxrss) * 1_024 / 1e6
    }

    private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
}
