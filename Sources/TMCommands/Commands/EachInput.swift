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
                guard files.count > 1, error is InputError, let complaint = Complaint(error) else { throw error }
                Messages.complain(complaint)
                failed = true
            }
        }
        try end()
        if failed { throw ExitCode(1) }
    }
}
