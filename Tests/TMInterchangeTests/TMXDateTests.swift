import Testing

@testable import TMInterchange

struct TMXDateTests {
    @Test(arguments: [
        ("19700101T000000Z", 0), ("19691231T235959Z", -1), ("20240318T070605Z", 1_710_745_565),
        ("00010101T000000Z", -62_135_596_800), ("99991231T235959Z", 253_402_300_799),
    ])
    func writesAndReads(text: String, seconds: Int) {
        #expect(TMXDate.string(seconds) == text)
        #expect(TMXDate.seconds(text) == seconds)
    }

    @Test(arguments: ["2024-03-18T07:06:05Z", "2024-03-18T07:06:05.123Z", "20240318T070605"])
    func readsOtherForms(text: String) {
        #expect(TMXDate.seconds(text) == 1_710_745_565)
    }

    @Test(arguments: ["", "2024", "20240230T000000Z", "20240318T250000Z", "20240318 070605Z", "yesterday", "٢٠٢٤٠٣١٨"])
    func readsNothingElse(text: String) {
        #expect(TMXDate.seconds(text) == nil)
    }

    @Test func knowsNoYearBeyond9999() {
        #expect(TMXDate.string(.max) == nil)
        #expect(TMXDate.string(.min) == nil)
    }
}
