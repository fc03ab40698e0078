/// The steps of pairing, in order, by the share of the work that lies before them.
enum PairingStep: Double, CaseIterable {
    case words = 0
    case firstPass = 0.1
    case secondPass = 0.4
    case aligning = 0.6

    /// The share of all work that is done when so many of so many items of the step are, 0...1.
    func share(_ done: Int, of total: Int) -> Double {
        let end = Self.allCases.map(\.rawValue).first { $0 > rawValue } ?? 1
        return rawValue + (end - rawValue) * Double(done) / Double(max(1, total))
    }
}
