/// Levenshtein distance by the textbook's table: the slow twin of `WordPattern`.
func slowWordDistance(_ one: [UInt32], _ other: [UInt32]) -> Int {
    var row = Array(0...other.count)
    for (above, left) in one.enumerated() {
        var diagonal = row[0]
        row[0] = above + 1
        for (column, right) in other.enumerated() {
            let replaced = diagonal + (left == right ? 0 : 1)
            diagonal = row[column + 1]
            row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
        }
    }
    return row[other.count]
}
