internal import Dispatch
internal import Synchronization

/// Hands elements through a function, some at a time and in order, holding only some of them in memory.
///
/// For callers that are not asynchronous themselves; others take ``concurrentStream(jobs:batchCount:readyCount:next:transform:take:)``.
///
/// - Parameters:
///   - window: how many elements are under way at a time, each on a thread of its own or done and not yet taken.
///   - next: gives the next element, `nil` at the end. Called on the caller's thread.
///   - transform: what is done to each element, on other threads; worth some hundred microseconds or more.
///   - take: is given the results, in the order of the elements, on the caller's thread.
/// - Throws: what `next` and `take` throw; nothing more is taken then.
public func parallelStream<Element: Sendable, Result: Sendable>(
    window: Int,
    next: () throws -> Element?,
    transform: @escaping @Sendable (Element) -> Result,
    take: (Result) throws -> Void
) throws {
    let queue = DispatchQueue(label: "parallel stream", attributes: .concurrent)
    var begun: [Promised<Result>] = []
    while let element = try next() {
        let promised = Promised<Result>()
        queue.async { promised.keep(transform(element)) }
        begun.append(promised)
        if begun.count >= window { try take(begun.removeFirst().value) }
    }
    for promised in begun { try take(promised.value) }
}

/// A value that another thread makes.
private final class Promised<Value: Sendable>: Sendable {
    private let made = Mutex<Value?>(nil)
    private let isMade = DispatchSemaphore(value: 0)

    func keep(_ value: Value) {
        made.withLock { $0 = value }
        isMade.signal()
    }

    /// The value, once it is there; may be asked for once.
    var value: Value {
        isMade.wait()
        guard let value = made.withLock({ $0.take() }) else { preconditionFailure("a promise is kept once") }
        return value
    }
}
