/// The letters that Kazakh has and Russian has not: әғқңөұүһі and their capitals.
enum KazakhLetters {
    /// How many there are in some UTF-8. Complexity: linear, without a branch.
    static func count(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        guard bytes.count > 1 else { return 0 }
        return seconds.withUnsafeBufferPointer { seconds in
            var count: UInt64 = 0
            for at in 0..<(bytes.count - 1) { count &+= seconds[Int(bytes[at])] >> UInt64(bytes[at + 1] & 0x3F) & 1 }
            return Int(count)
        }
    }

    /// For a first byte, a bit for each second byte that makes a Kazakh letter of it.
    private static let seconds: [UInt64] = {
        var seconds = [UInt64](repeating: 0, count: 256)
        for letter in "әғқңөұүһіӘҒҚҢӨҰҮҺІ".unicodeScalars {
            let bytes = Array(String(letter).utf8)
            seconds[Int(bytes[0])] |= 1 << UInt64(bytes[1] & 0x3F)
        }
        return seconds
    }()
}
