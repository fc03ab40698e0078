internal import ArgumentParser
internal import FoundationEssentials
internal import TMWorkflows

/// Which memory a command works on.
struct MemoryOptions: ParsableArguments {
    @Option(
        name: .customLong("memory"),
        help: "The memory; else TM_MEMORY's, else the one in the nearest folder tm upwards."
    )
    var named: String?

    /// The path of the memory.
    var path: String {
        MemoryLocation.path(named: named, environment: ProcessInfo.processInfo.environment)
    }
}
