import TMBitext
import Testing

@testable import TMStore

struct ConflictPolicyTests {
    let folder: MemoryFolder
    let memory: TranslationMemory

    init() throws {
        folder = try MemoryFolder()
        memory = try TranslationMemory(creatingAt: folder.memoryPath)
    }

    private func add(_ pairs: [(String, String)], _ policy: ConflictPolicy, isTrial: Bool = false) throws
        -> ChangeCounts
    {
        try memory.add(.sample(.import), onConflict: policy, isTrial: isTrial) { add in
            for (source, target) in pairs {
                try add(
                    PreparedUnit(
                        TranslationUnit(
                            source: Variant(language: .russian, text: source),
                            target: Variant(language: .kazakh, text: target)
                        )
                    )
                )
            }
        }
    }

    private var targets: [String] {
        get throws { try memory.allUnits().map(\.target.text) }
    }

    @Test func keptUnitsStay() throws {
        _ = try add([("Спасибо.", "Рахмет.")], .keep)
        let counts = try add([("Спасибо.", "Рақмет."), ("Да.", "Иә."), ("Спасибо.", "Рахмет.")], .keep)
        #expect((counts.added, counts.known, counts.conflicting) == (1, 1, 1))
        #expect(try targets == ["Рахмет.", "Иә."])
    }

    @Test(arguments: [ConflictPolicy.keep, .replace]) func conflictsAreFoundBehindALargeImport(policy: ConflictPolicy)
        throws
    {
        _ = try add([("Спасибо.", "Рахмет.")], policy)
        _ = try add((0..<21_000).map { ("Строка \($0).", "Жол \($0).") }, .both)
        let counts = try add([("Строка 20999.", "Қатар 20999."), ("Спасибо.", "Рақмет.")], policy)
        #expect(counts.added == (policy == .keep ? 0 : 2) && counts.conflicting == 2 - counts.added)
        #expect(try memory.damages().isEmpty)
    }

    @Test func newUnitsReplaceImportedOnes() throws {
        _ = try add([("Спасибо.", "Рахмет."), ("Да.", "Иә.")], .both)
        let counts = try add([("Спасибо.", "Рақмет.")], .replace)
        #expect((counts.added, counts.removed) == (1, 1))
        #expect(try targets == ["Иә.", "Рақмет."])
    }

    @Test func whatBuildsFoundStaysBesideTheNew() throws {
        _ = try memory.store(pairs: [.sample([.found("Спасибо.", "Рахмет.")])])
        #expect(try add([("Спасибо.", "Рақмет.")], .replace).removed == 0)
        #expect(try targets == ["Рахмет.", "Рақмет."])
    }

    @Test(arguments: ConflictPolicy.allCases) func unitsOfOneFileAreInNoConflict(policy: ConflictPolicy) throws {
        let pairs = [("Спасибо.", "Рахмет."), ("Спасибо.", "Рақмет.")]
        for expected in [2, 0] {
            let counts = try add(pairs, policy)
            #expect((counts.added, counts.known, counts.removed) == (expected, 2 - expected, 0))
        }
        #expect(try targets == pairs.map(\.1))
    }

    @Test func aTrialChangesNothing() throws {
        _ = try add([("Да.", "Иә.")], .both)
        let generation = try memory.generation
        let counts = try add([("Да.", "Иә."), ("Нет.", "Жоқ."), ("Нет.", "Жоқ.")], .both, isTrial: true)
        #expect((counts.added, counts.known) == (1, 2))
        #expect(try targets == ["Иә."])
        #expect(try memory.generation == generation)
    }
}
