public import TMBitext

/// Gives a text as the stems of its words, with single spaces between; stems hold no ASCII punctuation.
public typealias StemmingFunction = @Sendable (_ text: String, _ language: Language) -> String
