import Foundation
import RecombinedMemory
import TMFuzzyIndex

/// `lookup-speed CORPORA UNITS INDEX [--check QUERIES]`: look-up speed in a memory of UNITS recombined pairs (Russian side).
///
/// Builds the index file first if it is not there, and prints what that took. Then prints, for thresholds 70 and 50 and
/// each kind of query, the percentiles of the time a look-up of five matches takes, in milliseconds, warm, on one core.
/// `--check` compares that many queries of each kind with the plain scan instead, at thresholds 50, 60, 70 and 80.
@main
struct LookupSpeed {
    static let memorySeed: UInt64 = 1
    static let querySeed: UInt64 = 2

    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 4 || arguments.count == 6 && arguments[4] == "--check", let count = Int(arguments[2])
        else {
            FileHandle.standardError.write(Data("usage: lookup-speed CORPORA UNITS INDEX [--check QUERIES]\n".utf8))
            exit(64)
        }
        let corpora = try Corpora(folder: URL(filePath: arguments[1]))
        let memory = MemoryUnits(corpora: corpora, seed: memorySeed, count: count)
        let path = arguments[3]
        if !FileManager.default.fileExists(atPath: path) { try IndexBuild(memory: memory, path: path).run() }
        let index = try FuzzyIndex(path: path)
        var sampler = QuerySampler(corpora: corpora, memorySeed: memorySeed, seed: querySeed)
        if arguments.count == 6, let checked = Int(arguments[5]) {
            let queries = QuerySampler.Kind.allCases.flatMap { sampler.queries($0, count: checked) }
            try Comparison(index: index, scan: PlainScan(memory.all())).run(queries, thresholds: [50, 60, 70, 80])
        } else {
            let kinds = QuerySampler.Kind.allCases.map { ($0.rawValue, sampler.queries($0, count: 500)) }
            for threshold in [70, 50] { try LookupTimes(index: index, threshold: threshold).run(kinds) }
            print("resident memory: \(ResidentMemory.peakMegabytes()) MB at most")
        }
    }
}
