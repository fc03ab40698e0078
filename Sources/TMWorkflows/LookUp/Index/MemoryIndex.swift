internal import TMBitext
internal import TMFuzzyIndex
internal import TMStore

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// The index of one language of a memory: opens its files and brings them up to date.
///
/// Every file is checked when it is opened and replaced as a whole, so several processes may do this at once; at worst one
/// of them builds what another has just built.
struct MemoryIndex {
    let memory: TranslationMemory
    let language: Language
    let jobs: Int
    let notice: @Sendable (IndexNotice) -> Void

    private var files: IndexFiles { IndexFiles(memoryPath: memory.path, language: language) }

    /// What to search: the index files, which are brought up to date where they are not; or the texts themselves where the
    /// files cannot be.
    ///
    /// - Throws: ``StoreError``.
    func searchable() throws -> SearchableTexts {
        guard let now = try memory.moment else { return try withoutFiles(files.main) }
        do {
            return try opened(now) ?? updated(now)
        } catch let error as FuzzyIndexError {
            if case .unwritable(let path) = error { return try withoutFiles(path) }
            return try rebuilt(for: error)
        }
    }

    /// Brings the files up to date, and leaves it where they cannot be written.
    ///
    /// - Throws: ``StoreError``.
    func update() throws {
        guard let now = try memory.moment else { return }
        do {
            if try opened(now) == nil { _ = try updated(now) }
        } catch let error as FuzzyIndexError {
            tell(error)
            do {
                if error.fault != nil { try build(now) }
            } catch let error as FuzzyIndexError {
                tell(error)
            }
        }
    }

    /// What to search after an error: whatever the files hold, they are built anew.
    ///
    /// - Throws: ``StoreError``.
    func rebuilt(for error: FuzzyIndexError) throws -> SearchableTexts {
        tell(error)
        guard let now = try memory.moment else { return try withoutFiles(files.main) }
        do {
            try build(now)
            return try SearchableTexts(index: FuzzyIndex(path: files.main))
        } catch is FuzzyIndexError {
            return try withoutFiles(files.main)
        }
    }

    /// The index as it lies there; `nil` where it is not of this moment.
    private func opened(_ now: MemoryMoment) throws -> SearchableTexts? {
        guard OpenMemory.isThere(files.main) else { return nil }
        let stamp = stamp(now)
        let main = try FuzzyIndex.stamp(ofFileAt: files.main)
        if main == stamp { return try SearchableTexts(index: FuzzyIndex(path: files.main, stamp: stamp)) }
        guard let base = try base(main), OpenMemory.isThere(files.added) else { return nil }
        guard try FuzzyIndex.stamp(ofFileAt: files.added) == stamp else { return nil }
        let index = try FuzzyIndex(path: files.main, additions: files.added, stamp: stamp)
        return SearchableTexts(index: index, excluded: try memory.units(returnedSince: base))
    }

    /// The index brought up to date: by its additions where it lacks little, else as a whole.
    private func updated(_ now: MemoryMoment) throws -> SearchableTexts {
        if OpenMemory.isThere(files.main), let base = try base(FuzzyIndex.stamp(ofFileAt: files.main)) {
            let main = try FuzzyIndex(path: files.main)
            let count = try memory.countOfUnits(addedSince: base, until: now)
            if count <= max(Self.fewUnits, main.unitCount / 8), base.lastUnit <= now.lastUnit {
                try add(since: base, to: main, now)
                let index = try FuzzyIndex(path: files.main, additions: files.added, stamp: stamp(now))
                return SearchableTexts(index: index, excluded: try memory.units(returnedSince: base))
            }
        }
        try build(now)
        return try SearchableTexts(index: FuzzyIndex(path: files.main))
    }

    private func add(since base: MemoryMoment, to main: FuzzyIndex, _ now: MemoryMoment) throws {
        var builder = FuzzyIndexBuilder(addingTo: main)
        builder.add(try memory.texts(in: language, addedSince: base, until: now), jobs: jobs)
        try builder.write(to: files.added, stamp: stamp(now))
    }

    private func build(_ now: MemoryMoment) throws {
        guard access(MemoryLocation.folder(ofMemory: memory.path) + "/", W_OK) == 0 else {
            throw FuzzyIndexError.unwritable(path: files.main)
        }
        var builder = FuzzyIndexBuilder()
        var last: Int64 = 0
        while true {
            let texts = try memory.texts(in: language, behind: last, at: now, limit: Self.batch)
            guard let end = texts.last else { break }
            builder.add(texts, jobs: jobs)
            last = end.unit
            notice(.building(language: language, done: builder.unitCount, total: Int(now.lastUnit)))
        }
        try builder.write(to: files.main, stamp: stamp(now))
        unlink(files.added)
        notice(.built(language: language))
    }

    private func withoutFiles(_ path: String) throws -> SearchableTexts {
        notice(.unwritable(path: path))
        var texts: [(unit: Int64, text: String)] = []
        try memory.forEachText(in: language) { texts.append(($0, $1)) }
        return SearchableTexts(scan: PlainScan(texts))
    }

    private func tell(_ error: FuzzyIndexError) {
        if case .unwritable(let path) = error { notice(.unwritable(path: path)) }
        if let (path, fault) = error.fault { notice(.replacing(path: path, fault: fault)) }
    }

    /// The moment of the memory that an index was built at; `nil` where the memory was never in that state.
    private func base(_ stamp: IndexStamp) throws -> MemoryMoment? {
        guard stamp.language == language.code else { throw FuzzyIndexError.foreign(path: files.main) }
        let moment = try memory.moment(ofGeneration: stamp.generation)
        guard moment?.mark == stamp.memory else { throw FuzzyIndexError.foreign(path: files.main) }
        return moment
    }

    private func stamp(_ moment: MemoryMoment) -> IndexStamp {
        IndexStamp(memory: moment.mark, generation: moment.generation, language: language.code)
    }

    /// Additions are kept up to so many units, or an eighth of the index.
    private static let fewUnits = 20_000

    private static let batch = 16_384
}
