/// The units found by a look-up with what was found in each (`HitCounter`), empty between look-ups.
///
/// What is found waits until all of it is sorted by windows of units. The sums of a window stay in the processor's
/// nearest caches while they are added up; added as it comes, nearly every unit would have to be fetched from far away
/// (propagation blocking: Beamer, Asanović & Patterson 2017).
final class UnitHits {
    /// What was found in each unit of a window.
    private let sums = ZeroedBuffer<UInt32>(count: 1 << windowShift)

    /// A bit for each four units of a window, which says where a sum may not be 0.
    private let marks = ZeroedBuffer<UInt64>(count: 1 << (windowShift - 8))

    /// How many units wait in each window, and when they are sorted where they end.
    private let windows: ZeroedBuffer<UInt32>

    /// The units that wait, in the order they came in.
    private let units = GrowingBuffer<UInt32>()

    /// What the units that wait gain, with where those that gain so much end.
    private var gains: [(gain: UInt32, end: Int)] = []

    /// The units that wait, in the high halves, with their gains, by windows.
    private let sorted = GrowingBuffer<UInt64>()

    /// The logarithm of the number of units of a window.
    private static let windowShift = 14

    /// Makes room for `unitCount` units; memory is taken as they come.
    init(unitCount: Int) {
        windows = ZeroedBuffer(count: unitCount >> Self.windowShift + 1)
    }

    /// Adds a gain, which is not 0, to each of the units that `isCounted` holds for; they rise.
    @inline(__always)
    func add(_ gain: UInt32, to found: UnsafeBufferPointer<UInt32>, where isCounted: (_ unit: UInt32) -> Bool) {
        guard let first = found.first, let last = found.last else { return }
        let next = units.end(roomFor: found.count)
        let windows = windows.start
        var count = 0
        if Self.window(of: first) == Self.window(of: last) {
            for unit in found {
                next[count] = unit
                count &+= isCounted(unit) ? 1 : 0
            }
            windows[Self.window(of: first)] &+= UInt32(truncatingIfNeeded: count)
        } else {
            for unit in found {
                let counted = isCounted(unit) ? 1 : 0
                next[count] = unit
                count &+= counted
                windows[Self.window(of: unit)] &+= UInt32(truncatingIfNeeded: counted)
            }
        }
        guard count > 0 else { return }
        units.count += count
        if let last = gains.last, last.gain == gain { gains.removeLast() }
        gains.append((gain, units.count))
    }

    @inline(__always)
    private static func window(of unit: UInt32) -> Int {
        Int(unit &>> UInt32(windowShift))
    }

    /// Moves all units found, and what was found in each, to `list`, which is empty, by number.
    func moveAll(to list: HitList) {
        sort()
        var start = 0
        for window in 0..<windows.count {
            let end = Int(windows.start[window])
            windows.start[window] = 0
            guard start < end else { continue }
            addUp(start..<end)
            moveWindow(startingWith: window << Self.windowShift, to: list)
            start = end
        }
        units.count = 0
        gains.removeAll(keepingCapacity: true)
    }

    /// Sorts what waits by windows.
    private func sort() {
        let (windows, units) = (windows.start, units.start)
        var start: UInt32 = 0
        for window in 0..<self.windows.count {
            let count = windows[window]
            windows[window] = start
            start &+= count
        }
        let sorted = sorted.end(roomFor: self.units.count)
        var next = 0
        for (gain, end) in gains {
            while next < end {
                let window = Self.window(of: units[next])
                sorted[Int(windows[window])] = UInt64(units[next]) &<< 32 | UInt64(gain)
                windows[window] &+= 1
                next &+= 1
            }
        }
    }

    /// Adds up what was found in a window.
    private func addUp(_ range: Range<Int>) {
        let (sums, marks, sorted) = (sums.start, marks.start, sorted.start)
        for index in range {
            let unit = Int(truncatingIfNeeded: sorted[index] &>> 32) & (1 &<< Self.windowShift &- 1)
            sums[unit] = HitCounter.sum(sums[unit], UInt32(truncatingIfNeeded: sorted[index]))
            marks[unit &>> 8] |= 1 &<< UInt64(unit &>> 2 & 63)
        }
    }

    /// Moves the units of a window.
    private func moveWindow(startingWith firstUnit: Int, to list: HitList) {
        let (sums, marks) = (sums.start, marks.start)
        for group in 0..<1 &<< (Self.windowShift - 8) where marks[group] != 0 {
            var rest = marks[group]
            marks[group] = 0
            while rest != 0 {
                let first = group &<< 8 | rest.trailingZeroBitCount &<< 2
                rest &= rest &- 1
                for unit in first..<first &+ 4 {
                    list.add(UInt32(truncatingIfNeeded: firstUnit | unit), hits: sums[unit])
                    sums[unit] = 0
                }
            }
        }
    }
}
