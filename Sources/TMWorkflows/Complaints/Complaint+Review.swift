internal import TMStore

extension Complaint {
    init(review error: ReviewError) {
        switch error {
        case .malformedDecision(let path, let line):
            self.init("\(path):\(line): is no decision; bring back the line or leave it out", exitCode: 65)
        case .notASheet(let path, let missing):
            self.init(
                "\(path): has no column “\(missing)”; name a file that “tm review export” wrote, its first line kept",
                exitCode: 65
            )
        case .unknownVerb(let path, let line, let verb):
            self.init(
                "\(path):\(line): “\(verb)” is no decision; write accept, reject or join, or leave the cell empty",
                exitCode: 65
            )
        case .malformedRow(let path, let line):
            self.init("\(path):\(line): a cell is missing or empty; mend the row or write reject", exitCode: 65)
        case .nothingToJoin(let path, let line):
            self.init("\(path):\(line): there is no row above to join with", exitCode: 65)
        case .nothingFrom(let name, let path):
            self.init(
                "\(path): holds nothing from “\(name)”; “tm stats --runs” and “tm search” show what there is",
                exitCode: 66
            )
        case .severalArticles(let name, let paths):
            self.init("“\(name)” fits several articles; name one: \(paths.joined(separator: ", "))", exitCode: 64)
        }
    }

    /// What is wrong in a memory, and how to mend it.
    static func words(_ damage: StoreDamage) -> String {
        switch damage {
        case .file(let message): "is damaged: \(message); bring back a copy, or build it anew from its archives"
        case .brokenLinks(let count):
            "\(count) rows point to nothing; bring back a copy, or build it anew from its archives"
        case .orphans(let count): "\(count) units that nothing holds; build it anew from its archives"
        case .wrongDigests(let count): "\(count) units whose digest is wrong; build it anew from its archives"
        }
    }
}
