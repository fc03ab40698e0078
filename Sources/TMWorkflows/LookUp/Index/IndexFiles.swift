internal import TMBitext

/// Where the index of one language of a memory lies: beside the memory, `memory.sqlite.ru.index`, and what was added since
/// it was built in `memory.sqlite.ru.added`.
struct IndexFiles {
    /// The index.
    let main: String

    /// The units added since.
    let added: String

    init(memoryPath: String, language: Language) {
        main = "\(memoryPath).\(language.code).index"
        added = "\(memoryPath).\(language.code).added"
    }
}
