internal import TMLexicon

/// Where each word of a text stands: the places of a word are found without looking through the text.
struct WordPlaces {
    /// A place of a word.
    struct Place {
        /// The position in the text's words.
        let position: Int32

        /// The segment.
        let segment: Int32
    }

    /// By word: its number among the distinct words of the text, from 1; 0 of a word that the text lacks.
    private var numbers: [Int32]

    /// By word: 1 of a word that the text holds, 0 of one that it lacks.
    private var isHeld: [UInt8]

    /// By such a number: where the word's places start in `places`, and by the next one, where they end.
    private var starts: [Int32] = [0, 0]

    /// The places, ascending for each word.
    private let places: [Place]

    /// Complexity: linear in the words of the text and of the vocabulary, of which there are `wordCount`.
    init(of text: AlignmentText, wordCount: Int) {
        numbers = Array(repeating: 0, count: wordCount)
        isHeld = Array(repeating: 0, count: wordCount)
        for word in text.words {
            if numbers[Int(word)] == 0 {
                starts.append(0)
                numbers[Int(word)] = Int32(starts.count - 2)
                isHeld[Int(word)] = 1
            }
            starts[Int(numbers[Int(word)]) + 1] += 1
        }
        for number in starts.indices.dropFirst() { starts[number] += starts[number - 1] }
        var places = [Place](repeating: Place(position: 0, segment: 0), count: text.words.count)
        var next = starts
        for segment in 0..<text.count {
            for position in text.wordPositions(segment..<(segment + 1)) {
                let number = Int(numbers[Int(text.words[position])])
                places[Int(next[number])] = Place(position: Int32(position), segment: Int32(segment))
                next[number] += 1
            }
        }
        self.places = places
    }

    /// Visits the places, in a run of segments, of a word's translations by a table, each with its probability:
    /// translations in the table's order, places of each in order.
    ///
    /// Complexity: the word's translations, and for those that the text holds the places, and a logarithm of those
    /// outside the run.
    @inline(__always)
    func forEachTranslation(
        of word: Int32,
        in segments: Range<Int>,
        _ table: TranslationTable,
        _ visit: (Place, Float) -> Void
    ) {
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: Self.entriesAtATime) { held in
            places.withUnsafeBufferPointer { places in
                let row = table.row(word)
                for first in stride(from: row.lowerBound, to: row.upperBound, by: Self.entriesAtATime) {
                    let entries = first..<min(first + Self.entriesAtATime, row.upperBound)
                    for entry in held[..<heldEntries(entries, of: table, into: held)] {
                        let range = range(of: table.columns[Int(entry)])
                        var place = Self.first(in: places[range], from: segments.lowerBound)
                        while place < range.upperBound, Int(places[place].segment) < segments.upperBound {
                            visit(places[place], table.values[Int(entry)])
                            place &+= 1
                        }
                    }
                }
            }
        }
    }

    /// The places of a word that the text holds.
    @inline(__always)
    private func range(of word: Int32) -> Range<Int> {
        let number = Int(numbers[Int(word)])
        return Int(starts[number])..<Int(starts[number + 1])
    }

    /// Writes down those of some entries whose columns the text holds, and gives their number. There is no branch:
    /// whether a text holds a word is a toss.
    @inline(__always)
    private func heldEntries(
        _ entries: Range<Int>,
        of table: TranslationTable,
        into held: UnsafeMutableBufferPointer<Int32>
    ) -> Int {
        isHeld.withUnsafeBufferPointer { isHeld in
            table.columns.withUnsafeBufferPointer { columns in
                var count = 0
                for entry in entries {
                    held[count] = Int32(truncatingIfNeeded: entry)
                    count &+= Int(isHeld[Int(columns[entry])])
                }
                return count
            }
        }
    }

    private static let entriesAtATime = 128

    /// The first of some places of one word that is not before a segment.
    @inline(__always)
    private static func first(in places: Slice<UnsafeBufferPointer<Place>>, from segment: Int) -> Int {
        var (low, high) = (places.startIndex, places.endIndex)
        if segment == 0 { return low }
        while low < high {
            let middle = (low + high) / 2
            if Int(places[middle].segment) < segment { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
