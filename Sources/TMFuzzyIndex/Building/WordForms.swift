internal import TMBitext

/// Distinct forms of words, numbered in the order they came.
///
/// An open hash table with linear probing, at most half full, over the scalars of the forms: no string is made of a word that is
/// known, nor hashed.
struct WordForms: Sendable {
    /// The forms, by number.
    private(set) var words: [String] = []

    /// The scalars of all forms, one behind the other, and where those of each end.
    private var scalars: [Unicode.Scalar] = []
    private var ends: [Int] = []

    /// The forms' hashes, by number.
    private var hashes: [UInt64] = []

    /// Numbers of forms, -1 where free; a power of two of them.
    private var slots = [Int32](repeating: -1, count: 1024)

    /// The number of a form, which gets one where it has none. Complexity: linear in its length.
    mutating func number(of form: ArraySlice<Unicode.Scalar>) -> UInt32 {
        let hash = Self.hash(form)
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let number = Int(slots[slot])
            if hashes[number] == hash, isForm(number, form) { return UInt32(number) }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(words.count)
        words.append(String(form))
        scalars += form
        ends.append(scalars.count)
        hashes.append(hash)
        if words.count * 2 > slots.count { makeRoom() }
        return UInt32(words.count - 1)
    }

    private func isForm(_ number: Int, _ form: ArraySlice<Unicode.Scalar>) -> Bool {
        let start = number == 0 ? 0 : ends[number - 1]
        return form.elementsEqual(scalars[start..<ends[number]])
    }

    private mutating func makeRoom() {
        slots = Array(repeating: -1, count: slots.count * 2)
        for (number, hash) in hashes.enumerated() {
            var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(number)
        }
    }

    private static func hash(_ form: ArraySlice<Unicode.Scalar>) -> UInt64 {
        var hash = FNV1a()
        for scalar in form { hash.add(scalar.value) }
        return hash.value ^ hash.value >> 32
    }
}
