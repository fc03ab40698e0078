import Foundation
import RecombinedMemory

/// `make-memory CORPORA COUNT SEED`: writes a memory of COUNT different pairs, `ru TAB kk`, to standard output.
@main
struct MakeMemory {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 4, let count = Int(arguments[2]), let seed = UInt64(arguments[3]) else {
            FileHandle.standardError.write(Data("usage: make-memory CORPORA COUNT SEED\n".utf8))
            exit(64)
        }
        let corpora = try Corpora(folder: URL(filePath: arguments[1]))
        var recombiner = Recombiner(clauses: Clauses.of(corpora.pairs), seed: seed)
        var seen: Set<String> = []
        var lines = ""
        while seen.count < count {
            let pair = recombiner.pair()
            guard seen.insert(pair.russian).inserted else { continue }
            lines += "\(pair.russian)\t\(pair.kazakh)\n"
            if lines.utf8.count > 1 << 20 {
                FileHandle.standardOutput.write(Data(lines.utf8))
                lines = ""
            }
        }
        FileHandle.standardOutput.write(Data(lines.utf8))
    }
}
