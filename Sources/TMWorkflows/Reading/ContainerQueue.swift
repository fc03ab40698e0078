internal import TMArchives

/// Gives the pages of a zip or tar archive one after the other.
struct ContainerQueue {
    private let file: ListedFile
    private let reader: ArchiveReader
    private var records: RecordQueue?

    /// The paths of the entries that hold no page, by their names.
    private(set) var ignored: [String] = []

    init(_ file: ListedFile) throws(InputError) {
        self.file = file
        do throws(ArchiveError) {
            reader = try ArchiveReader(path: file.location, limits: ReadingLimits.archive)
        } catch {
            throw InputError.archive(path: file.path, reason: error)
        }
    }

    /// The next page; `nil` at the end.
    ///
    /// - Throws: ``InputError`` where the archive is damaged or over a limit; nothing comes after that.
    mutating func next() throws(InputError) -> Result<FoundPage, InputError>? {
        do {
            while true {
                if let record = try records?.next() { return record }
                records = nil
                guard let entry = try reader.next() else { return nil }
                if let found = try found(entry) { return found }
            }
        } catch let error as ArchiveError {
            throw InputError.archive(path: file.path, reason: error)
        } catch let error as EntryRefusal {
            records = nil
            return .failure(.refusedEntry(path: file.path, reason: error))
        } catch {
            throw InputError.unreadable(path: file.path, code: 0)
        }
    }

    /// What an entry gives; `nil` where it is passed over or holds records.
    private mutating func found(_ entry: ArchiveEntry) throws -> Result<FoundPage, InputError>? {
        let path = file.path + "/" + entry.name
        let names = entry.name.split(separator: "/").map(String.init)
        if names.contains(where: { $0.hasPrefix(".") || $0 == "__MACOSX" }), entry.refusal != .leadsOut {
            ignored.append(path)
            return nil
        }
        if let refusal = entry.refusal { return .failure(.refusedEntry(path: path, reason: refusal)) }
        guard let name = names.last, let kind = FileKind(name: name) else {
            ignored.append(path)
            return nil
        }
        let folders =
            [FileKind.stem(of: file.path.split(separator: "/").last.map(String.init) ?? "")] + names.dropLast()
        switch kind {
        case .page: return try page(path: path, source: SourceName.of(folders))
        case .container: return .failure(.nestedArchive(path: path))
        case .jsonLines, .table:
            let source = SourceName.of(folders + [FileKind.stem(of: name)])
            var queue = RecordQueue(path: path, source: source, kind: kind, next: reader.chunk)
            if try queue.holdsPages() { records = queue } else { ignored.append(path) }
            return nil
        }
    }

    private func page(path: String, source: String) throws -> Result<FoundPage, InputError> {
        do {
            return .success(FoundPage(path: path, source: source, content: .bytes(try reader.content())))
        } catch let refusal as EntryRefusal {
            return .failure(.refusedEntry(path: path, reason: refusal))
        }
    }
}
