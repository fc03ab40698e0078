internal import Synchronization
internal import TMBitext
internal import TMWorkflows

/// Answers the lines of standard input on several cores; answers come in the order of the lines, each as soon as it and
/// those before it are known.
struct QueryBatch {
    let jobs: Int
    let answer: @Sendable (String, LookUpNeighbours) async throws -> String

    private struct Query: Sendable {
        let number: Int
        let text: String
        let neighbours: LookUpNeighbours
    }

    private struct Answers {
        var next = 0
        var waiting: [Int: String] = [:]
    }

    func run() async throws {
        var lines = WaitingLines()
        var previous: String?
        var pending = lines.next()
        while pending != nil {
            var queries: [Query] = []
            while let text = pending, queries.count < Self.most {
                let next = lines.next(isUrgent: true)
                queries.append(
                    Query(
                        number: queries.count,
                        text: text,
                        neighbours: LookUpNeighbours(previous: previous, next: next.flatMap(Self.sentence))
                    )
                )
                previous = Self.sentence(text) ?? previous
                pending = next
                if next == nil { break }
            }
            try await answers(queries)
            try StandardOutput.flush()
            if pending == nil { pending = lines.next() }
        }
    }

    private func answers(_ queries: [Query]) async throws {
        let state = Mutex(Answers())
        let shares = await queries.concurrentMap(jobs: jobs) { query in
            await Self.result {
                let text = try await answer(query.text, query.neighbours)
                try state.withLock { state in
                    state.waiting[query.number] = text
                    let first = state.next
                    while let text = state.waiting.removeValue(forKey: state.next) {
                        try StandardOutput.text(text)
                        state.next += 1
                    }
                    if state.next > first { try StandardOutput.flush() }
                }
            }
        }
        for share in shares { try share.get() }
    }

    private static func result(of body: () async throws -> Void) async -> Result<Void, any Error> {
        do {
            return .success(try await body())
        } catch {
            return .failure(error)
        }
    }

    /// A line that is a neighbour: an empty one, between paragraphs, is none.
    private static func sentence(_ line: String) -> String? {
        line.contains { !$0.isWhitespace } ? line : nil
    }

    /// How many lines are worked on before the next are read.
    private static let most = 256
}
