internal import TMWorkflows

/// What was counted in files, by match band, for each format of `tm analyze`.
struct LeverageRendering {
    enum Format: String, CaseIterable { case table, json, csv }

    let rates: RateTable?

    /// The files that were counted, in order.
    var files: [(name: String, leverage: Leverage)] = []

    init(rates: RateTable?) {
        self.rates = rates
    }

    func text(_ format: Format, total: Leverage) -> String {
        switch format {
        case .table:
            return (files + (files.count == 1 ? [] : [("all files", total)])).map { table($0, $1) }
                .joined(separator: "\n")
        case .csv:
            let columns = ["file"] + self.columns
            let rows = (files + [("total", total)]).flatMap { name, leverage in self.rows(leverage).map { [name] + $0 }
            }
            return ([columns] + rows).map { $0.map(Self.cell).joined(separator: ",") + "\n" }.joined()
        case .json:
            let files = files.map { name, leverage in
                JSONValue.object([("file", .string(name))] + members(leverage))
            }
            return JSONValue.object([("files", .array(files)), ("total", .object(members(total)))]).text + "\n"
        }
    }

    private var columns: [String] {
        ["band", "segments", "words", "characters"] + (rates == nil ? [] : ["rate", "weighted words"])
    }

    /// A row for each band, then one for all.
    private func rows(_ leverage: Leverage) -> [[String]] {
        func row(_ name: String, _ volume: Volume, _ weighing: [String]) -> [String] {
            [name, String(volume.segments), String(volume.words), String(volume.characters)] + weighing
        }
        let rows = MatchBand.allCases.map { band in
            row(
                band.rawValue,
                leverage[band],
                rates.map { [Self.decimal($0[band]), Self.decimal(Double(leverage[band].words) * $0[band] / 100)] }
                    ?? []
            )
        }
        let weighted = rates.map { ["", Self.decimal(leverage.weightedWords(by: $0))] } ?? []
        return rows + [row("total", leverage.total, weighted)]
    }

    /// The rows below the file's name, numbers flush right.
    private func table(_ name: String, _ leverage: Leverage) -> String {
        let rows = [columns] + self.rows(leverage)
        let widths = columns.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        let lines = rows.map { row in
            row.enumerated().map { column, cell in
                let space = String(repeating: " ", count: widths[column] - cell.count)
                return column == 0 ? cell + space : space + cell
            }.joined(separator: "  ")
        }
        return ([name] + lines).map { $0 + "\n" }.joined()
    }

    private func members(_ leverage: Leverage) -> [(String, JSONValue)] {
        let bands = MatchBand.allCases.map { band in
            JSONValue.object(
                [("band", .string(band.rawValue))] + Self.members(leverage[band])
                    + (rates.map { [("rate", .number($0[band]))] } ?? [])
            )
        }
        let weighted = rates.map { [("weightedWords", JSONValue.number(leverage.weightedWords(by: $0)))] } ?? []
        return [("bands", .array(bands)), ("total", .object(Self.members(leverage.total) + weighted))]
    }

    private static func members(_ volume: Volume) -> [(String, JSONValue)] {
        [
            ("segments", .integer(volume.segments)), ("words", .integer(volume.words)),
            ("characters", .integer(volume.characters)),
        ]
    }

    /// A number with two decimals at most.
    private static func decimal(_ number: Double) -> String {
        let hundredths = Int((number * 100).rounded())
        guard hundredths % 100 != 0 else { return String(hundredths / 100) }
        let decimals = String(hundredths % 100 + 100).dropFirst()
        return "\(hundredths / 100).\(decimals)"
    }

    /// A cell of CSV (RFC 4180).
    private static func cell(_ text: String) -> String {
        guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
        return "\"\(text.replacing("\"", with: "\"\""))\""
    }
}
