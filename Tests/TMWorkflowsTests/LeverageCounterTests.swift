import TMTestSupport
import Testing

@testable import TMWorkflows

struct LeverageCounterTests {
    private typealias Counted = (text: String, band: MatchBand)

    @Test func textsThatStoodBeforeAreRepetitions() {
        var counter = LeverageCounter()
        let first = counter.count([
            ("Завтра снег.", .new), ("Завтра снег.", .new), ("Вход свободный.", .exact), ("Вход свободный.", .exact),
        ])
        #expect(first[.new].segments == 1 && first[.repetition].segments == 1 && first[.exact].segments == 2)
        let second = counter.count([
            ("Завтра снег.", .from75), ("Завтра снег.", .from75), ("Вход свободный.", .context),
        ])
        #expect(second[.crossFileRepetition].segments == 1 && second[.repetition].segments == 1)
        #expect(second[.context].segments == 1 && second.total.segments == 3)
        #expect(counter.total.total.segments == 7)
    }

    /// Words are marked by brackets.
    @Test(arguments: ["[Нур-Султан] — [столица].", "[В] [2024] [году] [(до] [июня)] №[5]", "«[Ертең]» – [қар]!", " … "])
    func wordsHoldALetterOrADigit(marked: String) {
        let text = marked.filter { $0 != "[" && $0 != "]" }
        let volume = Volume(of: text)
        #expect(volume.words == marked.count { $0 == "[" })
        #expect(volume.characters == text.unicodeScalars.count && volume.segments == 1)
    }

    @Test func agreesWithASlowTwin() {
        var random = SeededGenerator(seed: 7)
        let words = ["Снег", "дождь", "2024", "—", "қар", "и", "№5", "область", "«Отан»"]
        var files: [[Counted]] = []
        for _ in 0..<40 {
            files.append(
                (0..<Int.random(in: 0...60, using: &random)).map { _ in
                    let count = Int.random(in: 1...3, using: &random)
                    let text = (0..<count).map { _ in words.randomElement(using: &random) ?? "" }
                    let matched: [MatchBand] = [.context, .exact, .from95, .from85, .from75, .from50, .new]
                    return (text.joined(separator: " "), matched.randomElement(using: &random) ?? .new)
                }
            )
        }
        var counter = LeverageCounter()
        for number in files.indices {
            let leverage = counter.count(files[number])
            for band in MatchBand.allCases {
                #expect(leverage[band] == Self.slowVolume(of: band, in: number, of: files))
            }
        }
        for band in MatchBand.allCases {
            let volumes = files.indices.map { Self.slowVolume(of: band, in: $0, of: files) }
            #expect(counter.total[band].words == volumes.reduce(0) { $0 + $1.words })
        }
    }

    /// Looks at every segment before each one, and counts words by splitting.
    private static func slowVolume(of band: MatchBand, in file: Int, of files: [[Counted]]) -> Volume {
        var volume = Volume()
        for (place, segment) in files[file].enumerated() {
            let isHeld = [.context, .exact].contains(segment.band)
            let isRepeated = files[file][..<place].contains { $0.text == segment.text }
            let isFromBefore = files[..<file].joined().contains { $0.text == segment.text }
            let counted: MatchBand =
                isHeld ? segment.band : isRepeated ? .repetition : isFromBefore ? .crossFileRepetition : segment.band
            guard counted == band else { continue }
            volume.segments += 1
            volume.words += segment.text.split(separator: " ").count { $0.contains { $0.isLetter || $0.isNumber } }
            volume.characters += segment.text.unicodeScalars.count
        }
        return volume
    }
}
