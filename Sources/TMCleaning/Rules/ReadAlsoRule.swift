extension NoiseRule {
    /// `Читайте также:`, `Тағы оқыңыз:` with the headline behind it, or alone and with the headlines below it.
    static let readAlso = NoiseRule("read-also") { context in
        let line = context.line
        if ReadAlsoPhrases.isBareMarker(line) || context.layout.isRelatedHeadline[context.index] { return true }
        guard line.words.count <= 45 else { return false }
        if ReadAlsoPhrases.invitations.valueStart(in: line) != nil
            || ReadAlsoPhrases.headings.valueStart(in: line) != nil
        {
            return true
        }
        return ReadAlsoPhrases.invitations.end(atStartOf: line) != nil && !line.isParagraph
    }
}
