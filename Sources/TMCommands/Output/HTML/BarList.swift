/// Named counts as bars below each other, as inline SVG; the name before the bar, the count behind it.
struct BarList {
    let bars: [(name: String, count: Int)]
    let color: String

    private let width = 420.0
    private let row = 22.0
    private let left = 130.0
    private let right = 60.0

    init(bars: [(name: String, count: Int)], color: String) {
        self.bars = bars
        self.color = color
    }

    var svg: String {
        let greatest = Double(max(1, bars.map(\.count).max() ?? 0))
        let rows = bars.enumerated().map { number, bar in
            let y = Double(number) * row
            let length = max(1, (width - left - right) * Double(bar.count) / greatest)
            return """
                <text x="\(left - 8)" y="\(SVG.number(y + 15))" text-anchor="end">\(HTMLText.escaped(bar.name))</text>\
                <rect x="\(left)" y="\(SVG.number(y + 4))" width="\(SVG.number(length))" height="14" fill="\(color)"/>\
                <text x="\(SVG.number(left + length + 6))" y="\(SVG.number(y + 15))">\(bar.count)</text>
                """
        }.joined()
        return "<svg viewBox=\"0 0 \(Int(width)) \(Int(Double(bars.count) * row + 4))\" role=\"img\">\(rows)</svg>"
    }
}
