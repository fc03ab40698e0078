internal import Dispatch

/// Runs what waits for a disk on a thread of its own, so that none of the threads on which tasks work waits with it.
///
/// - Throws: what `body` throws.
public func onOwnThread<Result: Sendable>(_ body: @escaping @Sendable () throws -> Result) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
        DispatchQueue(label: "waiting").async { continuation.resume(with: Swift.Result { try body() }) }
    }
}
