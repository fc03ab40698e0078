internal import ArgumentParser
@preconcurrency internal import Dispatch
internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Lets Ctrl-C (and a request to terminate) end work cleanly: the first one cancels it behind the step it is at, a second one
/// ends the process at once. Where there are no steps worth keeping, the first one ends the process.
final class Interruption: Sendable {
    private struct State {
        var keepsSteps = false
        var signal: Int32?
    }

    private let state = Mutex(State())

    /// The exit code that tells of the signal that came; `nil` while none has.
    var exitCode: ExitCode? {
        state.withLock { $0.signal.map { ExitCode(128 + $0) } }
    }

    /// From now on what is done is kept and the first signal waits for it, or not.
    func keepSteps(_ keepsSteps: Bool) {
        state.withLock { $0.keepsSteps = keepsSteps }
    }

    /// Runs work that checks whether it was cancelled.
    ///
    /// - Parameter atOnce: is called before the process ends at once.
    func run<Result: Sendable>(
        _ work: @escaping @Sendable () async throws -> Result,
        atOnce: @escaping @Sendable () -> Void
    ) async throws -> Result {
        let task = Task { try await work() }
        let sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: DispatchQueue(label: "signals"))
            source.setEventHandler {
                let waits = self.state.withLock { state in
                    defer { state.signal = number }
                    return state.keepsSteps && state.signal == nil
                }
                if waits { return task.cancel() }
                atOnce()
                _exit(128 + number)
            }
            source.activate()
            return source
        }
        defer {
            for source in sources { source.cancel() }
            for number in [SIGINT, SIGTERM] { signal(number, SIG_DFL) }
        }
        return try await task.value
    }
}
