public import TMBitext
internal import TMInterchange
internal import TMStore

/// Adds the units of files to a memory.
///
/// A unit that is there already is not added again, in whichever direction, so importing a file twice changes nothing.
public struct ImportMemory: Sendable {
    /// Whether the memory is left as it is, and only the counts are learnt.
    public var isDryRun = false

    /// Whether units that a reviewer rejected come into the memory all the same.
    public var isForced = false

    /// Whether nothing of a file is stored that holds a unit which cannot be taken.
    public var isStrict = false

    /// Whether the units before the place where a file cannot be read on are stored.
    public var keepsPart = false

    /// What becomes of units whose source the memory has with another translation.
    public var conflicts = ConflictPolicy.both

    /// The name of the encoding that the files are in, whatever they say themselves; `nil` for what they say.
    public var encoding: String?

    /// The time that the run carries, in seconds since 1970-01-01T00:00:00Z.
    public var time: Int

    /// Creates the use case.
    public init(time: Int) {
        self.time = time
    }

    /// Imports a file, or two whose lines belong together, into the memory at a path, which is made where there is none.
    ///
    /// - Parameter issue: takes what could not be taken as it is, in the order of the file, as it is found.
    /// - Throws: an error that ``Complaint`` words; nothing is stored then.
    public func run(
        _ source: ImportSource,
        memoryPath: String,
        issue: (ImportReport.Issue) throws -> Void
    ) throws -> ImportReport {
        let reading = try UnitFile(source, encoding: encoding)
        return try open(memoryPath) { memory in
            var report = ImportReport(file: source.path)
            let run = Run(kind: .import, startedAt: time, tool: ToolVersion.current, input: source.path)
            report.changes = try memory.add(run, isForced: isForced, onConflict: conflicts, isTrial: isDryRun) { add in
                try read(reading, into: &report, unit: add, issue: issue)
            }
            return report
        }
    }

    private func read(
        _ file: UnitFile,
        into report: inout ImportReport,
        unit: (PreparedUnit) throws -> Void,
        issue: (ImportReport.Issue) throws -> Void
    ) throws {
        do {
            try file.forEach(into: &report, unit: unit, issue: issue)
        } catch let error as InputError {
            guard keepsPart, case .interchange(let path, let reason) = error, report.units > 0 else { throw error }
            report.failure = .partlyRead(path: path, reason: reason, units: report.units)
        }
        if isStrict, report.refused > 0 { throw InputError.refusedUnits(path: report.file, count: report.refused) }
    }

    private func open(_ path: String, _ body: (TranslationMemory) throws -> ImportReport) throws -> ImportReport {
        guard isDryRun else { return try OpenMemory.adding(to: path, body) }
        return try body(OpenMemory.trying(path))
    }
}
