internal import CICUShim

/// A regular expression of ICU's flavour. Must not be shared between tasks.
public final class RegularExpression {
    private let regex: OpaquePointer

    /// Compiles a pattern; `nil` when it is not one of ICU's.
    public init?(_ pattern: String) {
        let units = Array(pattern.utf16)
        guard let regex = tm_icu_regex_open(units, Int32(units.count)) else { return nil }
        self.regex = regex
    }

    deinit {
        tm_icu_regex_close(regex)
    }

    /// The ends of the matches that begin at each place of a text where one does, in UTF-16 units, in the order of their
    /// starts; matches overlap. `nil` when ICU gives the search up after about a second.
    public func matchEnds(in text: UnsafeBufferPointer<UInt16>) -> [Int]? {
        guard let start = text.baseAddress else { return [] }
        var ends: [Int32] = []
        let isDone = withUnsafeMutablePointer(to: &ends) { list in
            tm_icu_regex_ends(regex, start, Int32(text.count), list) { list, end in
                list?.assumingMemoryBound(to: [Int32].self).pointee.append(end)
            }
        }
        return isDone == 0 ? nil : ends.map(Int.init)
    }
}
