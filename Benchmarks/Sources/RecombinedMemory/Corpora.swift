import Foundation

/// Real pairs from a folder of files `ru TAB kk`: nine tenths to build a memory of, one tenth held out for queries.
public struct Corpora: Sendable {
    /// The pairs that a memory is made of.
    public private(set) var pairs: [TextPair] = []

    /// The pairs that no memory is made of.
    public private(set) var heldOut: [TextPair] = []

    /// Reads every `.tsv` file of a folder, in the order of their names.
    public init(folder: URL) throws {
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "tsv" }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
        for file in files {
            for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
                let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
                guard columns.count >= 2 else { continue }
                let pair = TextPair(russian: String(columns[0]), kazakh: String(columns[1]))
                if Self.hash(pair.russian) % 10 == 0 { heldOut.append(pair) } else { pairs.append(pair) }
            }
        }
    }

    /// FNV-1a, so that a text is held out with all its repetitions, in every run.
    private static func hash(_ text: String) -> UInt64 {
        text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }
}
