extension SegmentationRule {
    /// A date and the number of a paper: `7 қыркүйек 2012 жыл. № 590`.
    static let paperNumber = SegmentationRule(name: "paper-number") { place in
        let units = place.units
        guard place.isPlainStop, units.has(0x2116, at: place.next),
            units.endsNumber(place.before.lowerBound, from: place.sentence),
            FoldedWord(units, place.before).flatMap(yearWords.value) != nil
        else { return nil }
        return .joins()
    }

    private static let yearWords = WordTable(listing: Array("год года году жыл жылы жылғы".utf8))
}
