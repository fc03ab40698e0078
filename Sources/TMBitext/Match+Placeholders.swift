extension Match {
    /// The source with its inline codes as placeholders, numbered in their order.
    public var sourceText: PlaceholderText {
        PlaceholderText(source, codes: sourceCodes, numbers: Array(1...max(1, sourceCodes.count)))
    }

    /// The target with its inline codes as placeholders: a code that the source has too shows the number it has there, the
    /// others go on behind the source's.
    public var targetText: PlaceholderText {
        var free = sourceCodes.map { Optional($0.markup) }
        var last = sourceCodes.count
        let numbers = targetCodes.map { code in
            if let place = free.firstIndex(of: code.markup) {
                free[place] = nil
                return place + 1
            }
            last += 1
            return last
        }
        return PlaceholderText(target, codes: targetCodes, numbers: numbers)
    }
}
