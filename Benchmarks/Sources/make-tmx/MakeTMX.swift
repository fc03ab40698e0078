import Foundation
import RecombinedMemory

/// `make-tmx CORPORA BYTES SEED`: writes a TMX 1.4b of at least BYTES bytes, of different units, to standard output.
@main
struct MakeTMX {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 4, let size = Int(arguments[2]), let seed = UInt64(arguments[3]) else {
            FileHandle.standardError.write(Data("usage: make-tmx CORPORA BYTES SEED\n".utf8))
            exit(64)
        }
        let corpora = try Corpora(folder: URL(filePath: arguments[1]))
        var units = UnitMarkup(recombiner: Recombiner(clauses: Clauses.of(corpora.pairs), seed: seed), seed: seed)
        var written = 0
        var text = UnitMarkup.head
        while written + text.utf8.count < size {
            text += units.next()
            if text.utf8.count > 1 << 20 {
                written += text.utf8.count
                FileHandle.standardOutput.write(Data(text.utf8))
                text = ""
            }
        }
        FileHandle.standardOutput.write(Data((text + UnitMarkup.end).utf8))
    }
}
