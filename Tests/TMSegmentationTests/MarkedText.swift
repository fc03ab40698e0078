/// A text with its sentence ends marked inside: `| |` in place of a space, `||` without one.
struct MarkedText {
    /// The text without the marks.
    let text: String

    /// Where sentences end inside lines, in scalars.
    let ends: Set<Int>

    init(_ marked: String) {
        var (scalars, ends) = ([Unicode.Scalar](), Set<Int>())
        var rest = Array(marked.unicodeScalars)[...]
        while let scalar = rest.first {
            if rest.starts(with: "| |".unicodeScalars) {
                ends.insert(scalars.count)
                scalars.append(" ")
                rest = rest.dropFirst(3)
            } else if rest.starts(with: "||".unicodeScalars) {
                ends.insert(scalars.count)
                rest = rest.dropFirst(2)
            } else {
                scalars.append(scalar)
                rest = rest.dropFirst()
            }
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        (text, self.ends) = (String(view), ends)
    }

    /// The text with marks where the given ends are.
    func marked(at ends: Set<Int>) -> String {
        var view = String.UnicodeScalarView()
        for (offset, scalar) in text.unicodeScalars.enumerated() {
            if ends.contains(offset) { view.append("¦") }
            view.append(scalar)
        }
        return String(view)
    }
}
