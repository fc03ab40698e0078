extension SegmentationRule {
    /// A quotation that its sentence goes on behind is not cut: `Ол "Азамат қайда? Көрдіңдер ме?" деп сұрады`, `книга
    /// «Степь. Очерки», изданная в Омске`.
    static let framedQuotation = SegmentationRule(name: "framed-quotation") { place in
        guard place.hasQuotes, !place.options.splitsQuotes, !place.hasClosing, !place.units.has(.dash, at: place.next),
            let quotation = Quotation(in: place.units, at: place.marks.lowerBound, from: place.sentence),
            let end = quotation.end
        else { return nil }
        return place.goesOn(behind: end, hasComma: place.isTitle(at: quotation.start)) ? .joins() : nil
    }
}

extension BoundaryContext {
    /// Whether a small letter follows the quotation, behind a comma too where that is allowed.
    fileprivate func goesOn(behind end: Int, hasComma: Bool) -> Bool {
        let at = hasComma && units.has(UInt16(ascii: ","), at: end) ? end + 1 : end
        let next = units.skip(.blank, from: at)
        return next > at && units.has(.lower, at: next)
    }

    /// Whether a quotation inside the sentence is not introduced as speech, by a colon.
    fileprivate func isTitle(at start: Int) -> Bool {
        let before = units.skipBack(.blank, from: start, to: sentence)
        return before > sentence && !units.has(.eye, at: before - 1)
    }
}
