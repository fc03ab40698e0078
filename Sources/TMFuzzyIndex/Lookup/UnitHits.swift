/// The units found by a look-up with what was found in each (`HitCounter`), empty between look-ups.
protocol UnitHits {
    /// Adds a gain, which is not 0, to each of the units that `isCounted` holds for.
    func add(_ gain: UInt32, to units: UnsafeBufferPointer<UInt32>, where isCounted: (_ unit: UInt32) -> Bool)

    /// Moves all units found, which lie `within` a range, and what was found in them to `list`, which is empty.
    func moveAll(within units: Range<UInt32>, to list: HitList)
}
