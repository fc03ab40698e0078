internal import ArgumentParser
internal import TMWorkflows

/// Many inputs, one after the other: one that fails is named and the rest goes on.
struct EachInput {
    let files: [String]

    init(_ files: [String]) {
        self.files = files
    }

    /// - Throws: the input's own error where it is the only one, exit code 1 where some of many failed.
    func forEach(_ body: (String) throws -> Void, atEnd end: () throws -> Void = {}) throws {
        var failed = false
        for file in files {
            do {
                try body(file)
            } catch {
                try complain(of: error)
                failed = true
            }
        }
        try end()
        if failed { throw ExitCode(1) }
    }

    /// The same for work that waits.
    func forEach(_ body: (String) async throws -> Void, atEnd end: () throws -> Void) async throws {
        var failed = false
        for file in files {
            do {
                try await body(file)
            } catch {
                try complain(of: error)
                failed = true
            }
        }
        try end()
        if failed { throw ExitCode(1) }
    }

    /// Names an input that failed. Throws the error itself where the others would fail as well, or there are none.
    private func complain(of error: any Error) throws {
        guard files.count > 1, error is InputError, let complaint = Complaint(error) else { throw error }
        Messages.complain(complaint)
    }
}
