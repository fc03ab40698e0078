import Foundation
import TMTestSupport
import Testing

/// Processes that are killed at random moments; `scripts/kill-test` does the same fifty times and on a larger archive.
struct KilledBuildTests {
    @Test func aMemoryThatIsThereIsWhole() throws {
        let commands = try CommandLine()
        defer { commands.remove() }
        for step in 0..<30 {
            let delay = 0.004 + Double(step) * 0.001
            _ = try commands.run("rm -f m.sqlite*; tm init --memory m.sqlite & sleep \(delay); kill -9 $!; wait")
            #expect(try commands.run("test ! -e m.sqlite || tm stats --memory m.sqlite").exitCode == 0)
        }
    }

    @Test func theNextBuildGoesOnToTheSameMemory() throws {
        let commands = try CommandLine()
        defer { commands.remove() }
        for name in ["priaralye", "syr-oniri"] {
            let files = try FileManager.default.contentsOfDirectory(
                atPath: CommandLine.package.path + "/samples/" + name
            )
            try FileManager.default.createDirectory(
                atPath: commands.folder + "/pages/" + name,
                withIntermediateDirectories: true
            )
            for file in files.sorted().prefix(3) {
                let path = name + "/" + file
                try FileManager.default.copyItem(
                    atPath: CommandLine.package.path + "/samples/" + path,
                    toPath: commands.folder + "/pages/" + path
                )
            }
        }
        #expect(try commands.run("tm build pages --memory whole.sqlite -q").errors == [])
        var random = SeededGenerator(seed: 1)
        for _ in 0..<5 {
            let delay = Double.random(in: 0.05..<1, using: &random)
            _ = try commands.run("tm build pages --memory killed.sqlite -q & sleep \(delay); kill -9 $!; wait")
        }
        #expect(try commands.run("tm build pages --memory killed.sqlite -q").exitCode == 0)
        #expect(try commands.run("tm check --memory killed.sqlite").output == ["killed.sqlite: sound"])
        let export = "tm review export --memory"
        let whole = try commands.run("\(export) whole.sqlite").output
        #expect(whole.count > 20)
        #expect(try commands.run("\(export) killed.sqlite").output == whole)
    }

    @Test func anIndexWhoseUpdateIsKilledStaysSound() throws {
        let commands = try CommandLine()
        defer { commands.remove() }
        let query = "tm lookup --memory m.sqlite --from ru 'Дом 1 готов.'"
        func adding(_ number: Int) -> String {
            let pair = "Дом \(number) готов.\\t\(number)-үй дайын.\\n"
            return "printf '\(pair)' >pairs.tsv; tm import --memory m.sqlite pairs.tsv"
        }
        let answer = try commands.run("\(adding(1)); \(query)").output
        #expect(answer.prefix(2) == ["100 exact", "  Дом 1 готов."])
        for step in 2..<30 {
            let work = step.isMultiple(of: 2) ? adding(step) : "rm m.sqlite.ru.index; \(query)"
            _ = try commands.run("\(work) & sleep \(Double(step) * 0.002); kill -9 $!; wait")
            #expect(try commands.run("tm check --memory m.sqlite").output == ["m.sqlite: sound"])
            #expect(try commands.run("\(query) --limit 1").output == answer)
        }
        _ = try commands.run(adding(31))
        #expect(try commands.run("ls | grep new").output == [])
    }

    @Test func commandsThatMakeOneMemoryAtOnceAllWriteIntoIt() throws {
        let commands = try CommandLine()
        defer { commands.remove() }
        for _ in 0..<5 {
            let imports = (1...4).map { number in
                """
                printf 'Дом \(number) готов.\\t\(number)-үй дайын.\\n' >\(number).tsv
                tm import --memory m.sqlite \(number).tsv &
                """
            }
            let step = try commands.run("rm -f m.sqlite*\n\(imports.joined(separator: "\n")) wait")
            #expect(step.exitCode == 0)
            let count = "tm export --memory m.sqlite --format tsv | grep -c готов"
            #expect(try commands.run(count).output == ["4"])
        }
    }
}
