import TMText
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
        #expect(throws: PageDecodingError.invalidUTF8(offset: 2)) {
            try PageDecoder.text(of: [0x41, 0x42, 0xFF, 0x43])
        }
        #expect(throws: PageDecodingError.invalidUTF16(offset: 2)) {
            try PageDecoder.text(of: [0xFE, 0xFF, 0xD8, 0, 0, 0x41])
        }
        #expect(throws: PageDecodingError.invalidUTF16(offset: 4)) {
            try PageDecoder.text(of: [0xFE, 0xFF, 0, 0x41, 0x42])
        }
    }

    @Test(arguments: [
        ("windows-1251", "Мост открыт: «Сырдария» — № 5"), ("KZ-1048", "Қала тұрғындары әңгімелесті, Өзен үстінде"),
    ])
    func readsTheOldEncodings(name: String, text: String) throws {
        let encoding = try #require(EightBitEncoding(rawValue: name))
        let bytes = Dictionary(zip(encoding.text(of: Array(0...255)).unicodeScalars, UInt8(0)...255)) { first, _ in
            first
        }
        let decoded = try PageDecoder.decoded(text.unicodeScalars.compactMap { bytes[$0] })
        #expect(decoded.text == text)
        #expect(decoded.encoding.rawValue == name)
    }

    @Test func readsUTF16WithoutAMark() throws {
        let text = "Қала әкімі 2024 жылы келді."
        let units = Array(text.utf16)
        #expect(try PageDecoder.text(of: units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) == text)
        #expect(try PageDecoder.text(of: units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }) == text)
    }

    @Test(arguments: [
        (#"<meta charset="windows-1251">Қала"#, "windows-1251"),
        (#"<?xml version="1.0" encoding='KOI8-R'?>Мост"#, "koi8-r"),
        (#"<meta http-equiv="Content-Type" content="text/html; charset=utf-8">Мост"#, nil),
        ("charset=koi8-r Мост", nil),
    ])
    func theBytesDecideAgainstTheDeclaration(html: String, wrong: String?) throws {
        let decoded = try PageDecoder.decoded(Array(html.utf8))
        #expect(decoded.encoding == .utf8)
        #expect(decoded.wrongDeclaration == wrong)
    }
}
