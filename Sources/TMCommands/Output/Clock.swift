internal import FoundationEssentials

/// What time it is, for units that are made now.
enum Clock {
    /// Seconds since 1970-01-01T00:00:00Z; `SOURCE_DATE_EPOCH`'s where that is set, so that a build can be repeated to
    /// the byte (reproducible-builds.org).
    static var now: Int {
        if let fixed = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap({ Int($0) }) { return fixed }
        return Int(Date().timeIntervalSince1970)
    }
}
