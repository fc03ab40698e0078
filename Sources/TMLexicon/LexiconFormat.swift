import Foundation
internal import TMBitext

/// The numbers of the lexicon file.
///
/// Little-endian: 8 bytes of magic that end in the version, 8 bytes of checksum (FNV-1a, 64 bits) over all that
/// follows. Then, numbers as LEB128: the two languages and the lines of provenance as texts with their lengths; the
/// two vocabularies, words sorted by their bytes, each as (bytes shared with the word before, length of the rest, the
/// rest, level of its count); and for each source word the number of its pairs and each as (distance to the column before, level of the
/// forward probability, level of the backward probability). Levels are one byte; 0 is none.
enum LexiconFormat {
    static let magic = Array("TMLEXIC".utf8)
    static let version: UInt8 = 1
    static let headerSize = 16

    /// The level of a probability: 1 for 1, about 2.7 % less for each step.
    static func level(ofProbability probability: Float) -> UInt8 {
        probability > 0 ? UInt8(min(255, 1 + (-log(probability) * stepsPerNat).rounded())) : 0
    }

    static func probability(ofLevel level: UInt8) -> Float { probabilities[Int(level)] }

    private static let probabilities = (0...255).map { $0 == 0 ? 0 : exp(-Float($0 - 1) / stepsPerNat) }

    /// The level of a count: 1 for 0, about 6 % more for each step.
    static func level(ofCount count: Int32) -> UInt8 {
        UInt8(min(255, 1 + (log(Float(max(0, count)) + 1) * countStepsPerNat).rounded()))
    }

    static func count(ofLevel level: UInt8) -> Int32 {
        counts[Int(level)]
    }

    private static let counts = (0...255).map { level in
        level == 0 ? Int32(0) : Int32((exp(Float(level - 1) / countStepsPerNat) - 1).rounded())
    }

    static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.reduce(into: FNV1a()) { $0.add($1) }.value
    }

    private static let stepsPerNat: Float = 36
    private static let countStepsPerNat: Float = 16
}
