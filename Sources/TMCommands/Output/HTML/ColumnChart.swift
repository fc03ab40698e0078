/// Columns over named places, one or several series beside each other, as inline SVG; lines where there are too many places
/// for columns.
struct ColumnChart {
    /// Counts of one kind, one a place.
    struct Series {
        let name: String
        let color: String
        let values: [Int]
    }

    let names: [String]
    let series: [Series]

    private let width: Double
    private let height = 240.0
    private let left = 56.0
    private let right = 24.0
    private let bottom = 34.0
    private let top = 10.0

    /// - Parameter width: in the units in which a letter is 12 high. A chart wider than a telephone's screen scrolls there.
    init(names: [String], series: [Series], width: Double) {
        self.names = names
        self.series = series
        self.width = width
    }

    var svg: String {
        let scale = AxisScale(greatest: series.flatMap(\.values).max() ?? 0)
        let body = grid(scale) + (names.count > Self.mostColumns ? lines(scale) : columns(scale)) + labels
        return """
            <svg viewBox="0 0 \(Int(width)) \(Int(height))" role="img">\(body)</svg>
            """
    }

    private var plotHeight: Double { height - bottom - top }
    private var step: Double { (width - left - right) / Double(max(1, names.count)) }

    private func place(_ value: Int, _ scale: AxisScale) -> Double {
        top + plotHeight * (1 - Double(value) / Double(scale.end))
    }

    private func grid(_ scale: AxisScale) -> String {
        scale.marks.map { mark in
            let y = place(mark, scale)
            return """
                <line class="grid" x1="\(left)" x2="\(SVG.number(width - right))" y1="\(SVG.number(y))" y2="\(SVG.number(y))"/>\
                <text x="\(left - 6)" y="\(SVG.number(y + 4))" text-anchor="end">\(mark)</text>
                """
        }.joined()
    }

    private static let mostColumns = 48

    private func lines(_ scale: AxisScale) -> String {
        series.map { one in
            let points = one.values.enumerated().map { index, value in
                SVG.number(left + (Double(index) + 0.5) * step) + "," + SVG.number(place(value, scale))
            }
            return """
                <polyline fill="none" stroke="\(one.color)" stroke-width="1.6" points="\(points.joined(separator: " "))"/>
                """
        }.joined()
    }

    private func columns(_ scale: AxisScale) -> String {
        let inner = min(step * 0.8, 80)
        let column = inner / Double(max(1, series.count))
        return series.enumerated().map { number, one in
            one.values.enumerated().filter { $0.element > 0 }.map { index, value in
                let x = left + (Double(index) + 0.5) * step - inner / 2 + Double(number) * column
                let y = place(value, scale)
                let title = HTMLText.escaped("\(names[index]): \(value) \(one.name)")
                return """
                    <rect x="\(SVG.number(x))" y="\(SVG.number(y))" width="\(SVG.number(max(0.6, column * 0.94)))" \
                    height="\(SVG.number(max(1, top + plotHeight - y)))" fill="\(one.color)"><title>\(title)</title></rect>
                    """
            }.joined()
        }.joined()
    }

    /// As many names as have room, the last one among them.
    private var labels: String {
        let every = max(1, Int((62 / step).rounded(.up)))
        return names.indices.filter { (names.count - 1 - $0) % every == 0 }.map { index in
            let x = left + (Double(index) + 0.5) * step
            return """
                <text x="\(SVG.number(x))" y="\(height - bottom + 18)" text-anchor="middle">\(HTMLText.escaped(names[index]))</text>
                """
        }.joined()
    }

    /// What the colours of several series mean.
    var legend: String {
        let entries = series.map { "<span><i style=\"background:\($0.color)\"></i>\(HTMLText.escaped($0.name))</span>" }
        return "<p class=\"legend\">\(entries.joined())</p>"
    }
}
