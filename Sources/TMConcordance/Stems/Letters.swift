/// A set of letters.
struct Letters: Sendable {
    private let units: Set<UInt16>

    init(_ text: String) {
        units = Set(text.utf16)
    }

    func contains(_ letter: UInt16) -> Bool { units.contains(letter) }
}
