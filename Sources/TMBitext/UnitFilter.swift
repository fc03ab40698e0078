/// Which units of a memory are wanted. Every condition that is set must hold.
public struct UnitFilter: Hashable, Sendable {
    /// Newspapers; a unit found in any of them is taken. Empty: all.
    public var sources: [String] = []

    /// The first day of publication; a unit without a date is not taken.
    public var since: CalendarDay?

    /// The last day of publication; a unit without a date is not taken.
    public var until: CalendarDay?

    /// The least confidence, 0...1. Imported units have no confidence and are taken.
    public var leastConfidence: Double?

    /// Languages, each of which must be one of the unit's two. Empty: languages are not asked for.
    public var languages: Set<Language> = []

    /// Whether only units are taken that a reviewer accepted.
    public var isReviewed = false

    /// Quality marks of which a unit must have one. Empty: marks are not asked for.
    public var marks: Set<QualityMark.Kind> = []

    /// Quality marks of which a unit may have none.
    public var excludedMarks: Set<QualityMark.Kind> = []

    /// A filter that takes every unit.
    public init() {}
}
