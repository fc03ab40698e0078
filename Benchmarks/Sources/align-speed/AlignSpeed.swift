import Foundation
import RecombinedMemory

/// Times `tm align`: `align-speed TM CORPORA`. One text of 20,000 sentences a side, and batches of 1,000 and 4,000
/// texts of 30 sentences, made of the clauses of the corpora's pairs; the same in every run.
///
/// One core is `taskset -c 0` with `--jobs 1`. The texts lie in a temporary folder that is removed at the end.
@main struct AlignSpeed {
    let tm: String
    let folder: URL
    var sampler: BitextSampler

    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3 else {
            FileHandle.standardError.write(Data("usage: align-speed TM CORPORA\n".utf8))
            exit(64)
        }
        let folder = FileManager.default.temporaryDirectory.appending(path: "align-speed-\(getpid())")
        defer { try? FileManager.default.removeItem(at: folder) }
        let corpora = try Corpora(folder: URL(filePath: arguments[2]))
        var speed = AlignSpeed(
            tm: arguments[1],
            folder: folder,
            sampler: BitextSampler(clauses: Clauses.of(corpora.pairs), seed: 1)
        )
        try speed.run()
    }

    private mutating func run() throws {
        try write(texts: 1, sentences: 20_000, to: "long")
        let (russian, kazakh) = (path("long/0.ru"), path("long/0.kk"))
        report(
            "1 text, 1 core",
            sentences: 20_000,
            onOneCore(["align", "--segmented", "--format", "tsv", russian, kazakh])
        )
        for count in [1_000, 4_000] {
            let name = "batch\(count)"
            try write(texts: count, sentences: 30, to: name)
            let batch = ["align", "--segmented", "--batch", path(name + ".tsv"), "--out", path(name + ".out")]
            report("\(count) texts, 1 core", sentences: count * 30, onOneCore(batch))
            report("\(count) texts, all cores", sentences: count * 30, ChildProcess([tm] + batch))
        }
    }

    private func path(_ name: String) -> String { folder.appending(path: name).path() }

    private func onOneCore(_ arguments: [String]) -> ChildProcess? {
        ChildProcess(["taskset", "-c", "0", tm] + arguments + ["--jobs", "1"])
    }

    private mutating func write(texts: Int, sentences: Int, to name: String) throws {
        try FileManager.default.createDirectory(
            at: folder.appending(path: name),
            withIntermediateDirectories: true
        )
        var list = ""
        for number in 0..<texts {
            let text = sampler.text(sentences: sentences)
            let (russian, kazakh) = (path("\(name)/\(number).ru"), path("\(name)/\(number).kk"))
            try Data(text.russian.utf8).write(to: URL(filePath: russian))
            try Data(text.kazakh.utf8).write(to: URL(filePath: kazakh))
            list += "\(number)\t\(russian)\t\(kazakh)\n"
        }
        try Data(list.utf8).write(to: URL(filePath: path(name + ".tsv")))
    }

    private func report(_ title: String, sentences: Int, _ run: ChildProcess?) {
        guard let run else { return print(title + ": failed") }
        print(
            String(
                format: "%@: %.2f s, %.2f s of processor, %.0f MB, %.0f sentence pairs a second",
                title,
                run.seconds,
                run.processorSeconds,
                run.megabytes,
                Double(sentences) / run.seconds
            )
        )
    }
}
