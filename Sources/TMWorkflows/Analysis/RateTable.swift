/// What a word of each match band counts, in per cent of a new one.
public struct RateTable: Hashable, Sendable {
    /// Why a line of a table, or all of it, is not what it should be.
    public enum Fault: Error, Hashable, Sendable {
        /// Not a band, a tab and a rate.
        case malformed

        /// No band has this name.
        case unknownBand(String)

        /// Not a number from 0 to 100, with or without a per cent sign.
        case notARate(String)

        /// The band has a rate already.
        case repeated(MatchBand)

        /// Bands without a rate.
        case missing([MatchBand])
    }

    private var rates: [MatchBand: Double]

    /// The rate of a band, 0...100.
    public subscript(band: MatchBand) -> Double { rates[band] ?? 100 }

    /// Reads a table: a band, a tab and a rate a line; empty lines and those that begin with `#` are passed over.
    ///
    /// - Throws: ``InputError``.
    public init(at path: String) throws(InputError) {
        rates = [:]
        let rows = try TabbedList(at: path).rows.filter { !$0.cells[0].hasPrefix("#") }
        for row in rows {
            do throws(Fault) {
                let (band, rate) = try Self.rate(row.cells)
                guard rates.updateValue(rate, forKey: band) == nil else { throw .repeated(band) }
            } catch {
                throw .malformedRates(path: path, line: row.line, reason: error)
            }
        }
        let missing = MatchBand.allCases.filter { rates[$0] == nil }
        guard missing.isEmpty else {
            throw .malformedRates(path: path, line: (rows.last?.line ?? 0) + 1, reason: .missing(missing))
        }
    }

    private static func rate(_ cells: [String]) throws(Fault) -> (MatchBand, Double) {
        guard cells.count == 2 else { throw .malformed }
        let name = cells[0].replacing("–", with: "-").replacing("%", with: "")
        guard let band = MatchBand(rawValue: name) else { throw .unknownBand(cells[0]) }
        let number = cells[1].replacing("%", with: "").replacing(",", with: ".").filter { !$0.isWhitespace }
        guard let rate = Double(number), (0...100).contains(rate) else { throw .notARate(cells[1]) }
        return (band, rate)
    }
}
