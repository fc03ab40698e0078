internal import TMBitext
internal import TMStore

/// Reads a reviewer's sheet back: notes the decisions beside the memory and makes the memory follow them.
public enum ApplyReview {
    /// Applies a sheet to the memory at a path.
    ///
    /// Rows that cannot be followed are told in the outcome, and the others are followed all the same.
    ///
    /// - Throws: an error that ``Complaint`` words; nothing is changed then.
    public static func run(sheet: String, memoryPath: String) throws -> ReviewOutcome {
        let text = try ReadPage.text(at: sheet)
        let rows = try ReviewSheet.rows(of: text, path: sheet)
        let memory = try TranslationMemory(at: memoryPath, for: .writing)
        let file = DecisionFile(memoryPath: memoryPath)
        var reading = ReviewReading(memory: memory, path: sheet)
        for row in rows { try reading.add(row) }
        let (decisions, conflicts) = try reading.decisions()
        let (list, turned) = (try file.read()?.list ?? DecisionList()).adding(decisions)
        if !decisions.isEmpty { try file.write(list) }
        _ = try file.bring(memory)
        var outcome = ReviewOutcome()
        outcome.accepted = decisions.count { $0.verdict == .accepted }
        outcome.rejected = decisions.count { $0.verdict == .rejected }
        outcome.turned = turned
        outcome.conflicts = conflicts
        outcome.decisionFile = file.path
        outcome.decisions = list.decisions.count
        return outcome
    }

    /// Makes the memory at a path follow the decision file beside it, which may have come from elsewhere.
    ///
    /// - Throws: an error that ``Complaint`` words.
    public static func followFile(memoryPath: String) throws -> ReviewOutcome {
        let memory = try TranslationMemory(at: memoryPath, for: .writing)
        let file = DecisionFile(memoryPath: memoryPath)
        _ = try file.bring(memory)
        var outcome = ReviewOutcome()
        outcome.decisionFile = file.path
        outcome.decisions = try file.read()?.list.decisions.count ?? 0
        return outcome
    }
}
