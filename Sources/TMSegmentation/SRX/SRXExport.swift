public import TMBitext

/// Writes the segmenter's rules as SRX 2.0, as far as SRX can say them, for programs that read it. The expressions keep to what
/// ICU and Java both understand.
public enum SRXExport {
    /// The file, with the rules of each language.
    public static func document(for languages: [Language]) -> String {
        let rules = languages.map { language in
            let lines = SRXRules(language: language).all.map(element).joined(separator: "\n")
            return "      <languagerule languagerulename=\"\(name(language))\">\n\(lines)\n      </languagerule>"
        }
        let maps = languages.map { language in
            "      <languagemap languagepattern=\"\(pattern(language))\" languagerulename=\"\(name(language))\"/>"
        }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <srx xmlns="http://www.lisa.org/srx20" version="2.0">
              <header segmentsubflows="yes" cascade="no">
                <formathandle type="start" include="no"/>
                <formathandle type="end" include="yes"/>
                <formathandle type="isolated" include="no"/>
              </header>
              <body>
                <languagerules>
            \(rules.joined(separator: "\n"))
                </languagerules>
                <maprules>
            \(maps.joined(separator: "\n"))
                </maprules>
              </body>
            </srx>

            """
    }

    private static func element(_ rule: SRXRule) -> String {
        """
                <rule break="\(rule.breaks ? "yes" : "no")">
                  <beforebreak>\(escaped(rule.before))</beforebreak>
                  <afterbreak>\(escaped(rule.after))</afterbreak>
                </rule>
        """
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }

    private static func name(_ language: Language) -> String {
        switch language {
        case .russian: "Russian"
        case .kazakh: "Kazakh"
        default: language.code
        }
    }

    private static func pattern(_ language: Language) -> String {
        switch language {
        case .russian: "[Rr][Uu].*"
        case .kazakh: "[Kk][KkZz].*|[Kk][Aa][Zz].*"
        default: "\(language.code).*"
        }
    }
}
