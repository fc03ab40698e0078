internal import TMBitext

/// Tells the part of a page that each line stands in.
///
/// The article is looked for as Readability and jusText do: running text counts by its words, text of links, menus and
/// comments does not count (link density, stop words), and from the page down the element is followed that holds most of it
/// (text density), until no one child does.
struct ArticleFinder {
    /// An element is followed into a child that holds this much of its running text.
    private static let dominance = 0.6

    /// An element labelled as a widget that holds more than this much of the page's running text is none.
    private static let widgetShare = 0.85

    /// A sibling of the same make that holds this much of a child's running text goes on with it.
    private static let continuationShare = 0.2

    private let tree: HTMLTree
    private var widgets: [Bool]
    private var captions: [Bool]
    private var prose = RunningSums([])
    private var proseLines = RunningSums([])
    private let images: RunningSums

    /// The parts of the lines, in order.
    static func parts(of tree: HTMLTree, titleLine: Int?) -> [LineMarkup.Part] {
        guard !tree.elements.isEmpty else { return tree.lines.map { _ in .article } }
        return ArticleFinder(tree, titleLine: titleLine).parts(titleLine: titleLine)
    }

    private init(_ tree: HTMLTree, titleLine: Int?) {
        self.tree = tree
        widgets = Array(repeating: false, count: tree.elements.count)
        captions = widgets
        images = RunningSums(tree.elements.map(\.images))
        let all = RunningSums(tree.lines.map(\.prose))
        let most = Int(Self.widgetShare * Double(all[0..<tree.lines.count]))
        for (number, element) in tree.elements.enumerated() {
            let holdsTitle = titleLine.map(element.lines.contains) ?? false
            let mayServe = !holdsTitle && all[element.lines] <= most
            let isIn: ([Bool]) -> Bool = { element.parent >= 0 && $0[element.parent] }
            widgets[number] = isIn(widgets) || mayServe && Self.isWidget(element)
            captions[number] = isIn(captions) || mayServe && Self.isCaption(element)
        }
        let counted = tree.lines.map { widgets[$0.element] || captions[$0.element] ? 0 : $0.prose }
        prose = RunningSums(counted)
        proseLines = RunningSums(counted.map { $0 > 0 ? 1 : 0 })
    }

    private static func isWidget(_ element: HTMLElement) -> Bool {
        guard element.name != "body", element.name != "html", element.name != "main", element.name != "article" else {
            return false
        }
        return HTMLNames.widgets.contains(element.name)
            || element.labels.contains(where: HTMLNames.widgetLabels.contains)
            || element.labels.contains(where: HTMLNames.widgetRoles.contains)
    }

    private static func isCaption(_ element: HTMLElement) -> Bool {
        element.name == "figcaption" || element.name == "caption"
            || element.labels.contains(where: HTMLNames.captionLabels.contains)
    }

    private func parts(titleLine: Int?) -> [LineMarkup.Part] {
        let article = tree.elements[container]
        return tree.lines.enumerated().map { number, line in
            if number == titleLine { return .article }
            if captions[line.element] || isBesideImage(line) { return .caption }
            if widgets[line.element] { return .widget }
            if article.lines.contains(number) { return .article }
            // A lead may stand between the headline and the element that holds the rest.
            let isLead = titleLine.map { $0 < number && number < article.firstLine } ?? false
            return isLead && line.prose > 0 ? .article : .outside
        }
    }

    /// Whether a line that is no sentence shares a small element with a picture.
    private func isBesideImage(_ line: HTMLLine) -> Bool {
        guard !line.endsSentence, line.heading == 0, line.linkShare < 0.5 else { return false }
        var element = line.element
        for _ in 0..<4 where element >= 0 {
            guard tree.elements[element].lines.count <= 2 else { return false }
            if images[element..<tree.elements[element].end] > 0 { return true }
            element = tree.elements[element].parent
        }
        return false
    }

    /// The element that holds the article.
    private var container: Int {
        var current = 0
        while let (child, siblings) = bestChild(of: current), proseLines[tree.elements[child].lines] >= 2,
            Double(prose(child)) >= Self.dominance * Double(prose(current)),
            !siblings.contains(where: { goesOn($0, from: child) })
        {
            current = child
        }
        return current
    }

    /// The running text inside an element, in words; that of widgets does not count.
    private func prose(_ element: Int) -> Int { prose[tree.elements[element].lines] }

    /// The child with most running text, and its siblings with some.
    private func bestChild(of parent: Int) -> (child: Int, siblings: [Int])? {
        var children: [Int] = []
        var at = parent + 1
        while at < tree.elements[parent].end {
            if prose(at) > 0 { children.append(at) }
            at = tree.elements[at].end
        }
        guard let best = children.max(by: { prose($0) < prose($1) }) else { return nil }
        return (best, children.filter { $0 != best })
    }

    /// Whether an element goes on with the text of its sibling: it is of the same name and class and not much smaller.
    private func goesOn(_ sibling: Int, from child: Int) -> Bool {
        tree.elements[sibling].name == tree.elements[child].name
            && tree.elements[sibling].make == tree.elements[child].make
            && Double(prose(sibling)) >= Self.continuationShare * Double(prose(child))
    }
}
