internal import TMBitext
internal import TMWorkflows

/// A bitext as one HTML page that needs nothing else: beside each other on a screen and on paper, one below the other
/// on a phone.
struct BitextPage {
    let languages: LanguagePair
    let labels: PageLabels

    func text(_ bitext: Bitext) -> String {
        let alone = bitext.beads.count(where: \.isDeletion)
        let rows = bitext.beads.map { row($0, bitext) }.joined()
        return """
            <!doctype html>
            <html lang="\(labels.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(labels.title)</title>
            <style>
            \(Self.style)
            </style>
            </head>
            <body>
            <h1>\(labels.title)</h1>
            <p class="summary">\(labels.summary(pairs: bitext.beads.count - alone, alone: alone))</p>
            <table>
            <thead><tr><th></th><th>\(labels.name(of: languages.source))</th>\
            <th>\(labels.name(of: languages.target))</th></tr></thead>
            <tbody>
            \(rows)</tbody>
            </table>
            </body>
            </html>

            """
    }

    private func row(_ bead: Bead, _ bitext: Bitext) -> String {
        let percent = Int((bead.confidence * 100).rounded())
        let kind = bead.isDeletion ? "alone" : percent >= 90 ? "sure" : percent >= 50 ? "likely" : "doubtful"
        let mark = bead.isDeletion ? "–" : (bead.isMoved ? "↕ " : "") + "\(percent) %"
        let hint =
            bead.isDeletion
            ? labels.alone : "\(labels.confidence) \(percent) %" + (bead.isMoved ? ", \(labels.moved)" : "")
        return "<tr class=\"\(kind)\"><th title=\"\(hint)\">\(mark)</th>"
            + cell(bitext.source[bead.source], languages.source) + cell(bitext.target[bead.target], languages.target)
            + "</tr>\n"
    }

    private func cell(_ segments: ArraySlice<Segment>, _ language: Language) -> String {
        "<td lang=\"\(language.code)\">\(HTMLText.escaped(segments.joinedText))</td>"
    }

    static let style = """
        :root { color-scheme: light dark; --line: #8885; --sure: #2a8a4a; --likely: #b07a10; --doubtful: #c0392b; }
        body { font: 1rem/1.5 Georgia, "Noto Serif", serif; max-width: 72rem; margin: 0 auto; padding: 1rem; }
        h1 { font-size: 1.4rem; margin: 0; }
        .summary, thead th, tbody th { font-family: system-ui, "Noto Sans", sans-serif; font-size: .8rem; opacity: .8; }
        table { width: 100%; border-collapse: collapse; }
        th, td { text-align: left; vertical-align: top; padding: .5rem; border-top: 1px solid var(--line); }
        td { width: 48%; overflow-wrap: anywhere; }
        tbody th { white-space: nowrap; border-left: .25rem solid var(--line); }
        .sure th { border-left-color: var(--sure); }
        .likely th { border-left-color: var(--likely); }
        .doubtful th { border-left-color: var(--doubtful); }
        .alone td { opacity: .6; }
        tr { break-inside: avoid; }
        @media (max-width: 40rem) {
          thead { display: none; }
          tr { display: block; border-top: 1px solid var(--line); padding: .5rem 0; }
          th, td { display: block; width: auto; border: 0; padding: .15rem .5rem; }
          td:empty { display: none; }
          td + td { padding-left: 1.5rem; }
        }
        @media print { body { font-size: 10pt; max-width: none; padding: 0; } }
        """
}
