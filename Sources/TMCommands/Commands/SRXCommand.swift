internal import ArgumentParser
internal import TMBitext
internal import TMSegmentation

/// Segmentation rules for other programs.
struct SRXCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "srx",
        abstract: "Segmentation rules for other programs.",
        subcommands: [Export.self]
    )

    /// Writes the rules.
    struct Export: ParsableCommand {
        enum Languages: String, CaseIterable, ExpressibleByArgument { case ru, kk, both }

        static let configuration = CommandConfiguration(
            abstract: "Write the segmentation rules as SRX 2.0, for OmegaT, Okapi and others.",
            discussion: """
                SRX says less than the rules do: see which lines differ with tm segment --srx. To use the file in OmegaT, put it \
                into the project's omegat folder as segmentation.srx; in Okapi, name it in the segmentation step.
                """
        )

        @Option(help: "The language of the rules.")
        var lang: Languages = .both

        func run() throws {
            let languages: [Language] =
                switch lang {
                case .ru: [.russian]
                case .kk: [.kazakh]
                case .both: [.russian, .kazakh]
                }
            try StandardOutput.text(SRXExport.document(for: languages))
        }
    }
}
