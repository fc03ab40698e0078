extension NoiseRule {
    /// Rights and conditions of use: `Все права защищены`, `Материалдарды пайдаланғанда сілтеме жасау міндетті`, also behind the
    /// newspaper's name.
    static let copyright = NoiseRule("copyright") { context in
        let line = context.line
        guard line.words.count <= 40 else { return false }
        if line.words.count <= 20, phrases.occurs(in: line) { return true }
        if context.isAtEdge, line.text.hasPrefix("©") || line.words.first == "copyright" { return true }
        return links.occurs(in: line) && uses.occurs(in: line)
    }

    private static let phrases: PhraseList = [
        "все права защищены", "барлық құқықтар қорғалған", "барлық құқық қорғалған", "барлық құқығы қорғалған",
        "all rights reserved",
    ]

    private static let uses: PhraseList = [
        "при использовании материалов", "при использовании материала", "при перепечатке", "при копировании",
        "при цитировании", "использование материалов", "копирование материалов", "перепечатка материалов",
        "любое использование материалов", "полное или частичное", "материалды пайдаланған", "материалдарды пайдаланған",
        "материалдарды пайдалану", "сайт материалдарын", "материалды көшіріп", "материалдарды көшіріп",
        "ақпаратты пайдаланған", "материалды көшіріп басқанда", "материалдарды көшіріп басқанда",
        "материалды пайдаланғанда",
        "материалдарды пайдаланғанда",
        "сайттағы материалдарды", "материалды көшіру", "мақаланы көшіріп",
    ]

    private static let links: WordSet = [
        "ссылка", "ссылки", "ссылку", "ссылкой", "гиперссылка", "гиперссылки", "запрещено", "запрещена", "разрешения",
        "сілтеме", "сілтемесі", "гиперсілтеме", "міндетті", "рұқсатынсыз", "тыйым",
    ]
}
