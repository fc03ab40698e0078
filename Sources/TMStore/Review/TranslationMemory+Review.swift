internal import GRDB
public import TMBitext

extension TranslationMemory {
    /// The fingerprint of the decisions that the memory follows; `nil` where it never was given any.
    ///
    /// - Throws: ``StoreError``.
    public var decisionsFingerprint: String? {
        get throws(StoreError) {
            try read { try String.fetchOne($0, sql: "SELECT decisions FROM state") }
        }
    }

    /// Makes the memory follow these decisions, and no others, in one transaction: rejected units are kept aside, where no
    /// reader sees them, and accepted ones are there with confidence 1. What is both is accepted.
    ///
    /// Complexity: a pass over all units where there is a rejection, now or before.
    ///
    /// - Parameter fingerprint: tells these decisions from others.
    /// - Throws: ``StoreError``; the memory is then as it was.
    public func follow(_ decisions: [ReviewDecision], fingerprint: String) throws(StoreError) -> ChangeCounts {
        try write { database in
            var review = ReviewWriter(database)
            try review.follow(decisions)
            try database.execute(sql: "UPDATE state SET decisions = ?", arguments: [fingerprint])
            return review.writer.counts
        }
    }

    /// Visits the units that pass a filter in the order of their articles and places, once for each place, which is then the
    /// unit's only provenance. Units without a place come last, where neither the filter nor `articles` asks for one.
    ///
    /// - Parameter articles: paths of articles on either side. Empty: all.
    /// - Throws: ``StoreError``, and what `body` throws.
    public func forEachPlace(
        _ filter: UnitFilter,
        articles: [String],
        _ body: (TranslationUnit) throws -> Void
    ) throws {
        try StoreError.translatingOnlySQLite(path) {
            try readPassingErrors { database in
                let reader = UnitReader(database)
                try reader.forEachPlace(filter, articles: articles, body)
                if articles.isEmpty { try reader.forEachUnitWithoutPlace(filter, body) }
            }
        }
    }

    /// The unit with this digest, which says what texts it has; `nil` where there is none. Rejected units are found too.
    ///
    /// - Throws: ``StoreError``.
    public func unit(digest: Int64) throws(StoreError) -> TranslationUnit? {
        try read { database in
            try UnitReader(database).unit(digest: digest)
        }
    }
}

extension TranslationUnit {
    /// A hash of both texts, the same in either direction: names the unit by its content.
    public var digest: Int64 { UnitDigest.of(self) }

    /// A hash by which decisions know the unit: over the letters and digits of both texts, the same in either direction.
    public var reviewKey: Int64 { RejectionKey.of(self) }
}
