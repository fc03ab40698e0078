/// How far a build or a translation has come, in words: stage, bar, counts, rate and time left.
struct ProgressText {
    private let progress: StageProgress
    private let seconds: Double

    init(_ progress: StageProgress, elapsed: Duration) {
        self.progress = progress
        let (whole, attoseconds) = elapsed.components
        seconds = Double(whole) + Double(attoseconds) / 1e18
    }

    /// The line, with a bar of so many characters; none for 0.
    func line(width: Int) -> String {
        var parts = [progress.stage.padded(to: 8)]
        if width > 0, let share { parts.append(Self.bar(share, width: width)) }
        parts.append(counts)
        if progress.units > 0 { parts.append("\(progress.units) units") }
        if progress.done > 0, seconds >= 0.5 { parts.append("\(Int(rate.rounded()))/s") }
        if let left, left >= 1 { parts.append("\(Self.time(left)) left") }
        if progress.done == 0, seconds >= 1 { parts.append(Self.time(seconds)) }
        return parts.joined(separator: "  ")
    }

    private var share: Double? {
        guard let total = progress.total, total > 0, progress.done > 0 else { return nil }
        return Double(progress.done) / Double(total)
    }

    private var rate: Double { Double(progress.done) / max(seconds, 0.001) }

    private var left: Double? {
        guard let total = progress.total, progress.done > 0, progress.done < total, seconds >= 0.5 else { return nil }
        return Double(total - progress.done) / rate
    }

    private var counts: String {
        let name = progress.counted
        guard let total = progress.total else { return progress.done > 0 ? "\(progress.done) \(name)" : name }
        return progress.done > 0 || progress.counted != "pages"
            ? "\(progress.done) of \(total) \(name)" : "\(total) \(name)"
    }

    private static func bar(_ share: Double, width: Int) -> String {
        let full = min(width, Int((share * Double(width)).rounded()))
        return "[" + String(repeating: "#", count: full) + String(repeating: "·", count: width - full) + "]"
    }

    /// `42 s`, `3 min 05 s`, `2 h 10 min`.
    static func time(_ seconds: Double) -> String {
        let whole = Int(seconds.rounded())
        if whole < 60 { return "\(whole) s" }
        let (minutes, rest) = whole.quotientAndRemainder(dividingBy: 60)
        if minutes < 60 { return "\(minutes) min \(rest < 10 ? "0" : "")\(rest) s" }
        return "\(minutes / 60) h \(minutes % 60) min"
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}
