internal import Foundation
internal import TMBitext

/// Writes an index file: each section of `IndexSection` in its turn.
struct IndexFileWriter {
    private let contents: IndexContents
    private let stamp: IndexStamp
    private let base: UInt64?

    /// Prepares the file of an index.
    ///
    /// - Parameter base: the identity of the index that this one adds to; by default the index stands alone.
    init(_ contents: IndexContents, stamp: IndexStamp, base: UInt64?) {
        self.contents = contents
        self.stamp = stamp
        self.base = base
    }

    /// Writes the file beside `path` and renames it. Drafts of killed processes go.
    func write(to path: String) throws(FuzzyIndexError) {
        DraftFile.removeAbandoned(of: path)
        let draft = DraftFile(of: path).path
        do throws(FuzzyIndexError) {
            try writeFile(draft)
            guard rename(draft, path) == 0 else { throw FuzzyIndexError.unwritable(path: path) }
        } catch {
            unlink(draft)
            throw .unwritable(path: path)
        }
    }

    private func writeFile(_ path: String) throws(FuzzyIndexError) {
        var output = try IndexOutput(path: path)
        defer { output.end() }
        let units = UnitSections(contents)
        try output.addSection(units.tokenCounts())
        try output.addSection(units.blocks())
        try output.addSection(units.summaries())
        let identifiers = units.identifiers()
        switch identifiers {
        case .long(let numbers): try output.addSection(numbers)
        case .short(_, let numbers): try output.addSection(numbers)
        }
        let rows = units.rows()
        try output.addSection(rows.starts)
        try output.addSection(rows.bytes)
        try addWords(to: &output)
        try addTrigrams(to: &output)
        let identity = UInt64.random(in: 1...UInt64.max)
        try output.finish { sections, checksums, sum in
            IndexHeader(
                stamp: stamp,
                identity: identity,
                base: base ?? identity,
                unitCount: contents.units.count,
                wordCount: contents.words.count,
                trigramCount: contents.trigrams.count,
                unseenWeight: contents.weights.unseen,
                firstIdentifier: identifiers.first,
                hasShortIdentifiers: identifiers.isShort,
                sections: sections,
                checksums: checksums,
                checksumOfChecksums: sum
            )
        }
    }

    private func addWords(to output: inout IndexOutput) throws(FuzzyIndexError) {
        let words = WordSections(contents)
        let hashes = words.hashes()
        try output.addSection(KeyDirectory.starts(hashes.map(\.hash)))
        try output.addSection(hashes.map(\.hash))
        try output.addSection(hashes.map(\.number))
        let units = words.units()
        try output.addSection(units.starts)
        try output.addSection(units.bytes)
        try output.addSection(words.weights())
        let trigrams = words.trigrams()
        try output.addSection(trigrams.starts)
        try output.addSection(trigrams.bytes)
    }

    private func addTrigrams(to output: inout IndexOutput) throws(FuzzyIndexError) {
        let trigrams = TrigramSections(contents)
        let codes = trigrams.codes()
        try output.addSection(KeyDirectory.starts(codes.map(Trigram.hash(ofCode:))))
        try output.addSection(codes)
        try output.addSection(trigrams.weights())
        let words = trigrams.words()
        try output.addSection(words.starts)
        try output.addSection(words.bytes)
    }
}
