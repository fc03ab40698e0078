internal import TMWorkflows

/// Shows how far a build has come: one line that is written over on a terminal, a line a step elsewhere.
struct ProgressLine {
    let isSilent: Bool

    func show(_ progress: BuildProgress) {
        guard !isSilent else { return }
        Terminal.messagesAreShown
            ? Messages.part("\r\u{1B}[K" + Self.words(progress)) : Messages.line(Self.words(progress))
    }

    /// Leaves the terminal's line free.
    func end() {
        guard !isSilent, Terminal.messagesAreShown else { return }
        Messages.part("\r\u{1B}[K")
    }

    private static func words(_ progress: BuildProgress) -> String {
        switch progress {
        case .read(let pages, let failures): "read \(pages) pages" + (failures > 0 ? ", \(failures) not used" : "")
        case .paired(let pairs): "paired \(pairs) articles"
        case .aligned(let pairs): "aligned \(pairs) pairs"
        case .stored(let pairs, let all, let units): "stored \(pairs) of \(all) pairs, \(units) units"
        }
    }
}
