import Testing

@testable import TMCleaning

@Suite struct PageDecoderTests {
    @Test func readsUTF8AndUTF16() throws {
        let text = "Қызылорда 🐫"
        let units = Array(text.utf16)
        #expect(try PageDecoder.text(of: Array(text.utf8)) == text)
        #expect(try PageDecoder.text(of: [0xEF, 0xBB, 0xBF] + Array(text.utf8)) == text)
        #expect(try PageDecoder.text(of: [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) == text)
        #expect(try PageDecoder.text(of: [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }) == text)
    }

    @Test(arguments: [[], [0x20, 0x0A], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE]] as [[UInt8]])
    func nothingIsEmpty(bytes: [UInt8]) {
        #expect(throws: PageDecodingError.empty) { try PageDecoder.text(of: bytes) }
    }

    @Test func namesWhereTheBytesAreWrong() {
        #expect(throws: PageDecodingError.binary(offset: 2)) { try PageDecoder.text(of: [0x50, 0x4B, 0, 4]) }
        #expect(throws: PageDecodingError.invalidUTF8(offset: 2, guess: nil)) {
            try PageDecoder.text(of: [0x41, 0x42, 0xFF, 0x43])
        }
        #expect(throws: PageDecodingError.invalidUTF16(offset: 2)) {
            try PageDecoder.text(of: [0xFE, 0xFF, 0xD8, 0, 0, 0x41])
        }
        #expect(throws: PageDecodingError.invalidUTF16(offset: 4)) {
            try PageDecoder.text(of: [0xFE, 0xFF, 0, 0x41, 0x42])
        }
    }

    @Test func guessesTheOldEncodings() {
        let russian: [UInt8] = [0xCC, 0xEE, 0xF1, 0xF2, 0x20, 0xEE, 0xF2, 0xEA, 0xF0, 0xFB, 0xF2]
        let kazakh: [UInt8] = [0x8D, 0xE0, 0xEB, 0xE0, 0x20, 0xF2, 0xFB, 0xBE, 0xE4, 0xE0, 0x9D]
        #expect(throws: PageDecodingError.invalidUTF8(offset: 0, guess: "windows-1251")) {
            try PageDecoder.text(of: russian)
        }
        #expect(throws: PageDecodingError.invalidUTF8(offset: 0, guess: "KZ-1048")) { try PageDecoder.text(of: kazakh) }
    }
}
