internal import GRDB
internal import TMBitext

/// The places and marks of units that follow each other, read by one query each.
struct UnitDetails {
    private var places: [Int64: [Provenance]] = [:]
    private var marks: [Int64: [QualityMark]] = [:]

    /// Reads them. Complexity: the number of places and marks of all units between the first and the last.
    init(of units: [StoredUnit], in database: Database) throws {
        guard let first = units.first?.id, let last = units.last?.id else { return }
        let wanted = Set(units.map(\.id))
        // The order within a unit is made for each unit: one for all would sort what is in order already.
        let places = try database.cachedStatement(sql: UnitReader.places + " WHERE unit BETWEEN ? AND ?")
        let found = try Row.fetchCursor(places, arguments: [first, last])
        while let row = try found.next() {
            let unit: Int64 = row["unit"]
            if wanted.contains(unit) { self.places[unit, default: []].append(UnitReader.provenance(row)) }
        }
        let marks = try database.cachedStatement(
            sql: "SELECT unit, kind, detail FROM mark WHERE unit BETWEEN ? AND ? ORDER BY unit, kind"
        )
        let marked = try Row.fetchCursor(marks, arguments: [first, last])
        while let row = try marked.next() {
            let unit: Int64 = row[0]
            guard wanted.contains(unit), let kind = QualityMark.Kind(rawValue: row[1]) else { continue }
            self.marks[unit, default: []].append(QualityMark(kind: kind, detail: row[2]))
        }
    }

    func apply(to units: inout [StoredUnit]) {
        guard !places.isEmpty || !marks.isEmpty else { return }
        for index in units.indices {
            if let places = places[units[index].id] {
                units[index].unit.provenance = places.sorted(by: Self.areInOrder)
            }
            if let marks = marks[units[index].id] { units[index].unit.marks = marks }
        }
    }

    private static func areInOrder(_ first: Provenance, _ second: Provenance) -> Bool {
        let paths = (first.sourceArticle.path, second.sourceArticle.path)
        if paths.0 != paths.1 { return paths.0 < paths.1 }
        if first.sourceSpan.start != second.sourceSpan.start { return first.sourceSpan.start < second.sourceSpan.start }
        return (first.targetArticle.path, first.targetSpan.start)
            < (second.targetArticle.path, second.targetSpan.start)
    }
}
