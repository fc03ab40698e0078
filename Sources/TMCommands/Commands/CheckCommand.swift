internal import ArgumentParser
internal import TMWorkflows

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Look for damage in the memory and in the decisions beside it."
    )

    @OptionGroup var memory: MemoryOptions

    func run() throws {
        let path = memory.path
        let findings = try CheckMemory(derived: [CheckIndexes.findings]).findings(memoryPath: path)
        guard !findings.isEmpty else { return try StandardOutput.line("\(path): sound") }
        for finding in findings { try StandardOutput.line("\(finding.path): \(finding.text)") }
        throw ExitCode(65)
    }
}
