public import TMBitext
internal import TMInterchange

/// Writes terms into files of other programs.
public enum TermDocument {
    /// TermBase eXchange (ISO 30042:2019, TBX-Basic).
    ///
    /// - Parameter sink: takes the bytes of the file, some at a time.
    /// - Throws: what `sink` throws.
    public static func tbx(_ list: TermList, sink: @escaping ([UInt8]) throws -> Void) throws {
        var writer = TBXWriter(list.source, list.target, creator: ToolVersion.current, sink: sink)
        for term in list.terms { try writer.write(term) }
        try writer.finish()
    }

    /// Tab-separated values under a header: term, translation, in how many units the term stands, in how many of them this
    /// translation does, an example in both languages; a line a translation. Tabs, line ends and backslashes inside of a
    /// cell are written `\t`, `\n` and `\\`.
    ///
    /// - Throws: what `sink` throws.
    public static func tsv(_ list: TermList, sink: ([UInt8]) throws -> Void) throws {
        func line(_ cells: [String]) throws {
            try sink(Array((cells.map(TabbedCell.escaped).joined(separator: "\t") + "\n").utf8))
        }
        let (source, target) = (list.source.code, list.target.code)
        try line([source, target, "units", "translated so", "example \(source)", "example \(target)"])
        for term in list.terms {
            for translation in term.translations {
                let example = translation.examples.first
                try line([
                    term.text, translation.text, String(term.count), String(translation.count), example?.source ?? "",
                    example?.target ?? "",
                ])
            }
        }
    }
}
