internal import TMWorkflows

/// How far one stage of a command has come.
struct StageProgress {
    /// What is being done: one word.
    var stage: String

    /// What is counted: `pages`, `segments`.
    var counted: String

    /// How many are done.
    var done: Int

    /// How many there are; `nil` while that is not known.
    var total: Int?

    /// How many units have been found so far.
    var units = 0
}

extension StageProgress {
    init(_ progress: BuildProgress) {
        self.init(
            stage: progress.stage.rawValue,
            counted: progress.stage == .aligning ? "pairs" : "pages",
            done: progress.done,
            total: progress.total,
            units: progress.units
        )
    }
}
