import Foundation
import TMBitext
import TMSegmentation

/// Measures how fast UTF-8 in memory becomes sentence spans, on one core, for 20 MB of running text in each language; and
/// the Python library razdel on the first 2 MB of the same text, where it is installed.
///
///     swift run -c release --package-path Benchmarks segment-speed [--write FOLDER]
@main struct SegmentSpeed {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        let folder = arguments.first == "--write" ? arguments.dropFirst().first : nil
        for (language, templates) in [(Language.russian, Sentences.russian), (.kazakh, Sentences.kazakh)] {
            let text = RunningText(templates: templates, seed: 20_240_501).bytes(atLeast: 20_000_000)
            if let folder { try Data(text).write(to: URL(fileURLWithPath: "\(folder)/running.\(language.code).txt")) }
            let rounds = (0..<5).map { _ in speed(of: text, language) }.sorted()
            print(
                "\(language.code)\trules\t\(format(rounds[2])) MB/s (median of 5; \(format(rounds[0]))–\(format(rounds[4])))"
            )
            guard let razdel = try razdelSpeed(of: text.prefix(2_000_000)) else { continue }
            print(
                "\(language.code)\trazdel\t\(format(razdel)) MB/s; the rules are \(format(rounds[2] / razdel)) times as fast"
            )
        }
    }

    private static func speed(of text: [UInt8], _ language: Language) -> Double {
        let segmenter = Segmenter(language: language)
        var (sentences, checksum) = (0, 0)
        let time = ContinuousClock().measure {
            _ = try? text.withUnsafeBufferPointer { bytes in
                try segmenter.stream().read(bytes, isLast: true) { sentence in
                    sentences += 1
                    checksum ^= sentence.span.end
                }
            }
        }
        precondition(sentences > 1000 && checksum != 0)
        return Double(text.count) / 1e6 / (time / .seconds(1))
    }

    /// razdel's speed in MB/s; `nil` where Python or razdel is missing.
    private static func razdelSpeed(of text: ArraySlice<UInt8>) throws -> Double? {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("segment-speed-\(getpid()).txt")
        try Data(text).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let script = """
            import sys, time, razdel
            text = open(sys.argv[1], encoding='utf-8', errors='ignore').read()
            start = time.perf_counter()
            count = sum(1 for line in text.split('\\n') for _ in razdel.sentenize(line))
            print(len(text.encode()) / 1e6 / (time.perf_counter() - start))
            """
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script, file.path]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let answer = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Double(String(decoding: answer, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
    }

    private static func format(_ number: Double) -> String { String(format: "%.1f", number) }
}
