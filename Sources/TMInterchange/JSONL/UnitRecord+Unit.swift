internal import TMBitext
internal import TMText

extension UnitRecord {
    init(_ unit: TranslationUnit) {
        self.init(
            source: unit.source.text,
            sourceLanguage: unit.source.language.code,
            target: unit.target.text,
            targetLanguage: unit.target.language.code,
            createdAt: unit.createdAt,
            createdBy: unit.createdBy,
            notes: unit.notes.nonEmpty,
            properties: Remark.list(unit.properties),
            attributes: Remark.list(unit.attributes),
            sourceRemarks: Remarks(unit.source),
            targetRemarks: Remarks(unit.target),
            origin: unit.provenance.map(Origin.init).nonEmpty
        )
    }

    /// The unit; the languages are those named here where the record names none.
    ///
    /// - Throws: what is wrong with it.
    func unit(_ languages: (source: Language, target: Language)) throws(ImportIssue.Reason) -> TranslationUnit {
        let source = try variant(source, sourceLanguage, languages.source, sourceRemarks)
        let target = try variant(target, targetLanguage, languages.target, targetRemarks)
        var provenance: [Provenance] = []
        for origin in origin ?? [] {
            guard let place = origin.provenance else { throw .malformedLine }
            provenance.append(place)
        }
        return TranslationUnit(
            source: source,
            target: target,
            provenance: provenance,
            createdAt: createdAt,
            createdBy: createdBy,
            notes: notes ?? [],
            properties: Remark.properties(properties),
            attributes: Remark.properties(attributes)
        )
    }

    private func variant(
        _ text: String,
        _ tag: String?,
        _ usual: Language,
        _ remarks: Remarks?
    ) throws(ImportIssue.Reason) -> Variant {
        guard let language = tag.map(Language.init) ?? usual else { throw .unreadableLanguage(tag ?? "") }
        let text = Normalization.nfc(text)
        guard !text.unicodeScalars.allSatisfy(\.isBlank) else { throw .emptyText(language) }
        let length = text.unicodeScalars.count
        let codes = remarks?.codes ?? []
        guard codes.allSatisfy({ (0...length).contains($0.offset) }) else { throw .malformedLine }
        return Variant(
            language: language,
            text: text,
            codes: codes.map { InlineCode(offset: $0.offset, markup: $0.markup) },
            notes: remarks?.notes ?? [],
            properties: Remark.properties(remarks?.properties),
            attributes: Remark.properties(remarks?.attributes)
        )
    }
}

extension UnitRecord.Remark {
    fileprivate static func list(_ properties: [Property]) -> [Self]? {
        properties.map { Self(type: $0.type, value: $0.value) }.nonEmpty
    }

    fileprivate static func properties(_ remarks: [Self]?) -> [Property] {
        (remarks ?? []).map { Property(type: $0.type, value: $0.value) }
    }
}

extension UnitRecord.Remarks {
    /// What is remarked on a variant; `nil` where that is nothing.
    fileprivate init?(_ variant: Variant) {
        self.init(
            codes: variant.codes.map { UnitRecord.Code(offset: $0.offset, markup: $0.markup) }.nonEmpty,
            notes: variant.notes.nonEmpty,
            properties: UnitRecord.Remark.list(variant.properties),
            attributes: UnitRecord.Remark.list(variant.attributes)
        )
        if codes == nil, notes == nil, properties == nil, attributes == nil { return nil }
    }
}

extension UnitRecord.Origin {
    fileprivate init(_ provenance: Provenance) {
        source = UnitRecord.Place(provenance.sourceArticle, provenance.sourceSpan)
        target = UnitRecord.Place(provenance.targetArticle, provenance.targetSpan)
        confidence = provenance.confidence
    }

    fileprivate var provenance: Provenance? {
        guard let (source, sourceSpan) = source.article, let (target, targetSpan) = target.article,
            (0...1).contains(confidence)
        else { return nil }
        return Provenance(
            sourceArticle: source,
            targetArticle: target,
            sourceSpan: sourceSpan,
            targetSpan: targetSpan,
            confidence: confidence
        )
    }
}

extension UnitRecord.Place {
    fileprivate init(_ article: ArticleReference, _ span: TextSpan) {
        self.init(
            newspaper: article.source,
            path: article.path,
            title: article.title,
            date: article.date?.description,
            start: span.start,
            end: span.end
        )
    }

    /// The article and the span; `nil` where one of them cannot be.
    fileprivate var article: (ArticleReference, TextSpan)? {
        let day = date.flatMap(CalendarDay.init(iso8601:))
        guard (day == nil) == (date == nil), 0 <= start, start <= end else { return nil }
        return (
            ArticleReference(source: newspaper, path: path, title: title, date: day), TextSpan(start: start, end: end)
        )
    }
}

extension Array {
    fileprivate var nonEmpty: Self? { isEmpty ? nil : self }
}
