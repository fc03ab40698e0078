internal import Synchronization
internal import TMWorkflows

/// Shows on standard error what is said of an index: faults as lines, progress as one line that is written over on a
/// terminal, or as a line every few seconds.
final class IndexDisplay: Sendable {
    private let isSilent: Bool
    private let isTerminal = Terminal.messagesAreShown
    private let last = Mutex(ContinuousClock.now)

    init(isSilent: Bool = false) {
        self.isSilent = isSilent
    }

    func show(_ notice: IndexNotice) {
        switch notice {
        case .building:
            guard !isSilent, isDue else { return }
            isTerminal ? Messages.part("\r\u{1B}[K" + notice.text) : Messages.line(notice.text)
        case .built:
            if isTerminal, !isSilent { Messages.part("\r\u{1B}[K") }
        case .replacing, .unwritable: Messages.line("tm: " + notice.text)
        }
    }

    /// Brings the indexes beside a memory up to date.
    static func updating(_ memoryPath: String, jobs: Int, isSilent: Bool = false) throws {
        let display = IndexDisplay(isSilent: isSilent)
        try UpdateIndexes.run(memoryPath: memoryPath, jobs: jobs, notice: { display.show($0) })
    }

    private var isDue: Bool {
        last.withLock { last in
            guard .now - last > (isTerminal ? .milliseconds(200) : .seconds(5)) else { return false }
            last = .now
            return true
        }
    }
}
