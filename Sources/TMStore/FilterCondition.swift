internal import GRDB
internal import TMBitext

/// A filter as an SQL condition on `unit`.
enum FilterCondition {
    /// The condition with its arguments; `nil` where the filter takes everything.
    private static func sql(_ filter: UnitFilter) -> (String, StatementArguments)? {
        var conditions: [String] = []
        var arguments = StatementArguments()
        for (condition, values) in [place(filter)].compactMap(\.self) + languages(filter) + marks(filter) {
            conditions.append(condition)
            arguments += values
        }
        return conditions.isEmpty ? nil : (conditions.joined(separator: " AND "), arguments)
    }

    /// A condition with what a filter asks for besides, on the units of a memory.
    static func sql(
        _ filter: UnitFilter,
        in database: Database,
        besides condition: String,
        _ arguments: StatementArguments = StatementArguments()
    ) throws -> (String, StatementArguments) {
        if filter.marks.union(filter.excludedMarks).contains(.rival) { try RivalTable.update(in: database) }
        guard let (text, values) = sql(filter) else { return (condition, arguments) }
        return (condition + " AND " + text, arguments + values)
    }

    /// What is asked of one of the places where the unit was found.
    private static func place(_ filter: UnitFilter) -> (String, StatementArguments)? {
        var places: [String] = []
        var arguments = StatementArguments()
        if !filter.sources.isEmpty {
            let marks = filter.sources.map { _ in "?" }.joined(separator: ", ")
            places.append("(a.source IN (\(marks)) OR b.source IN (\(marks)))")
            arguments += StatementArguments(filter.sources + filter.sources)
        }
        for (day, comparison) in [(filter.since, ">="), (filter.until, "<=")] {
            guard let day else { continue }
            places.append("(a.date \(comparison) ? OR b.date \(comparison) ?)")
            arguments += [day.description, day.description]
        }
        if let least = filter.leastConfidence {
            places.append("confidence >= ?")
            arguments += [least]
        }
        guard !places.isEmpty else { return nil }
        let found = """
            EXISTS (SELECT 1 FROM place JOIN article a ON a.id = sourceArticle JOIN article b ON b.id = targetArticle
            WHERE place.unit = unit.id AND \(places.joined(separator: " AND ")))
            """
        guard filter.leastConfidence != nil, places.count == 1 else { return (found, arguments) }
        return ("(\(found) OR NOT EXISTS (SELECT 1 FROM place WHERE place.unit = unit.id))", arguments)
    }

    private static func languages(_ filter: UnitFilter) -> [(String, StatementArguments)] {
        filter.languages.map(\.code).sorted().map { code in
            ("(unit.sourceLanguage = ? OR unit.targetLanguage = ?)", [code, code])
        }
    }

    private static func marks(_ filter: UnitFilter) -> [(String, StatementArguments)] {
        let wanted = filter.marks.map(has)
        let unwanted = filter.excludedMarks.map(has)
        var conditions: [(String, StatementArguments)] = []
        if !wanted.isEmpty { conditions.append(("(" + wanted.sorted().joined(separator: " OR ") + ")", [])) }
        if filter.isReviewed {
            conditions.append(("EXISTS (SELECT 1 FROM accepted WHERE accepted.unit = unit.id)", []))
        }
        if !unwanted.isEmpty { conditions.append(("NOT (" + unwanted.sorted().joined(separator: " OR ") + ")", [])) }
        return conditions
    }

    /// Whether a unit has a mark of this kind; for rivals, ``RivalTable`` must be up to date.
    static func has(_ kind: QualityMark.Kind) -> String {
        switch kind {
        case .numbers, .length, .script, .untranslated:
            "EXISTS (SELECT 1 FROM mark WHERE mark.unit = unit.id AND kind = '\(kind.rawValue)')"
        case .rival:
            "unit.id IN (SELECT unit FROM temp.rival)"
        }
    }
}
