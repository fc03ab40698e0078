/// The names of HTML (Living Standard) by what they do to text, and the words that sites label their parts with.
enum HTMLNames {
    /// Elements that stand inside a line. All others part lines.
    static let inline: Set<String> = [
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
        "img",
        "ins", "kbd", "mark", "nobr", "q", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
        "time",
        "tt", "u", "var", "wbr", "o:p", "noindex",
    ]

    /// Elements that show no text, or text that is no line of the page.
    static let silent: Set<String> = [
        "script", "style", "template", "svg", "iframe", "object", "audio", "video", "canvas", "select", "textarea",
        "head", "noframes", "noembed", "math", "map", "datalist", "input",
    ]

    /// Elements that serve the reader.
    static let widgets: Set<String> = [
        "nav", "aside", "form", "button", "footer", "dialog", "menu", "label", "fieldset",
    ]

    /// Roles of elements that serve the reader (WAI-ARIA).
    static let widgetRoles: Set<String> = [
        "navigation", "complementary", "contentinfo", "search", "dialog", "alertdialog", "menu", "menubar", "toolbar",
    ]

    /// Words in the class or id of parts that serve the reader.
    static let widgetLabels: Set<String> = [
        "nav", "navbar", "navigation", "menu", "submenu", "breadcrumb", "breadcrumbs", "crumbs", "pagination", "pager",
        "sidebar", "widget", "share", "sharing", "social", "socials", "likes", "rating", "related", "similar",
        "recommended",
        "recommendations", "popular", "comment", "comments", "reply", "tag", "tags", "subscribe", "subscription",
        "newsletter", "cookie", "cookies", "popup", "modal", "banner", "banners", "advert", "advertisement", "ads",
        "promo",
        "toolbar", "login", "search", "copyright", "poll", "vote", "footer", "telegram", "langs", "rates", "weather",
        "incut", "readmore", "attachments",
    ]

    /// Words in the class of what stands below a picture.
    static let captionLabels: Set<String> = [
        "caption", "figcaption", "credit", "wp-caption-text", "photo-sign", "caption-text",
    ]

    /// The words of a class or an id: parted at hyphens, underscores and where capitals begin.
    static func words(of attribute: String) -> [String] {
        var words: [String] = []
        for token in attribute.split(whereSeparator: \.isWhitespace) {
            words.append(token.lowercased())
            var word = ""
            for character in token {
                let parts = !character.isLetter && !character.isNumber
                if (parts || character.isUppercase), !word.isEmpty {
                    words.append(word.lowercased())
                    word = ""
                }
                if !parts { word.append(character) }
            }
            if word.count != token.count, !word.isEmpty { words.append(word.lowercased()) }
        }
        return words
    }
}
