import Foundation
import TMFuzzyIndex

/// Builds an index and prints how long that takes, without the time to make the texts.
struct IndexBuild {
    let memory: MemoryUnits
    let path: String

    func run() throws {
        var builder = FuzzyIndexBuilder()
        var (textBytes, time) = (0, Duration.zero)
        memory.forEachBatch { units in
            textBytes += units.reduce(0) { $0 + $1.text.utf8.count }
            time += ContinuousClock().measure { builder.add(units, jobs: 2) }
        }
        try time += ContinuousClock().measure {
            try builder.write(to: path, stamp: IndexStamp(memory: 0, generation: 0, language: "ru"))
        }
        let fileBytes = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
        print("built: \(builder.unitCount) units in \(time) on 2 cores, \(ResidentMemory.peakMegabytes()) MB at most")
        print("file: \(fileBytes / 1_000_000) MB of \(textBytes / 1_000_000) MB of text")
        try add(units: 1000)
    }

    /// How long it takes until a thousand more units can be found.
    private func add(units count: Int) throws {
        let texts = memory.all().prefix(count).map { (unit: $0.unit + 1_000_000_000, text: $0.text + " қосымша") }
        let clock = ContinuousClock()
        let time = try clock.measure {
            var builder = FuzzyIndexBuilder(addingTo: try FuzzyIndex(path: path))
            builder.add(texts, jobs: 2)
            let stamp = IndexStamp(memory: 0, generation: 1, language: "ru")
            try builder.write(to: path + ".added", stamp: stamp)
            let index = try FuzzyIndex(path: path, additions: path + ".added", stamp: stamp)
            let found = try texts.suffix(10).map { try index.matches(for: $0.text, threshold: 100, limit: 5) }
            guard found.allSatisfy({ !$0.isEmpty }) else { throw CocoaError(.fileReadCorruptFile) }
        }
        print("added: \(count) units in \(time)")
    }
}
