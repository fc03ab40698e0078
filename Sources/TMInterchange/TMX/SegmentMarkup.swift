internal import TMBitext

/// Writes a text with its inline codes, as the content of a `seg`.
enum SegmentMarkup {
    /// Appends a variant's text and codes. Complexity: linear.
    static func append(_ variant: Variant, to output: inout XMLOutput) {
        let scalars = Array(variant.text.unicodeScalars)
        let isForeign = foreign(variant.codes)
        var at = 0
        for (index, code) in variant.codes.enumerated() {
            let end = min(max(at, code.offset), scalars.count)
            output.append(text: text(scalars[at..<end]))
            at = end
            if isForeign[index] {
                output.append(markup: "<ph")
                output.append(attribute: ForeignMarkup.wrapperAttribute.type, ForeignMarkup.wrapperAttribute.value)
                output.append(markup: ">")
                output.append(text: code.markup)
                output.append(markup: "</ph>")
            } else {
                output.append(markup: code.markup)
            }
        }
        output.append(text: text(scalars[at...]))
    }

    /// Which codes a `seg` cannot hold as they are: those that break the document type, and start and end tags without
    /// their other half.
    private static func foreign(_ codes: [InlineCode]) -> [Bool] {
        var isForeign = [Bool](repeating: false, count: codes.count)
        var open: [Int] = []
        for (index, code) in codes.enumerated() {
            switch InlineMarkup.shape(of: code.markup) {
            case .element: break
            case .opening: open.append(index)
            case .closing: if open.popLast() == nil { isForeign[index] = true }
            case .foreign: isForeign[index] = true
            }
        }
        for index in open { isForeign[index] = true }
        return isForeign
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
