internal import FoundationEssentials
internal import TMBitext
internal import TMInterchange
internal import TMStore

/// A file of translation units, or two whose lines belong together.
struct UnitFile: Sendable {
    private let path: String
    private let content: Content
    private let encoding: String?

    private enum Content: Sendable {
        case format(InterchangeFormat)
        case lines(source: Language, target: Language, targetPath: String)
    }

    /// - Throws: ``InputError`` where there is no such file, it may not be read, or its name shows no format.
    init(_ source: ImportSource, encoding: String?) throws(InputError) {
        path = source.path
        self.encoding = encoding
        switch source {
        case .file(let path, let named):
            guard let format = named ?? InterchangeFormat(path: path) else {
                throw InputError.unknownFormat(path: path)
            }
            content = .format(format)
        case .lines(let first, let second):
            content = .lines(source: first.language, target: second.language, targetPath: second.path)
            try FileChunks.check(path: second.path)
        }
        try FileChunks.check(path: path)
    }

    /// Reads the file on a thread of its own, prepares its units on another, and counts in a report what it holds.
    ///
    /// - Throws: ``InputError`` where the file cannot be read to its end, after all before that place was handed over; and
    ///   what the closures throw.
    func forEach(
        into report: inout ImportReport,
        unit: (PreparedUnit) throws -> Void,
        issue: (ImportReport.Issue) throws -> Void
    ) throws {
        try produceAhead(capacity: Self.waitingBatches) { put in
            if case .format(.tmx) = content {
                try reading {
                    _ = try TMXReader(encoding: encoding, jobs: Self.jobs)
                        .read($0, transform: { Batch($0).prepared }, found: put)
                }
            } else {
                try produceAhead(capacity: Self.waitingBatches) {
                    try read($0)
                } take: {
                    try put($0.prepared)
                }
            }
        } take: { batch in
            report.units += batch.units.count
            for prepared in batch.units { try unit(prepared) }
            for found in batch.issues {
                report.issues += 1
                if found.effect == .unitSkipped { report.refused += 1 }
                try issue(ImportReport.Issue(found))
            }
        }
    }

    /// Some units and issues that follow each other.
    fileprivate struct Batch<Unit: Sendable>: Sendable {
        var units: [Unit] = []
        var issues: [ImportIssue] = []

        var isFull: Bool { units.count + issues.count >= 256 }
    }

    private static let waitingBatches = 8
    private static let jobs = ProcessInfo.processInfo.activeProcessorCount

    private func reading(_ body: (@escaping () throws -> [UInt8]) throws -> Void) throws {
        do {
            try body(FileChunks(path: path).next)
        } catch let error as InterchangeError {
            throw InputError.interchange(path: path, reason: error)
        }
    }

    private func read(_ put: (Batch<ImportedUnit>) throws -> Void) throws {
        try reading { bytes in
            switch content {
            case .format(.tmx): break
            case .format(.xliff): _ = try XLIFFReader(encoding: encoding).read(bytes) { try put(Batch($0)) }
            case .format(.tsv):
                try gather(put) { try TSVReader(encoding: encoding).read(bytes, unit: $0, issue: $1) }
            case .format(.csv):
                try gather(put) { try CSVReader(encoding: encoding).read(bytes, unit: $0, issue: $1) }
            case .format(.jsonl):
                try gather(put) { try JSONLReader(encoding: encoding).read(bytes, unit: $0, issue: $1) }
            case .format(.po):
                try gather(put) { try POReader(encoding: encoding).read(bytes, unit: $0, issue: $1) }
            case .lines(let source, let target, let targetPath):
                try gather(put) {
                    try ParallelLinesReader(source: source, target: target, encoding: encoding)
                        .read(bytes, FileChunks(path: targetPath).next, unit: $0, issue: $1)
                }
            }
        }
    }

    /// Puts into batches what a reader gives one by one.
    private func gather(_ put: (Batch<ImportedUnit>) throws -> Void, by read: @escaping Reading) throws {
        var batch = Batch<ImportedUnit>()
        func handOver() throws {
            try put(batch)
            batch = Batch()
        }
        func take(_ unit: ImportedUnit) throws {
            batch.units.append(unit)
            if batch.isFull { try handOver() }
        }
        func note(_ issue: ImportIssue) throws {
            batch.issues.append(issue)
            if batch.isFull { try handOver() }
        }
        do {
            _ = try read(take, note)
        } catch let error as InterchangeError {
            try handOver()
            throw error
        }
        try handOver()
    }

    /// Reads a file and gives its units and issues one by one.
    private typealias Reading = (
        _ unit: (ImportedUnit) throws -> Void, _ issue: (ImportIssue) throws -> Void
    ) throws -> ImportSummary
}

extension UnitFile.Batch<ImportedUnit> {
    fileprivate init(_ found: FoundUnits) {
        self.init(units: found.units, issues: found.issues)
    }

    /// The same with what the memory derives from the units.
    fileprivate var prepared: UnitFile.Batch<PreparedUnit> {
        UnitFile.Batch<PreparedUnit>(units: units.map { PreparedUnit($0.unit) }, issues: issues)
    }
}
