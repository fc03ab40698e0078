internal import TMBitext
internal import TMFuzzyIndex
internal import TMStore

/// Looks for damage in the indexes beside a memory, for ``CheckMemory/derived``. An index that is only behind is sound: the
/// next look-up brings it up to date.
public enum CheckIndexes {
    /// What is wrong with the indexes of the memory at a path.
    ///
    /// Complexity: reads the files from end to end.
    public static func findings(memoryPath: String) throws -> [CheckMemory.Finding] {
        let memory = try OpenMemory.reading(memoryPath)
        var findings: [CheckMemory.Finding] = []
        for language in [Language.russian, .kazakh] {
            let files = IndexFiles(memoryPath: memoryPath, language: language)
            for path in [files.main, files.added] where OpenMemory.isThere(path) {
                guard let fault = try fault(ofFileAt: path, language: language, memory) else { continue }
                findings.append(
                    CheckMemory.Finding(path: path, text: "\(fault.words); the next look-up builds it anew")
                )
            }
        }
        return findings
    }

    private static func fault(
        ofFileAt path: String,
        language: Language,
        _ memory: TranslationMemory
    ) throws -> IndexNotice.Fault? {
        do {
            let stamp = try FuzzyIndex.check(fileAt: path)
            let moment = try memory.moment(ofGeneration: stamp.generation)
            return stamp.language == language.code && moment?.mark == stamp.memory ? nil : .foreign
        } catch let error as FuzzyIndexError {
            return error.fault?.fault
        }
    }
}
