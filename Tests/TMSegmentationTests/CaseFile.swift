/// A file of cases: a marked text a line, `\n` standing for a newline in it; `#` begins a remark, `## ` names a kind.
struct CaseFile {
    let cases: [MarkedText]

    init(_ bytes: [UInt8]) {
        cases = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
            .filter { !$0.hasPrefix("#") && !$0.allSatisfy(\.isWhitespace) }
            .map { MarkedText(String($0.replacing("\\n", with: "\n"))) }
    }
}
