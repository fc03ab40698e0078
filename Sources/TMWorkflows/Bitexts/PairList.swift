internal import TMBitext
internal import TMStore

/// A list of pairs that someone made by hand: a source page and a target page a line, with a tab between.
struct PairList: Sendable {
    private let rows: [TabbedList.Row]
    private let path: String

    /// Reads a list. More cells than two are let pass, so that what `tm pair` prints can be read.
    ///
    /// - Throws: ``InputError`` where there is no such file, or a line has fewer than two cells.
    init(at path: String) throws(InputError) {
        self.path = path
        rows = try TabbedList(at: path).rows
        for row in rows where row.cells.count < 2 || row.cells[..<2].contains("") {
            throw InputError.malformedList(path: path, line: row.line)
        }
    }

    /// The pairs among these articles, all with score 1. A page is named by its path in the archive or by its end.
    ///
    /// - Throws: ``InputError`` where a page is named that is not there, is named twice, or fits several.
    func pairs(source: ArticleList, target: ArticleList) throws(InputError) -> [ArticlePair] {
        let (sourceNames, targetNames) = (PageNames(source), PageNames(target))
        var pairs: [ArticlePair] = []
        var (usedSources, usedTargets): (Set<Int>, Set<Int>) = ([], [])
        for row in rows {
            let left = try article(row.cells[0], among: sourceNames, line: row.line)
            let right = try article(row.cells[1], among: targetNames, line: row.line)
            guard usedSources.insert(left).inserted, usedTargets.insert(right).inserted else {
                throw InputError.repeatedName(path: path, line: row.line, name: row.cells[0])
            }
            pairs.append(ArticlePair(source: left, target: right, score: 1))
        }
        return pairs.sorted { $0.source < $1.source }
    }

    private func article(_ name: String, among pages: PageNames, line: Int) throws(InputError) -> Int {
        let fitting = pages.fitting(name)
        guard fitting.count == 1 else { throw InputError.notInArchive(path: path, line: line, page: name) }
        return fitting[0]
    }
}

/// Finds pages by their paths' ends.
private struct PageNames {
    private let paths: [String]
    private let numbers: [Substring: [Int]]

    init(_ list: ArticleList) {
        let paths = list.articles.map(\.reference.path)
        self.paths = paths
        numbers = Dictionary(grouping: paths.indices) { Self.last(of: paths[$0]) }
    }

    /// The numbers of the pages whose path is the name, its end, or ends with it; only whole names between slashes count.
    func fitting(_ name: String) -> [Int] {
        (numbers[Self.last(of: name)] ?? []).filter { number in
            let path = paths[number]
            return path == name || path.hasSuffix("/" + name) || name.hasSuffix("/" + path)
        }
    }

    private static func last(of path: String) -> Substring {
        path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
    }
}
