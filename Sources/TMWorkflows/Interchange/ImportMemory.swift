internal import TMBitext
internal import TMInterchange
internal import TMStore

/// Adds the units of files to a memory.
///
/// A unit that is there already is not added again, in whichever direction, so importing a file twice changes nothing.
public struct ImportMemory: Sendable {
    /// Whether the memory is left as it is.
    public var isDryRun: Bool

    /// Whether units that a reviewer rejected come into the memory all the same.
    public var isForced: Bool

    /// The time that the run carries, in seconds since 1970-01-01T00:00:00Z.
    public var time: Int

    /// Creates the use case.
    public init(isDryRun: Bool = false, isForced: Bool = false, time: Int) {
        self.isDryRun = isDryRun
        self.isForced = isForced
        self.time = time
    }

    /// Imports a file into the memory at a path, which is made where there is none.
    ///
    /// - Throws: an error that ``Complaint`` words. Of a file that cannot be read to its end nothing is kept.
    public func run(file: String, memoryPath: String) throws -> ImportReport {
        guard let format = InterchangeFormat(path: file) else { throw InputError.unknownFormat(path: file) }
        let chunks = try FileChunks(path: file)
        var report = ImportReport(file: file)
        if isDryRun {
            try read(format, from: chunks, report: &report) { _ in }
            return report
        }
        report.changes = try OpenMemory.adding(to: memoryPath) { memory in
            let run = Run(kind: .import, startedAt: time, tool: ToolVersion.current, input: file)
            return try memory.add(run, isForced: isForced) { add in
                try read(format, from: chunks, report: &report, unit: add)
            }
        }
        return report
    }

    private func read(
        _ format: InterchangeFormat,
        from file: FileChunks,
        report: inout ImportReport,
        unit: (TranslationUnit) throws -> Void
    ) throws {
        var issues: [ImportReport.Issue] = []
        func take(_ imported: ImportedUnit) throws { try unit(imported.unit) }
        func note(_ issue: ImportIssue) { issues.append(ImportReport.Issue(issue)) }
        do {
            let summary =
                switch format {
                case .tmx: try TMXReader().read(file.next, unit: take, issue: note)
                case .tsv: try TSVReader().read(file.next, unit: take, issue: note)
                case .xliff: try XLIFFReader().read(file.next, unit: take, issue: note)
                case .po:
                    try POReader(source: .russian, target: .kazakh).read(file.next, unit: take, issue: note)
                }
            report.elements = summary.elements
            report.units = summary.units
            report.issues = issues
        } catch let error as InterchangeError {
            throw InputError.interchange(path: report.file, reason: error)
        }
    }
}
