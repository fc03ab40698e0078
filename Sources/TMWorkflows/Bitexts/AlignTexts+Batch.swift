internal import TMAlignment
public import TMBitext

extension AlignTexts {
    /// Aligns texts that are read as they are needed, so that memory does not grow with their number.
    ///
    /// What is learned is learned from texts spread evenly over the batch, which are kept. The others are read, aligned
    /// and given away part by part, `jobs` parts at once.
    ///
    /// - Parameters:
    ///   - count: the number of texts.
    ///   - text: reads a text, by number from 0; called `jobs` times at once.
    ///   - body: is given each text's number and its beads, in no order, `jobs` of them at once.
    /// - Throws: ``InputError`` where the lexicon cannot be read, and what the functions throw.
    public func align(
        count: Int,
        text: @escaping @Sendable (Int) throws -> Text,
        body: @escaping @Sendable (Int, Bitext) throws -> Void
    ) async throws {
        let aligner = BatchAligner(general: try general(), jobs: jobs)
        let step = max(1, (count + Self.mostTextsToLearn - 1) / Self.mostTextsToLearn)
        let sample = Array(stride(from: 0, to: count, by: step))
        let texts = try await sample.concurrentMap(jobs: jobs) { number in Result { try text(number) } }
            .map { try $0.get() }
        var learned = AlignmentDocuments()
        await learned.add(texts, jobs: jobs)
        if step == 1 {
            let beads = await learned.aligned(by: aligner).beads
            return try await Array(bitexts(of: texts, beads).enumerated())
                .concurrentMap(jobs: jobs) { number, bitext in Result { try body(number, bitext) } }
                .forEach { try $0.get() }
        }
        let knowledge = await learned.knowledge(by: aligner)
        let documents = learned.removeDocuments()
        let known = Dictionary(uniqueKeysWithValues: zip(sample, zip(texts, documents)))
        let aligned = { @Sendable [learned] (numbers: Range<Int>) async throws in
            let (old, new) = (numbers.filter { known[$0] != nil }, numbers.filter { known[$0] == nil })
            let texts = try new.map { try text($0) } + old.compactMap { known[$0]?.0 }
            var documents = AlignmentDocuments(after: learned)
            await documents.add(Array(texts.prefix(new.count)), jobs: 1)
            documents.add(old.compactMap { known[$0]?.1 })
            let serial = BatchAligner(general: aligner.general, jobs: 1)
            let beads = await documents.beads(by: serial, with: knowledge)
            for (number, bitext) in zip(new + old, bitexts(of: texts, beads)) { try body(number, bitext) }
        }
        let textsAtATime = Self.textsAtATime(count: count)
        var starts = stride(from: 0, to: count, by: textsAtATime).makeIterator()
        try await concurrentStream(
            jobs: jobs,
            batchCount: 1,
            readyCount: 0,
            next: { starts.next().map { $0..<min(count, $0 + textsAtATime) } },
            transform: { numbers in
                do { return Result<Void, any Error>.success(try await aligned(numbers)) } catch {
                    return .failure(error)
                }
            },
            take: { try $0.get() }
        )
    }

    /// Texts up to this number are read once and kept.
    private static let mostTextsToLearn = 400

    /// The texts of a part. Each part bears the cost of a lexicon over its words, so there are few; they are as many for
    /// any number of jobs, which the result does not depend on, and even in number, so that two jobs end together.
    private static func textsAtATime(count: Int) -> Int {
        let parts = 2 * ((count + 2 * mostTextsAtATime - 1) / (2 * mostTextsAtATime))
        return (count + parts - 1) / parts
    }

    private static let mostTextsAtATime = 500
}
