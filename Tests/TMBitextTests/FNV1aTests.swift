import TMBitext
import Testing

@Suite struct FNV1aTests {
    /// The values that the algorithm's authors publish.
    @Test(
        arguments: [
            ("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("foobar", 0x8594_4171_F739_67E8),
        ] as [(String, UInt64)]
    )
    func agreesWithThePublishedValues(text: String, hash: UInt64) {
        var whole = FNV1a()
        whole.add(bytesOf: text)
        var bytewise = FNV1a()
        for byte in text.utf8 { bytewise.add(byte) }
        #expect(whole.value == hash)
        #expect(bytewise == whole)
    }

    @Test func takesANumberInAtOneStep() {
        let nothing = FNV1a()
        var hash = nothing
        hash.add(UInt32(0x0416))
        let expected: UInt64 = (nothing.value ^ 0x0416) &* 0x100_0000_01B3
        #expect(hash.value == expected)
    }
}
