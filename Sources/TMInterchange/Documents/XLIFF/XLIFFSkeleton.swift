public import TMBitext

/// A new XLIFF 1.2 file of a text's sentences, none of them translated.
public enum XLIFFSkeleton {
    /// The bytes of the file.
    ///
    /// - Parameters:
    ///   - segments: the sentences, in order; each becomes a `trans-unit`.
    ///   - original: the name of the text.
    /// - Complexity: linear.
    public static func file(
        of segments: [DocumentSegment],
        original: String,
        languages: (source: Language, target: Language)
    ) -> [UInt8] {
        var output = XMLOutput()
        output.append(markup: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        output.append(markup: "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n  <file")
        output.append(attribute: "original", original)
        output.append(attribute: "source-language", languages.source.code)
        output.append(attribute: "target-language", languages.target.code)
        output.append(markup: " datatype=\"plaintext\">\n    <body>\n")
        for (number, segment) in segments.enumerated() {
            output.append(markup: "      <trans-unit id=\"\(number + 1)\">\n        <source>")
            output.append(text: segment.text)
            output.append(markup: "</source>\n      </trans-unit>\n")
        }
        output.append(markup: "    </body>\n  </file>\n</xliff>\n")
        return output.bytes
    }
}
