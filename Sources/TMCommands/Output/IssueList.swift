internal import TMWorkflows

/// The lines that say what of some files could not be taken as it is: all of them go into a file where one is wanted, else
/// the first on standard error.
final class IssueList {
    private let sink: (([UInt8]) throws -> Void)?
    private var shown: [String] = []
    private var count = 0

    private static let mostShown = 20

    /// Runs a body with a list; the list is complete also where the body fails.
    ///
    /// - Parameter path: the file; `nil` for standard error.
    /// - Throws: ``OutputError``, and what `body` throws.
    static func gather(in path: String?, _ body: (IssueList) throws -> Void) throws {
        guard let path else {
            let list = IssueList(sink: nil)
            defer { list.show() }
            return try body(list)
        }
        try WriteFile.atomically(to: path) { sink in
            Result { try body(IssueList(sink: sink)) }
        }.get()
    }

    private init(sink: (([UInt8]) throws -> Void)?) {
        self.sink = sink
    }

    /// Adds an issue.
    /// - Throws: ``OutputError``.
    func add(_ issue: ImportReport.Issue, of file: String) throws {
        count += 1
        if let sink {
            try sink(Array("\(file)\t\(issue.line)\t\(issue.text)\n".utf8))
        } else if count <= Self.mostShown {
            shown.append("\(file):\(issue.line): \(issue.text)")
        }
    }

    private func show() {
        for line in shown { Messages.line(line) }
        if count > shown.count { Messages.line("… and \(count - shown.count) more; --report FILE names them all") }
    }
}
