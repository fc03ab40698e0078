import Testing

@testable import TMFuzzyIndex

@Suite struct ChecksumTests {
    @Test func seesEveryBit() {
        let bytes = (0..<77).map { UInt8($0 * 37 % 256) }
        let sum = Checksum.of(bytes)
        for place in bytes.indices {
            for bit in 0..<8 {
                var changed = bytes
                changed[place] ^= 1 << UInt8(bit)
                #expect(Checksum.of(changed) != sum)
            }
        }
    }

    @Test func seesTheLength() {
        #expect(Set((0..<40).map { Checksum.of([UInt8](repeating: 0, count: $0)) }).count == 40)
    }
}
