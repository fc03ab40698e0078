internal import ArgumentParser
internal import FoundationEssentials

/// How much is done at a time.
struct JobsOptions: ParsableArguments {
    @Option(help: "How much is worked on at a time; as much as there are cores where it is left out.")
    var jobs: Int = ProcessInfo.processInfo.activeProcessorCount

    func validate() throws {
        if jobs < 1 { throw ValidationError("--jobs must be 1 or more.") }
    }
}
