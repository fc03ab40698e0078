public import ArgumentParser
internal import TMWorkflows

/// The command `tm` with its subcommands.
public struct TranslationMemoryCommand: AsyncParsableCommand {
    /// Name, summary and subcommands.
    public static let configuration = CommandConfiguration(
        commandName: ToolVersion.name,
        abstract: "Turns Russian and Kazakh newspaper articles into a translation memory.",
        version: ToolVersion.number,
        subcommands: [
            BuildCommand.self, LookupCommand.self, SearchCommand.self, TermsCommand.self, ImportCommand.self,
            ExportCommand.self, TranslateCommand.self, AnalyzeCommand.self, StatsCommand.self,
            ReviewCommand.self, ForgetCommand.self, CheckCommand.self, InitCommand.self, SegmentCommand.self,
            CleanCommand.self, AlignCommand.self, PairCommand.self, LexiconCommand.self, SRXCommand.self,
        ]
    )

    /// Creates the command.
    public init() {}

    /// Runs the command that the process was called with and ends the process with the command's exit code.
    public static func runAndExit() async -> Never {
        do {
            var command = try parseAsRoot()
            do {
                if var asynchronous = command as? any AsyncParsableCommand {
                    try await asynchronous.run()
                } else {
                    try command.run()
                }
                try StandardOutput.flush()
            } catch let code as ExitCode {
                try StandardOutput.flush()
                Self.exit(withError: code)
            } catch  where Complaint(error) != nil {
                try? StandardOutput.flush()
                throw error
            }
        } catch {
            guard let complaint = Complaint(error) else { Self.exit(withError: error) }
            Messages.complain(complaint)
            Self.exit(withError: ExitCode(complaint.exitCode))
        }
        Self.exit(withError: nil)
    }
}
