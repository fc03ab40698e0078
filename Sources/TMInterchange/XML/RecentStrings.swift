/// Makes strings of bytes, and gives the string made before where the same bytes come again: the property types of a
/// unit, and values that stay the same from unit to unit, are made once.
struct RecentStrings {
    private var strings: [String] = []
    private var next = 0
    private let capacity: Int

    /// Creates a memory of this many strings.
    init(capacity: Int) {
        self.capacity = capacity
    }

    /// The string of some UTF-8. Looks where the string after the last one stood, as units repeat in order; then at all.
    /// `made` makes it, where it is not known.
    mutating func string(
        _ bytes: UnsafeBufferPointer<UInt8>,
        else made: @autoclosure () -> String? = nil
    ) -> String {
        if next < strings.count, Bytes.equal(strings[next], bytes) { return take(next) }
        for index in strings.indices where Bytes.equal(strings[index], bytes) { return take(index) }
        let string = made() ?? String(decoding: bytes, as: UTF8.self)
        if strings.count < capacity {
            strings.append(string)
            next = strings.count
        } else {
            next = next < capacity ? next : 0
            strings[next] = string
            next += 1
        }
        return string
    }

    private mutating func take(_ index: Int) -> String {
        next = index + 1 < strings.count ? index + 1 : 0
        return strings[index]
    }
}
