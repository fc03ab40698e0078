/// Gives the pages of archives one after the other, without decoding them.
struct PageQueue {
    private var files: ArraySlice<ListedFile>
    private var records: RecordQueue?
    private var container: ContainerQueue?

    /// The place of the file that gave the last page among the files.
    private(set) var place = -1

    /// The paths of the entries that hold no page, by their names, by the places of their files.
    private(set) var ignored: [Int: [String]] = [:]

    init(_ files: [ListedFile]) {
        self.files = files[...]
    }

    /// The next page, or why there is none where one should be; `nil` at the end.
    mutating func next() -> Result<FoundPage, InputError>? {
        while true {
            if let found = nextOfRecords() ?? nextOfContainer() { return found }
            guard let file = files.popFirst() else { return nil }
            place += 1
            if let found = begin(file) { return found }
        }
    }

    /// Opens a file; what it gives at once, `nil` where more has to be asked.
    private mutating func begin(_ file: ListedFile) -> Result<FoundPage, InputError>? {
        do throws(InputError) {
            switch file.kind {
            case .page:
                return .success(
                    FoundPage(path: file.path, source: file.source, content: .file(location: file.location))
                )
            case .container: container = try ContainerQueue(file)
            case .jsonLines, .table: try beginRecords(file)
            }
        } catch {
            return .failure(error)
        }
        return nil
    }

    private mutating func beginRecords(_ file: ListedFile) throws(InputError) {
        let chunks = try FileChunks(path: file.location)
        var queue = RecordQueue(path: file.path, source: file.source, kind: file.kind, next: { try chunks.next() })
        do {
            if try queue.holdsPages() { records = queue } else { ignored[place] = [file.path] }
        } catch {
            throw error as? InputError ?? .unreadable(path: file.path, code: 0)
        }
    }

    private mutating func nextOfRecords() -> Result<FoundPage, InputError>? {
        do {
            if let found = try records?.next() { return found }
        } catch {
            records = nil
            return .failure(error as? InputError ?? .unreadable(path: "", code: 0))
        }
        records = nil
        return nil
    }

    private mutating func nextOfContainer() -> Result<FoundPage, InputError>? {
        do throws(InputError) {
            if let found = try container?.next() { return found }
        } catch {
            endContainer()
            return .failure(error)
        }
        endContainer()
        return nil
    }

    private mutating func endContainer() {
        if let container { ignored[place] = container.ignored }
        container = nil
    }
}
