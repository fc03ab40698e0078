/// How much text of each match band there is.
public struct Leverage: Hashable, Sendable {
    private var volumes: [MatchBand: Volume] = [:]

    /// Nothing.
    public init() {}

    /// The text of a band.
    public subscript(band: MatchBand) -> Volume {
        get { volumes[band] ?? Volume() }
        set { volumes[band] = newValue }
    }

    /// The text of all bands.
    public var total: Volume {
        MatchBand.allCases.reduce(into: Volume()) { $0 += self[$1] }
    }

    /// The words, each band's at its rate.
    public func weightedWords(by rates: RateTable) -> Double {
        MatchBand.allCases.reduce(0) { $0 + Double(self[$1].words) * rates[$1] / 100 }
    }

    /// Adds what another one counts.
    public static func += (left: inout Leverage, right: Leverage) {
        for band in MatchBand.allCases { left[band] += right[band] }
    }
}
