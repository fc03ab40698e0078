/// An ending as UTF-16 units.
struct Ending: Sendable {
    let units: [UInt16]

    init(_ text: String) {
        units = Array(text.utf16)
    }

    /// Whether a word ends so, and how many units stand before; `nil` where it does not.
    func stemLength(of word: ArraySlice<UInt16>) -> Int? {
        word.count > units.count && word.suffix(units.count).elementsEqual(units) ? word.count - units.count : nil
    }
}
