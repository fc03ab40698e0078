/// What a look-up finds in the units of each window, in the order in which it is found.
///
/// A hit is a unit's number within its window and, above it, the number of what it gains. The hits of a window stand in
/// chunks, of which each begins with the number of the one before: every hit is written once, in its place, however many
/// there turn out to be.
final class WaitingHits {
    /// The number of windows.
    let windowCount: Int

    /// The logarithm of the number of units of a window.
    static let windowShift: UInt32 = 16

    private static let unitMask: UInt32 = 1 << windowShift - 1

    /// The gains by number; number 0 is what claims the most, for all gains that there are no numbers left for.
    private var gains: [UInt32] = [.max]

    /// The chunks.
    private let chunks = GrowingBuffer<UInt32>()

    /// Where the next hit of each window goes.
    private let next: ZeroedBuffer<UInt32>

    /// The logarithm of a chunk's places.
    private static let chunkShift: UInt32 = 11

    /// The places of a chunk less one.
    private static let mask: UInt32 = 1 << chunkShift - 1

    /// Makes room for `unitCount` units.
    init(unitCount: Int) {
        windowCount = unitCount >> Int(Self.windowShift) + 1
        next = ZeroedBuffer(count: windowCount)
        removeAll()
    }

    /// Adds a gain to each of the units that `isCounted` holds for; they rise.
    @inline(__always)
    func add(_ gain: UInt32, to found: UnsafeBufferPointer<UInt32>, where isCounted: (_ unit: UInt32) -> Bool) {
        guard let first = found.first, let last = found.last else { return }
        let number = number(of: gain) &<< Self.windowShift
        let (next, shift) = (next.start, Self.windowShift)
        var chunks = chunks.start
        var window = Int(first &>> shift)
        var place = next[window]
        // Most units lie in one window and fit its chunk. Not to ask at each of them saves a twentieth of a look-up.
        if window == last &>> shift, Int(place & Self.mask) + found.count <= Self.mask {
            for unit in found {
                chunks[Int(place)] = unit & Self.unitMask | number
                place &+= isCounted(unit) ? 1 : 0
            }
        } else {
            for unit in found {
                if unit &>> shift != window {
                    next[window] = place
                    window = Int(unit &>> shift)
                    place = next[window]
                }
                chunks[Int(place)] = unit & Self.unitMask | number
                place &+= isCounted(unit) ? 1 : 0
                if place & Self.mask == 0 {
                    place = newChunk(after: place &- 1)
                    chunks = self.chunks.start
                }
            }
        }
        next[window] = place
    }

    private func number(of gain: UInt32) -> UInt32 {
        if gain != gains[gains.count - 1] {
            guard gains.count < 1 << (32 - Self.windowShift) else { return 0 }
            gains.append(gain)
        }
        return UInt32(truncatingIfNeeded: gains.count - 1)
    }

    /// Begins a chunk. Returns its first place.
    private func newChunk(after place: UInt32) -> UInt32 {
        let start = UInt32(truncatingIfNeeded: chunks.count)
        chunks.end(roomFor: Int(Self.mask) + 1).pointee = place >> Self.chunkShift
        chunks.count += Int(Self.mask) + 1
        return start + 1
    }

    /// Calls `body` with each unit that waits in a window, by its number within the window, and what it gains. Returns
    /// whether there was any.
    @inline(__always)
    func forEach(in window: Int, _ body: (_ unit: Int, _ gain: UInt32) -> Void) -> Bool {
        let place = next.start[window]
        guard place != Self.firstPlace(of: window) else { return false }
        var start = place & ~Self.mask
        var count = place - start - 1
        let chunks = chunks.start
        gains.withUnsafeBufferPointer { gains in
            while true {
                for hit in UnsafeBufferPointer(start: chunks + Int(start) + 1, count: Int(count)) {
                    body(Int(hit & Self.unitMask), gains[Int(hit &>> Self.windowShift)])
                }
                if start == UInt32(window) << Self.chunkShift { return }
                (start, count) = (chunks[Int(start)] << Self.chunkShift, Self.mask)
            }
        }
        return true
    }

    /// Empties all windows.
    func removeAll() {
        gains.removeLast(gains.count - 1)
        chunks.count = 0
        _ = chunks.end(roomFor: windowCount << Int(Self.chunkShift))
        chunks.count = windowCount << Int(Self.chunkShift)
        for window in 0..<windowCount { next.start[window] = Self.firstPlace(of: window) }
    }

    /// The first place of the first chunk of a window.
    private static func firstPlace(of window: Int) -> UInt32 {
        UInt32(truncatingIfNeeded: window) << chunkShift + 1
    }
}
