internal import TMMarkup

/// Takes the elements of an SRX file one after the other.
struct SRXParser {
    private(set) var cascades = true
    private(set) var rules: [String: [SRXRule]] = [:]
    private(set) var maps: [(pattern: String, rules: String, line: Int)] = []

    private var hasRoot = false
    private var name = ""
    private var rule: SRXRule?
    private var text: String?

    mutating func take(_ event: MarkupEvent) throws(SRXError) {
        switch event {
        case .start(let element, let attributes, let line): try start(element, attributes, line)
        case .text(let added): text?.append(added)
        case .end(let element): end(element)
        }
    }

    private mutating func start(_ element: String, _ attributes: [String: String], _ line: Int) throws(SRXError) {
        guard hasRoot || element == "srx" else { throw .notSRX(root: element) }
        hasRoot = true
        switch element {
        case "header": cascades = attributes["cascade"] != "no"
        case "languagerule":
            name = attributes["languagerulename"] ?? ""
            rules[name, default: []] += []
        case "rule": rule = SRXRule(breaks: attributes["break"] != "no", before: "", after: "", line: line)
        case "beforebreak", "afterbreak": text = ""
        case "languagemap":
            maps.append((attributes["languagepattern"] ?? ".*", attributes["languagerulename"] ?? "", line))
        default: return
        }
    }

    private mutating func end(_ element: String) {
        switch element {
        case "beforebreak": rule?.before = text ?? ""
        case "afterbreak": rule?.after = text ?? ""
        case "rule": if let rule { rules[name, default: []].append(rule) }
        default: return
        }
        text = nil
        if element == "rule" { rule = nil }
    }
}
