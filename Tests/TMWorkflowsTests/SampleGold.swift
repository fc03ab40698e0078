import Foundation
import TMBitext

/// `samples/gold.tsv`: the beads of the sample pages, as spans of the pages' texts.
struct SampleGold {
    /// The text of one bead, as spans of both pages; `nil` where a side is empty.
    struct GoldBead: Hashable {
        var source: TextSpan?
        var target: TextSpan?

        init(source: [TextSpan], target: [TextSpan]) {
            self.source = source.first.map { source.reduce($0) { $0.union($1) } }
            self.target = target.first.map { target.reduce($0) { $0.union($1) } }
        }
    }

    /// The twins: the Russian page's path from the samples' folder, and the Kazakh one's.
    private(set) var pairs: [String: String] = [:]

    /// The beads of each pair of twins, by the Russian page's path.
    private(set) var beads: [String: [GoldBead]] = [:]

    /// The sentences of each page, in order, by its path.
    private(set) var sentences: [String: [TextSpan]] = [:]

    static let samples = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("samples").path

    init() throws {
        var pages: [String: GoldPage] = [:]
        let text = try String(contentsOfFile: Self.samples + "/gold.tsv", encoding: .utf8)
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard cells.count == 4 else { throw Malformed(line: String(line)) }
            var spans: [[TextSpan]] = []
            for (path, cell) in zip(cells[..<2], cells[2...]) {
                if !path.isEmpty, pages[path] == nil { pages[path] = try GoldPage(path) }
                spans.append(
                    try cell.isEmpty
                        ? []
                        : cell.components(separatedBy: " | ").map { sentence in
                            guard let span = pages[path]?.next(sentence) else { throw Malformed(line: String(line)) }
                            sentences[path, default: []].append(span)
                            return span
                        }
                )
            }
            guard !cells[0].isEmpty, !cells[1].isEmpty else { continue }
            pairs[cells[0]] = cells[1]
            beads[cells[0], default: []].append(GoldBead(source: spans[0], target: spans[1]))
        }
    }

    /// A row that is not four cells, or a sentence that does not stand where the row says.
    struct Malformed: Error {
        let line: String
    }
}

/// A page in which gold sentences are found one behind the other; the title the second time it stands there, if so.
private struct GoldPage {
    private let scalars: [Unicode.Scalar]
    private var at = 0
    private var isFirst = true

    init(_ path: String) throws {
        let text = try String(contentsOfFile: SampleGold.samples + "/" + path, encoding: .utf8)
        scalars = Array(text.unicodeScalars)
    }

    mutating func next(_ sentence: String) -> TextSpan? {
        let wanted = Array(sentence.unicodeScalars)
        guard var found = find(wanted, from: at) else { return nil }
        if isFirst, let again = find(wanted, from: found + wanted.count), isLine(again, wanted.count) { found = again }
        isFirst = false
        at = found + wanted.count
        return TextSpan(start: found, end: at)
    }

    private func find(_ wanted: [Unicode.Scalar], from start: Int) -> Int? {
        guard wanted.count <= scalars.count else { return nil }
        return (start...(scalars.count - wanted.count)).first {
            scalars[$0..<($0 + wanted.count)].elementsEqual(wanted)
        }
    }

    private func isLine(_ start: Int, _ count: Int) -> Bool {
        (start == 0 || scalars[start - 1] == "\n") && (start + count == scalars.count || scalars[start + count] == "\n")
    }
}
