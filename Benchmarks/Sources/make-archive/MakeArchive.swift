import Foundation
import RecombinedMemory

/// Writes an invented archive of two newspapers: `make-archive FOLDER PAIRS [SENTENCES] [SEED]`. Besides the pairs a tenth as many
/// pages a side have no twin. `FOLDER.pairs.tsv` lists the pairs, as `tm build --pairs` reads it. The same arguments give the same files, to the byte.
@main struct MakeArchive {
    let folder: String
    let dictionary: BilingualDictionary
    var random: SplitMix

    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        let numbers = arguments.dropFirst().map { Int($0) }
        guard let folder = arguments.first, let pairs = numbers.first ?? nil, !numbers.contains(nil) else {
            FileHandle.standardError.write(Data("usage: make-archive FOLDER PAIRS [SENTENCES] [SEED]\n".utf8))
            exit(64)
        }
        let values = numbers.compactMap(\.self)
        var random = SplitMix(seed: UInt64(values.count > 2 ? values[2] : 1))
        var archive = MakeArchive(
            folder: folder,
            dictionary: BilingualDictionary(count: 12_000, random: &random),
            random: random
        )
        try archive.write(pairs: pairs, sentences: values.count > 1 ? values[1] : 14)
    }

    mutating func write(pairs: Int, sentences: Int) throws {
        var list = ""
        for number in 0..<pairs {
            let story = Story(sentences: sentences, words: dictionary.count, random: &random)
            let days = number * 7_000 / max(1, pairs)
            let russian = try page(.russian, story, days: days, name: 10_000 + number * 3)
            let later = days + Int.random(in: 0...1, using: &random)
            list += russian + "\t" + (try page(.kazakh, story, days: later, name: 4_000 + number * 2)) + "\n"
            guard number % 10 == 0 else { continue }
            for (paper, name) in [(PageText.Paper.russian, 10_001 + number * 3), (.kazakh, 4_001 + number * 2)] {
                let other = Story(sentences: sentences, words: dictionary.count, random: &random)
                _ = try page(paper, other, days: days, name: name)
            }
        }
        try Data(list.utf8).write(to: URL(fileURLWithPath: folder + ".pairs.tsv"))
    }

    /// Writes a page; gives its path in the archive.
    private mutating func page(_ paper: PageText.Paper, _ story: Story, days: Int, name: Int) throws -> String {
        let day = Date(timeIntervalSince1970: 1_041_379_200 + Double(days) * 86_400)
        let parts = Calendar(identifier: .gregorian).dateComponents(in: .gmt, from: day)
        let (year, month, date) = (parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
        let shown = String(format: "%02d.%02d.%04d", date, month, year)
        let text = PageText(paper: paper, dictionary: dictionary).text(of: story, date: shown, random: &random)
        let place = (paper == .russian ? "stepnye-vesti/" : "dala-uni/") + String(year)
        try FileManager.default.createDirectory(atPath: folder + "/" + place, withIntermediateDirectories: true)
        let file = place + "/\(name)." + (paper == .russian ? "ru" : "kk") + ".txt"
        try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + file))
        return file
    }
}
