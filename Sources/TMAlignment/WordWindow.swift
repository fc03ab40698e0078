internal import TMLexicon

/// Where the words of some neighbouring segments of a text stand: the places of a word are found without looking
/// through the segments. The window moves on through the text.
struct WordWindow {
    /// A place of a word.
    struct Place {
        /// The position in the text's words.
        let position: Int32

        /// The segment.
        let segment: Int32
    }

    /// The segments.
    private(set) var segments = 0..<0

    private let text: AlignmentText

    /// By word: its number among the distinct words of the text, from 0; -1 of a word that the text lacks.
    private let numbers: [Int32]

    /// The places of the text's words, by number, ascending for each.
    private let places: [Place]

    /// By number: the range in `places` of the word's places in the segments.
    private var ranges: [Range<Int32>]

    /// By word: 1 of a word that the segments hold, 0 of others.
    private var isHeld: [UInt8]

    /// A window before the first segment.
    ///
    /// Complexity: linear in the words of the text and of the vocabulary, of which there are `wordCount`.
    init(of text: AlignmentText, wordCount: Int) {
        self.text = text
        isHeld = Array(repeating: 0, count: wordCount)
        var numbers = [Int32](repeating: -1, count: wordCount)
        var counts: [Int32] = []
        for word in text.words {
            if numbers[Int(word)] < 0 {
                numbers[Int(word)] = Int32(counts.count)
                counts.append(0)
            }
            counts[Int(numbers[Int(word)])] += 1
        }
        var next: [Int32] = []
        next.reserveCapacity(counts.count)
        var start: Int32 = 0
        for count in counts {
            next.append(start)
            start += count
        }
        ranges = next.map { $0..<$0 }
        var places = [Place](repeating: Place(position: 0, segment: 0), count: text.words.count)
        for segment in 0..<text.count {
            for position in text.wordPositions(segment..<(segment + 1)) {
                let number = Int(numbers[Int(text.words[position])])
                places[Int(next[number])] = Place(position: Int32(position), segment: Int32(segment))
                next[number] += 1
            }
        }
        self.places = places
        self.numbers = numbers
    }

    /// Moves to other segments, of which neither the first nor the last may stand before that of the present ones.
    ///
    /// Complexity: the words of the segments that come and go.
    mutating func move(to segments: Range<Int>) {
        for word in text.words[text.wordPositions(self.segments.upperBound..<segments.upperBound)] {
            let range = ranges[Int(numbers[Int(word)])]
            ranges[Int(numbers[Int(word)])] = range.lowerBound..<(range.upperBound + 1)
            isHeld[Int(word)] = 1
        }
        for word in text.words[text.wordPositions(self.segments.lowerBound..<segments.lowerBound)] {
            let range = ranges[Int(numbers[Int(word)])]
            ranges[Int(numbers[Int(word)])] = (range.lowerBound + 1)..<range.upperBound
            if range.count == 1 { isHeld[Int(word)] = 0 }
        }
        self.segments = segments
    }

    /// Visits the places of a word's translations by a table, each with its probability: translations in the table's
    /// order, places of each in order.
    ///
    /// Complexity: the word's translations, and the places of those that the segments hold.
    @inline(__always)
    func forEachTranslation(of word: Int32, _ table: TranslationTable, _ visit: (Place, Float) -> Void) {
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: Self.entriesAtATime) { held in
            places.withUnsafeBufferPointer { places in
                let row = table.row(word)
                for first in stride(from: row.lowerBound, to: row.upperBound, by: Self.entriesAtATime) {
                    let entries = first..<min(first + Self.entriesAtATime, row.upperBound)
                    for entry in held[..<heldEntries(entries, of: table, into: held)] {
                        let probability = table.values[Int(entry)]
                        for place in ranges[Int(numbers[Int(table.columns[Int(entry)])])] {
                            visit(places[Int(place)], probability)
                        }
                    }
                }
            }
        }
    }

    /// Writes down those of some entries whose columns the segments hold, and gives their number. There is no branch:
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
}
