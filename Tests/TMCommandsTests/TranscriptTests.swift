import Foundation
import Testing

/// Every golden file in `Transcripts/` is played again and must come out the same.
///
/// `TM_RECORD=1` writes the files anew, to be read before they are committed. Steps run in a folder that holds copies of the
/// package's `samples/`, of the shipped memory and of `Files/` as `files/`.
struct TranscriptTests {
    static let folder = CommandLine.package.appendingPathComponent("Tests/TMCommandsTests")

    static let names: [String] = {
        let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path + "/Transcripts")
        return (files ?? []).filter { $0.hasSuffix(".txt") }.sorted()
    }()

    @Test func thereAreTranscripts() {
        #expect(!Self.names.isEmpty)
    }

    @Test(arguments: names) func playsTheSame(name: String) throws {
        let file = Self.folder.appendingPathComponent("Transcripts/" + name)
        let golden = try String(contentsOf: file, encoding: .utf8)
        let commands = try CommandLine()
        defer { commands.remove() }
        try FileManager.default.copyItem(atPath: Self.folder.path + "/Files", toPath: commands.folder + "/files")
        for path in ["samples", "tm/starter.ru-kk.tmx"] {
            let name = path.split(separator: "/").last ?? ""
            let original = CommandLine.package.path + "/" + path
            try FileManager.default.copyItem(atPath: original, toPath: commands.folder + "/" + name)
        }
        let played = Transcript(
            lines: try Transcript(parsing: golden).lines.map { line in
                guard case .step(let step) = line else { return line }
                return .step(try commands.run(step.command))
            }
        )
        if ProcessInfo.processInfo.environment["TM_RECORD"] != nil {
            try played.text.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(played.text == golden)
    }
}
