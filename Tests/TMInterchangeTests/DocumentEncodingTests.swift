import TMBitext
import Testing

@testable import TMInterchange

struct DocumentEncodingTests {
    @Test(arguments: [
        EncodedDocument("utf-8", mark: []), EncodedDocument("UTF-8", mark: [0xEF, 0xBB, 0xBF]),
        EncodedDocument(nil, mark: []), EncodedDocument("windows-1251", mark: []), EncodedDocument("KZ-1048", mark: []),
        EncodedDocument("UTF-16", bigEndian: false, mark: [0xFF, 0xFE]),
        EncodedDocument("UTF-16", bigEndian: true, mark: [0xFE, 0xFF]),
        EncodedDocument(nil, bigEndian: false, mark: [0xFF, 0xFE]), EncodedDocument(nil, bigEndian: true, mark: []),
        EncodedDocument("utf-16", bigEndian: false, mark: []),
    ])
    func readsWhatIsDeclared(document: EncodedDocument) throws {
        for chunk in [1, 7, 5000] {
            let read = try TMXSample.read(document.bytes, chunk: chunk)
            #expect(read.error == nil)
            #expect(read.units.map(\.unit.source.text) == ["Да, да, қаңтар — ё"])
            #expect(read.summary.wronglyDeclaredEncoding == nil)
        }
    }

    @Test func believesTheBytesBeforeTheDeclaration() throws {
        let wide = EncodedDocument("UTF-8", bigEndian: true, mark: [0xFE, 0xFF])
        #expect(try TMXSample.read(wide.bytes).summary.wronglyDeclaredEncoding == "UTF-8")
        #expect(try TMXSample.read(wide.bytes).units.count == 1)
        for name in ["utf-16", "windows-1251", "iso-8859-1"] {
            let document = EncodedDocument(declared: name, actual: "utf-8", mark: [])
            let read = try TMXSample.read(document.bytes)
            #expect(read.units.map(\.unit.source.text) == ["Да, да, қаңтар — ё"])
            #expect(read.summary.encoding == "UTF-8")
            #expect(read.summary.wronglyDeclaredEncoding == name)
        }
    }

    @Test func saysWhatALyingFileLooksLike() throws {
        let document = EncodedDocument(declared: "UTF-8", actual: "windows-1251", mark: [])
        let expected = InterchangeError.undecodable(line: 3, encoding: "UTF-8", guess: "KZ-1048")
        #expect(try TMXSample.read(document.bytes).error == expected)
    }

    @Test func readsInTheEncodingThatIsNamed() throws {
        let document = EncodedDocument(declared: "UTF-8", actual: "KZ-1048", mark: [])
        var isGiven = false
        var texts: [String] = []
        _ = try TMXReader(encoding: "KZ-1048").read {
            defer { isGiven = true }
            return isGiven ? [] : document.bytes
        } unit: {
            texts.append($0.unit.source.text)
        } issue: { _ in
        }
        #expect(texts == ["Да, да, қаңтар — ё"])
    }

    @Test func refusesEncodingsItDoesNotKnow() throws {
        for name in ["klingon", "UTF-8//IGNORE"] {
            let read = try TMXSample.read(Array("<?xml version=\"1.0\" encoding=\"\(name)\"?><tmx/>".utf8))
            #expect(read.error == .unknownEncoding(name: name))
        }
    }

    @Test func refusesBytesThatStandForNothing() throws {
        var document = EncodedDocument(nil, bigEndian: false, mark: [0xFF, 0xFE])
        document.bytes.replaceSubrange(100..<102, with: [0x00, 0xDC])
        let error = InterchangeError.undecodable(line: 1, encoding: "UTF-16LE", guess: nil)
        #expect(try TMXSample.read(document.bytes).error == error)
    }

    @Test func unpacksGzip() throws {
        let bytes = EncodedDocument("utf-8", mark: []).bytes
        let packed = Gzip.stored(Array(bytes.prefix(100))) + Gzip.stored(Array(bytes.dropFirst(100))) + [0, 0, 0]
        for chunk in [1, 64, 5000] {
            let read = try TMXSample.read(packed, chunk: chunk)
            #expect(read.error == nil)
            #expect(read.units.count == 1)
        }
        #expect(try TMXSample.read(Array(packed.prefix(200))).error == .truncated(line: 3))
        var damaged = packed
        damaged[12] ^= 0xFF
        #expect(try TMXSample.read(damaged).error == .damagedCompression(line: 1))
    }
}
