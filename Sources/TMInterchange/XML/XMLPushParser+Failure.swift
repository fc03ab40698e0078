internal import CXML2

extension XMLPushParser {
    /// What an error of libxml2 means; `isCutOff`: the bytes have ended inside the root element.
    static func failure(_ error: xmlError, line: Int, isCutOff: Bool) -> InterchangeError {
        switch xmlParserErrors(UInt32(error.code)) {
        case _ where isCutOff: return .truncated(line: line)
        case XML_ERR_DOCUMENT_EMPTY: return .notXML(line: line)
        case XML_ERR_INVALID_CHAR, XML_ERR_INVALID_ENCODING:
            return .undecodable(line: line, encoding: TextEncoding.utf8, guess: nil)
        default: return .malformed(line: line, reason: reason(error))
        }
    }

    /// The parser's words, without their line end.
    private static func reason(_ error: xmlError) -> String {
        guard let message = error.message else { return "" }
        return String(cString: message).split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
