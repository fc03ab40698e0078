internal import GRDB
internal import TMBitext

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

extension Concordance {
    /// The concordance of a memory, brought up to date.
    ///
    /// New units are added to the file that is there. A missing or unfit one is made again, beside its place, and then
    /// put there whole. Where the memory's folder may not be written, it is made for this call alone.
    ///
    /// - Parameters:
    ///   - stems: gives a text as stems; called on several tasks at a time.
    ///   - jobs: how many.
    ///   - willIndex: is told how many units are about to be added, and whether the whole is made again; not called where there
    ///     are none.
    /// - Throws: ``StoreError``.
    public static func following(
        _ memory: TranslationMemory,
        stems: @escaping StemmingFunction,
        jobs: Int,
        willIndex: (_ units: Int, _ isWhole: Bool) -> Void
    ) async throws -> Concordance {
        let path = path(ofMemory: memory.path)
        if let (known, state) = there(at: path) {
            let (goesOn, now) = try memory.read { database in
                let reading = ConcordanceReading(database: database)
                return (try reading.goesOn(from: state), try reading.state())
            }
            if state == now { return known }
            if goesOn, access(path, W_OK) == 0 {
                try await known.follow(memory, from: state, stems: stems, jobs: jobs) { willIndex($0, false) }
                return known
            }
        }
        return try await made(for: memory, at: path, stems: stems, jobs: jobs) { willIndex($0, true) }
    }

    /// Whether what ``following(_:stems:jobs:willIndex:)`` gives is there for later calls too: the memory's folder may be
    /// written, or a concordance that is up to date lies there.
    ///
    /// - Throws: ``StoreError``.
    public static func isKept(for memory: TranslationMemory) throws(StoreError) -> Bool {
        let path = path(ofMemory: memory.path)
        if TranslationMemory.isFolderWritable(ofFileAt: path) { return true }
        return try there(at: path)?.state == memory.read { try ConcordanceReading(database: $0).state() }
    }

    /// The concordance that lies at a path and how far it is; `nil` where there is none that can be read.
    private static func there(at path: String) -> (concordance: Concordance, state: ConcordanceState)? {
        guard access(path, F_OK) == 0, let known = try? Concordance(at: path, isNew: false) else { return nil }
        return (try? known.state()).map { (known, $0) }
    }

    private static func made(
        for memory: TranslationMemory,
        at path: String,
        stems: @escaping StemmingFunction,
        jobs: Int,
        willIndex: (Int) -> Void
    ) async throws -> Concordance {
        let isKept = TranslationMemory.isFolderWritable(ofFileAt: path)
        if isKept { DraftFile.removeAbandoned(of: path) }
        // SQLite keeps a database without a name in a file of its own.
        let place = isKept ? DraftFile(of: path).path : ""
        do {
            let new = try Concordance(at: place, isNew: true)
            try await new.follow(memory, from: ConcordanceState(), stems: stems, jobs: jobs, willIndex: willIndex)
            guard isKept else { return new }
            try StoreError.translating(place) { try new.database.close() }
            guard rename(place, path) == 0 else { throw StoreError.notWritable(path: path) }
            return try Concordance(at: path, isNew: false)
        } catch {
            if isKept { unlink(place) }
            throw error
        }
    }

    /// Adds what the memory has since a state. A row that was added before a kill is not added again.
    private func follow(
        _ memory: TranslationMemory,
        from state: ConcordanceState,
        stems: @escaping StemmingFunction,
        jobs: Int,
        willIndex: (Int) -> Void
    ) async throws {
        let (now, units) = try memory.read { database in
            let reading = ConcordanceReading(database: database)
            return (try reading.state(), try reading.units(since: state))
        }
        if !units.isEmpty { willIndex(units.count) }
        var rest = units[...]
        try await concurrentStream(jobs: jobs) { () throws(StoreError) -> [ConcordanceText]? in
            guard !rest.isEmpty else { return nil }
            let chunk = rest.prefix(Self.chunk)
            rest = rest.dropFirst(Self.chunk)
            return try memory.read { try ConcordanceReading(database: $0).texts(chunk) }
        } transform: { texts in
            texts.map { ($0.unit, $0.columns(stems)) }
        } take: { rows in
            try add(rows)
        }
        try write { database in
            try database.execute(sql: "DELETE FROM state")
            try database.execute(
                sql: "INSERT INTO state VALUES (?, ?, ?, ?)",
                arguments: [now.generation, now.lastUnit, now.lastDigest, now.lastRun]
            )
        }
    }

    private func add(_ rows: [(unit: DatedUnit, columns: [String])]) throws {
        try write { database in
            let known = try database.cachedStatement(sql: "SELECT day FROM dated WHERE unit = ?")
            let date = try database.cachedStatement(sql: "INSERT OR REPLACE INTO dated VALUES (?, ?)")
            let insert = try database.cachedStatement(sql: Self.insertion(""))
            let delete = try database.cachedStatement(sql: Self.insertion("stems, "))
            for (unit, columns) in rows {
                if let day = try Int64.fetchOne(known, arguments: [unit.unit]) {
                    if day == unit.day { continue }
                    let old = DatedUnit(unit: unit.unit, day: day).row
                    try delete.execute(arguments: StatementArguments(["delete"]) + [old] + StatementArguments(columns))
                }
                try insert.execute(arguments: [unit.row] + StatementArguments(columns))
                try date.execute(arguments: [unit.unit, unit.day])
            }
        }
    }

    private static func insertion(_ command: String) -> String {
        let columns = ConcordanceColumn.allCases.map(\.rawValue).joined(separator: ", ")
        let marks = ConcordanceColumn.allCases.map { _ in "?" }.joined(separator: ", ")
        return "INSERT INTO stems (\(command)rowid, \(columns)) VALUES (\(command.isEmpty ? "" : "?, ")?, \(marks))"
    }

    private func write(_ body: (Database) throws -> Void) throws(StoreError) {
        try StoreError.translating(path) { try database.write(body) }
    }

    /// Units a task.
    private static let chunk = 2_000
}
