extension TranslationUnit {
    /// The unit as it reads from a language; `nil` where neither side is in it.
    public func reading(from language: Language) -> TranslationUnit? {
        if source.language == language { return self }
        return target.language == language ? reversed : nil
    }

    /// The unit with its two sides exchanged, those of its provenance too.
    public var reversed: TranslationUnit {
        var unit = self
        (unit.source, unit.target) = (target, source)
        unit.provenance = provenance.map(\.reversed)
        return unit
    }
}

extension Provenance {
    /// The provenance with its two sides exchanged.
    public var reversed: Provenance {
        Provenance(
            sourceArticle: targetArticle,
            targetArticle: sourceArticle,
            sourceSpan: targetSpan,
            targetSpan: sourceSpan,
            confidence: confidence
        )
    }
}
