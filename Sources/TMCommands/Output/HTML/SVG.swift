/// Numbers as SVG takes them.
enum SVG {
    /// The number with one decimal.
    static func number(_ value: Double) -> String {
        String((value * 10).rounded() / 10)
    }
}
