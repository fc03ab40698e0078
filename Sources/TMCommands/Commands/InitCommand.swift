internal import ArgumentParser
internal import TMWorkflows

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Make an empty memory."
    )

    @OptionGroup var memory: MemoryOptions

    func run() throws {
        let path = memory.path
        try InitMemory.run(at: path)
        Messages.line("\(path): an empty memory")
    }
}
