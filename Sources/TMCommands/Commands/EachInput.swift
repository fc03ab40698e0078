internal import ArgumentParser
internal import TMWorkflows

/// Many inputs, one after the other: one that fails is named and the rest goes on.
struct EachInput<Input> {
    let inputs: [Input]

    init(_ inputs: [Input]) {
        self.inputs = inputs
    }

    /// - Parameter end: is called behind the last input, also where some failed.
    /// - Throws: the input's own error where it is the only one, exit code 1 where some of many failed.
    func forEach(_ body: (Input) throws -> Void, atEnd end: () throws -> Void = {}) throws {
        var failure: (any Error)?
        for input in inputs {
            do {
                try body(input)
            } catch {
                failure = try named(error)
            }
        }
        try end()
        if let failure { throw failure }
    }

    /// The same for work that waits.
    func forEach(_ body: (Input) async throws -> Void, atEnd end: () throws -> Void) async throws {
        var failure: (any Error)?
        for input in inputs {
            do {
                try await body(input)
            } catch {
                failure = try named(error)
            }
        }
        try end()
        if let failure { throw failure }
    }

    /// Names one of many inputs that failed; what is thrown behind the last. Throws the error itself where the others would
    /// fail as well.
    private func named(_ error: any Error) throws -> any Error {
        guard error is InputError else { throw error }
        guard inputs.count > 1, let complaint = Complaint(error) else { return error }
        Messages.complain(complaint)
        return ExitCode(1)
    }
}
