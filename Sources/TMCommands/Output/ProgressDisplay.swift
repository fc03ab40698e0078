@preconcurrency internal import Dispatch
internal import Synchronization
internal import TMWorkflows

/// Shows how far a command has come: one line that is written over on a terminal, a line every few seconds elsewhere.
final class ProgressDisplay: Sendable {
    private struct State {
        var shown: StageProgress?
        var stageStart = ContinuousClock.now
        var lastLine = ContinuousClock.now
    }

    private let isSilent: Bool
    private let isTerminal = Terminal.messagesAreShown
    private let state = Mutex(State())
    private let timer: (any DispatchSourceTimer)?

    init(isSilent: Bool) {
        self.isSilent = isSilent
        // A source that is never activated must not be made: letting go of it ends the process.
        timer = isSilent ? nil : DispatchSource.makeTimerSource(queue: DispatchQueue(label: "progress"))
        guard let timer else { return }
        let interval = isTerminal ? 0.2 : 5.0
        timer.schedule(deadline: .now() + interval, repeating: interval)
        timer.setEventHandler { [weak self] in self?.draw(isForced: true) }
        timer.activate()
    }

    /// Takes in how far the build is; shows it where a stage begins or enough time has gone by.
    func show(_ progress: BuildProgress) {
        show(StageProgress(progress))
    }

    /// Takes in how far a stage is; shows it where it begins or enough time has gone by.
    func show(_ progress: StageProgress) {
        guard !isSilent else { return }
        let isNew = state.withLock { state in
            let isNew = state.shown?.stage != progress.stage
            if isNew { state.stageStart = .now }
            state.shown = progress
            return isNew
        }
        draw(isForced: isNew)
    }

    /// Leaves the terminal's line free; nothing is shown any more.
    func end() {
        guard !isSilent else { return }
        timer?.cancel()
        state.withLock { $0.shown = nil }
        if isTerminal { Messages.part("\r\u{1B}[K") }
    }

    private func draw(isForced: Bool) {
        state.withLock { state in
            guard let progress = state.shown, isForced || isDue(state) else { return }
            state.lastLine = .now
            let text = ProgressText(progress, elapsed: .now - state.stageStart)
            isTerminal ? Messages.part("\r\u{1B}[K" + text.line(width: 20)) : Messages.line(text.line(width: 0))
        }
    }

    private func isDue(_ state: State) -> Bool {
        .now - state.lastLine > (isTerminal ? .milliseconds(100) : .seconds(5))
    }
}
