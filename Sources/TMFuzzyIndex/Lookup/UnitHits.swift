/// The units found by a look-up with what was found in each (`HitCounter`), empty between look-ups.
///
/// What is found waits by windows of units. The sums of a window stay in the processor's nearest caches while they are
/// added up; added as it comes, nearly every unit would have to be fetched from far away (propagation blocking: Beamer,
/// Asanović & Patterson 2017).
final class UnitHits {
    /// What was found in each unit of a window.
    private let sums = ZeroedBuffer<UInt32>(count: 1 << windowShift)

    /// A bit for each four units of a window, which says where a sum may not be 0.
    private let marks = ZeroedBuffer<UInt64>(count: 1 << (windowShift - 8))

    /// What waits in each window.
    private let windows: WaitingHits

    /// The logarithm of the number of units of a window.
    private static let windowShift = Int(WaitingHits.windowShift)

    /// Makes room for `unitCount` units; memory is taken as they come.
    init(unitCount: Int) {
        windows = WaitingHits(unitCount: unitCount)
    }

    /// Adds a gain, which is not 0, to each of the units that `isCounted` holds for; they rise.
    @inline(__always)
    func add(_ gain: UInt32, to found: UnsafeBufferPointer<UInt32>, where isCounted: (_ unit: UInt32) -> Bool) {
        windows.add(gain, to: found, where: isCounted)
    }

    /// Moves the units that can reach a rank, and what was found in each, to `list`, by number; forgets all others.
    ///
    /// - Parameter bound: is asked for the bound of each block (`UnitBlock`) by its first unit.
    @inline(__always)
    func moveAll(to list: HitList, within bound: (_ firstUnit: UInt32) -> HitBound) {
        for window in 0..<windows.windowCount {
            guard addUp(window) else { continue }
            moveWindow(startingWith: window << Self.windowShift, to: list, within: bound)
        }
        windows.removeAll()
    }

    /// Adds up what was found in a window. Returns whether there was anything.
    private func addUp(_ window: Int) -> Bool {
        let (sums, marks) = (sums.start, marks.start)
        return windows.forEach(in: window) { unit, gain in
            sums[unit] = HitCounter.sum(sums[unit], gain)
            marks[unit &>> 8] |= 1 &<< UInt64(unit &>> 2 & 63)
        }
    }

    /// Moves the units of a window.
    @inline(__always)
    private func moveWindow(
        startingWith firstUnit: Int,
        to list: HitList,
        within bound: (_ firstUnit: UInt32) -> HitBound
    ) {
        let marks = marks.start
        let groupsOfBlock = UnitBlock.unitCount >> 8
        for start in stride(from: 0, to: 1 << (Self.windowShift - 8), by: groupsOfBlock) {
            guard (start..<start + groupsOfBlock).contains(where: { marks[$0] != 0 }) else { continue }
            let bound = bound(UInt32(truncatingIfNeeded: firstUnit | start << 8))
            for group in start..<start + groupsOfBlock where marks[group] != 0 {
                move(marks[group], startingWith: firstUnit | group << 8, to: list, within: bound)
                marks[group] = 0
            }
        }
    }

    /// Moves the units that 64 marks stand for.
    @inline(__always)
    private func move(_ marks: UInt64, startingWith firstUnit: Int, to list: HitList, within bound: HitBound) {
        var rest = marks
        while rest != 0 {
            let unit = firstUnit | rest.trailingZeroBitCount &<< 2
            rest &= rest &- 1
            let sums = UnsafeMutableRawPointer(sums.start + (unit & (1 &<< Self.windowShift &- 1)))
            let found = sums.load(as: SIMD4<UInt32>.self)
            sums.storeBytes(of: .zero, as: SIMD4<UInt32>.self)
            list.add(UInt32(truncatingIfNeeded: unit), found, where: bound.reaches(found))
        }
    }
}
