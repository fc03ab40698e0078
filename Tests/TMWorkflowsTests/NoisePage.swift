import Foundation
import TMBitext

@testable import TMWorkflows

/// A page of `NoisePages/` whose lines are marked as noise or body, and what cleaning makes of it.
///
/// In a page of text the first sign of each line marks it: `+` body, `-` noise, `=` the headline. In a web page
/// `data-gold="body"` and `data-gold="title"` mark elements; all other lines are noise. The marks are taken out before the
/// page is read. The head line names the date and the author.
struct NoisePage {
    let name: String
    let text: String
    let title: String
    let date: String
    let author: String?
    let body: [String]

    init(path: String) throws {
        name = URL(fileURLWithPath: path).lastPathComponent
        let file = try String(contentsOfFile: path, encoding: .utf8)
        let head = file.prefix { $0 != "\n" }
        let lines = file.dropFirst(head.count + 1)
        date = Self.value("date", in: head) ?? ""
        author = Self.value("author", in: head)
        guard name.hasSuffix(".html") else {
            let marked = lines.split(separator: "\n", omittingEmptySubsequences: false).map {
                ($0.first, $0.dropFirst(2))
            }
            text = marked.map { String($1) }.joined(separator: "\n")
            title = marked.first { $0.0 == "=" && !$0.1.isEmpty }.map { String($0.1) } ?? ""
            body = marked.filter { $0.0 == "+" && !$0.1.isEmpty }.map { String($1) }
            return
        }
        text = String(lines).replacing(#/ data-gold="[a-z]+"/#, with: "")
        title = lines.firstMatch(of: #/data-gold="title">(.*?)<\/(h1|h2|b)>/#).map { Self.plain($0.1) } ?? ""
        body = lines.matches(of: #/data-gold="body">(.*?)<\/(p|li|h2|td|div|span|b)>/#).map { Self.plain($0.1) }
    }

    /// The article, by the way every page of an archive goes.
    func article() throws -> Article {
        let found = FoundPage(path: "noise/" + name, source: "noise", content: .bytes(Array(text.utf8)))
        let decoded = try DecodedPage(found, wanted: nil)
        return PrepareArticle().cleaned(decoded.page, language: decoded.language)
    }

    private static func value(_ key: String, in head: Substring) -> String? {
        guard let range = head.range(of: key + "=") else { return nil }
        let isTag = head.hasPrefix("<!--")
        let value = head[range.upperBound...].prefix { isTag ? $0 != " " : $0 != "=" }
        let text = isTag ? value.replacing("_", with: " ") : value.replacing(" author", with: "")
        return text.trimmingCharacters(in: .whitespaces)
    }

    private static func plain(_ html: Substring) -> String {
        html.replacing(#/<[^>]+>/#, with: "").replacing("&nbsp;", with: "\u{A0}")
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
