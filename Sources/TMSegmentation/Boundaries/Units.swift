/// A run of UTF-16 units, with the traits of each: what the scanner and the rules look at, without a copy.
///
/// Valid only while the buffer and the table that it points into are.
struct Units {
    let text: UnsafePointer<UInt16>
    let table: UnsafePointer<UnitTraits>
    let count: Int

    subscript(at: Int) -> UInt16 { text[at] }

    func traits(_ at: Int) -> UnitTraits { table[Int(text[at])] }

    /// Whether there is a unit here that has one of the traits.
    func has(_ traits: UnitTraits, at place: Int) -> Bool {
        place >= 0 && place < count && self.traits(place).isAny(of: traits)
    }

    func has(_ unit: UInt16, at place: Int) -> Bool { place >= 0 && place < count && text[place] == unit }

    /// The first place from `start` on, before `end`, whose unit has none of the traits.
    func skip(_ traits: UnitTraits, from start: Int, to end: Int? = nil) -> Int {
        let end = min(end ?? count, count)
        var at = start
        while at < end, self.traits(at).isAny(of: traits) { at += 1 }
        return at
    }

    /// The lowest place from which on to `end` all units have one of the traits.
    func skipBack(_ traits: UnitTraits, from end: Int, to start: Int) -> Int {
        var at = end
        while at > start, self.traits(at - 1).isAny(of: traits) { at -= 1 }
        return at
    }

    func text(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(start: text + range.lowerBound, count: range.count), as: UTF16.self)
    }

    /// How many scalars and UTF-8 bytes the range holds.
    static func measure(_ text: UnsafePointer<UInt16>, _ range: Range<Int>) -> (scalars: Int, bytes: Int) {
        var (extra, surrogates) = (0, 0)
        var at = range.lowerBound
        while at < range.upperBound {
            // In steps whose counts fit into 16 bits, so that the compiler counts eight units at a time.
            let stop = min(range.upperBound, at + 0x4000)
            var (wide, halves): (UInt16, UInt16) = (0, 0)
            for place in at..<stop {
                let unit = text[place]
                wide &+= (unit >= 0x80 ? 1 : 0) &+ (unit >= 0x800 ? 1 : 0)
                halves &+= unit & 0xF800 == 0xD800 ? 1 : 0
            }
            extra += Int(wide)
            surrogates += Int(halves)
            at = stop
        }
        return (range.count - surrogates / 2, range.count + extra - surrogates)
    }
}
