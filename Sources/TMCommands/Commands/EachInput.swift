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
            } catch let error as InputError {
                failure = inputs.count > 1 ? ExitCode(1) : error
                if inputs.count > 1, let complaint = Complaint(error) { Messages.complain(complaint) }
            }
        }
        try end()
        if let failure { throw failure }
    }
}
