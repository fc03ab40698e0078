/// Hits in a great part of the memory: a number for every unit, and a bit for every few of them that says where one is
/// not 0.
///
/// The bits give the units back in order, so that whatever is read of each of them is read front to back.
final class DenseHits: UnitHits {
    private let sums: ZeroedBuffer<UInt32>

    /// A bit for each four units.
    private let marks: ZeroedBuffer<UInt64>

    /// Makes room for up to `unitCount` units; memory is taken as they come.
    init(unitCount: Int) {
        let markCount = unitCount >> 8 + 1
        sums = ZeroedBuffer(count: markCount << 8)
        marks = ZeroedBuffer(count: markCount)
    }

    @inline(__always)
    func add(_ gain: UInt32, to units: UnsafeBufferPointer<UInt32>, where isCounted: (UInt32) -> Bool) {
        let (sums, marks) = (sums.start, marks.start)
        for unit in units {
            let counted: UInt32 = isCounted(unit) ? 1 : 0
            sums[Int(unit)] = HitCounter.sum(sums[Int(unit)], gain &* counted)
            marks[Int(unit &>> 8)] |= UInt64(counted) &<< UInt64(unit &>> 2 & 63)
        }
    }

    func moveAll(within units: Range<UInt32>, to list: HitList) {
        guard !units.isEmpty else { return }
        let (sums, marks) = (sums.start, marks.start)
        for group in Int(units.lowerBound) >> 8...Int(units.upperBound - 1) >> 8 where marks[group] != 0 {
            var rest = marks[group]
            marks[group] = 0
            while rest != 0 {
                let first = group &<< 8 | rest.trailingZeroBitCount &<< 2
                rest &= rest &- 1
                for unit in first..<first &+ 4 {
                    list.add(UInt32(truncatingIfNeeded: unit), hits: sums[unit])
                    sums[unit] = 0
                }
            }
        }
    }
}
