internal import Dispatch
internal import Synchronization

/// Runs a producer on a thread of its own, ahead of the caller's, which takes what it makes, in order.
///
/// - Parameters:
///   - capacity: how many elements wait at most.
///   - produce: is given a function that puts an element in; it waits while too many are there.
///   - take: is given each element on the caller's thread.
/// - Returns: what `produce` returns.
/// - Throws: what `take` throws, once the producer has stopped at its next element; or what `produce` throws, after all
///   elements before it were taken.
public func produceAhead<Element: Sendable, Result: Sendable>(
    capacity: Int,
    _ produce: @escaping @Sendable ((Element) throws -> Void) throws -> Result,
    take: (Element) throws -> Void
) throws -> Result {
    let queue = BoundedQueue<Element, Result>(capacity: capacity)
    DispatchQueue(label: "producer").async {
        queue.put(.end(Swift.Result { try produce(queue.put) }))
    }
    while true {
        switch queue.next() {
        case .end(let result): return try result.get()
        case .element(let element):
            do {
                try take(element)
            } catch {
                queue.close()
                throw error
            }
        }
    }
}

/// A queue between two threads that holds only so many elements.
private final class BoundedQueue<Element: Sendable, Result: Sendable>: Sendable {
    enum Item {
        case element(Element)
        case end(Swift.Result<Result, any Error>)
    }

    /// Nobody takes elements any more.
    struct Closed: Error {}

    private struct State {
        var items: [Item] = []
        var isClosed = false
    }

    private let state = Mutex(State())
    private let free: DispatchSemaphore
    private let filled = DispatchSemaphore(value: 0)

    init(capacity: Int) {
        free = DispatchSemaphore(value: capacity)
    }

    /// Puts an element in, when there is room.
    /// - Throws: ``Closed``.
    func put(_ element: Element) throws {
        free.wait()
        guard !state.withLock(\.isClosed) else {
            free.signal()
            throw Closed()
        }
        put(.element(element))
    }

    func put(_ item: Item) {
        state.withLock { $0.items.append(item) }
        filled.signal()
    }

    /// Waits for the next item.
    func next() -> Item {
        filled.wait()
        let item = state.withLock { $0.items.removeFirst() }
        free.signal()
        return item
    }

    /// Takes what is there and nothing more; returns when the producer has ended.
    func close() {
        state.withLock { $0.isClosed = true }
        free.signal()
        while case .element = next() {}
    }
}
