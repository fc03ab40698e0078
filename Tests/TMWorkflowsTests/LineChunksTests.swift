import TMTestSupport
import Testing

@testable import TMWorkflows

@Suite struct LineChunksTests {
    private func lines(_ bytes: [UInt8], cutInto size: Int, limit: Int = 1_000) throws -> [LineChunks.Line] {
        var rest = bytes[...]
        var cutter = LineChunks(limit: limit) {
            defer { rest = rest.dropFirst(size) }
            return Array(rest.prefix(size))
        }
        var lines: [LineChunks.Line] = []
        while let line = try cutter.line() { lines.append(line) }
        return lines
    }

    @Test func linesDoNotDependOnTheChunks() throws {
        var random = SeededGenerator(seed: 2)
        for _ in 0..<200 {
            let bytes: [UInt8] = (0..<Int.random(in: 0...60, using: &random)).map { _ in
                [0x0A, 0x0D, 0x61, 0x62].randomElement(using: &random) ?? 0x61
            }
            let whole = try lines(bytes, cutInto: 1_000)
            let parts = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
                $0.last == 0x0D ? $0.dropLast() : $0
            }
            let expected = parts.last?.isEmpty ?? true && bytes.last != 0x0D ? parts.dropLast() : parts[...]
            #expect(whole == expected.map { .bytes(Array($0)) })
            for size in [1, 2, 7] { #expect(try lines(bytes, cutInto: size) == whole) }
        }
    }

    @Test func aLongLineIsPassedOver() throws {
        let text = Array("ab\nabcdefgh\ncd".utf8)
        for size in [1, 3, 100] {
            #expect(
                try lines(text, cutInto: size, limit: 4) == [.bytes([0x61, 0x62]), .tooLong, .bytes([0x63, 0x64])]
            )
        }
    }
}
