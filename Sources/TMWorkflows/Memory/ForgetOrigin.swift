public import TMBitext
internal import TMStore

/// Takes back exactly what came from an article, a newspaper or a run.
public enum ForgetOrigin {
    /// Takes it back from the memory at a path. What a reviewer accepted stays.
    ///
    /// - Throws: an error that ``Complaint`` words; also where nothing came from there, or a name fits several articles.
    public static func run(_ origin: UnitOrigin, memoryPath: String) throws -> ForgottenCounts {
        let memory = try OpenMemory.writingExisting(memoryPath)
        let counts = try memory.forget(try resolved(origin, in: memory))
        guard !counts.isEmpty else { throw ReviewError.nothingFrom(name: name(origin), path: memoryPath) }
        return counts
    }

    private static func resolved(_ origin: UnitOrigin, in memory: TranslationMemory) throws -> UnitOrigin {
        guard case .article(let path) = origin else { return origin }
        return .article(path: try FindArticle.path(named: path, in: memory))
    }

    private static func name(_ origin: UnitOrigin) -> String {
        switch origin {
        case .article(let path): path
        case .source(let name): name
        case .run(let number): "run \(number)"
        }
    }
}
