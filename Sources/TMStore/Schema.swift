internal import GRDB

/// The tables of a memory, as migrations: a released one is never changed, a new one is added.
enum Schema {
    /// Marks the file as a memory (SQLite's `application_id`): `tmem` in ASCII.
    static let applicationID = 0x746D_656D

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1: units, articles, provenance, review") { database in
            try database.execute(sql: "PRAGMA application_id = \(applicationID)")
            try database.execute(sql: units)
            try database.execute(sql: found)
            try database.execute(sql: review)
        }
        migrator.registerMigration("2: moments") { database in
            try database.execute(sql: moments)
        }
        migrator.registerMigration("3: an index by source where it is wanted") { database in
            try SourceIndex.drop(in: database)
        }
        migrator.registerMigration("4: digests in a table of their own") { database in
            try database.execute(sql: digests)
        }
        return migrator
    }

    /// Brings a database to this version, whichever of its migrations other processes run at the same time.
    ///
    /// A migration that another process has just run fails, as its tables are there; then the rest is run. What fails
    /// while nothing has become of it is an error.
    static func migrate(_ database: DatabaseQueue) throws {
        var done = try database.read(migrator.appliedIdentifiers)
        while true {
            do {
                return try migrator.migrate(database)
            } catch {
                let known = done
                done = try database.read(migrator.appliedIdentifiers)
                if done == known { throw error }
            }
        }
    }

    /// `unit.digest` is a hash of both texts without their direction (``UnitDigest``). `unit.extras` holds notes and
    /// properties as JSON, null where there are none. A unit that `provenance`, `imported` and `accepted` do not hold is
    /// removed. `state.generation` grows with every change of the units.
    private static let units = """
        CREATE TABLE state (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            generation INTEGER NOT NULL,
            decisions TEXT
        );
        INSERT INTO state VALUES (1, 0, NULL);
        CREATE TABLE run (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            kind TEXT NOT NULL,
            startedAt INTEGER NOT NULL,
            tool TEXT NOT NULL,
            input TEXT NOT NULL
        );
        CREATE TABLE unit (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            digest INTEGER NOT NULL,
            sourceLanguage TEXT NOT NULL,
            targetLanguage TEXT NOT NULL,
            source TEXT NOT NULL,
            target TEXT NOT NULL,
            createdAt INTEGER,
            createdBy TEXT,
            extras TEXT,
            isRejected INTEGER NOT NULL DEFAULT 0
        );
        CREATE INDEX unitByDigest ON unit (digest);
        CREATE INDEX unitBySource ON unit (substr(source, 1, 24));
        CREATE TABLE mark (
            unit INTEGER NOT NULL REFERENCES unit ON DELETE CASCADE,
            kind TEXT NOT NULL,
            detail TEXT NOT NULL,
            PRIMARY KEY (unit, kind)
        ) WITHOUT ROWID;
        """

    /// `provenance` is what builds found, `imported` what a file brought. `article.fingerprint` changes with the article's
    /// sentences, `pair.fingerprint` with everything that its alignment depends on; `pair.beads` sums the alignment up
    /// (`BeadCounts`).
    private static let found = """
        CREATE TABLE article (
            id INTEGER PRIMARY KEY,
            source TEXT NOT NULL,
            path TEXT NOT NULL,
            language TEXT NOT NULL,
            title TEXT,
            date TEXT,
            fingerprint TEXT,
            UNIQUE (path, source)
        );
        CREATE TABLE pair (
            id INTEGER PRIMARY KEY,
            sourceArticle INTEGER NOT NULL REFERENCES article,
            targetArticle INTEGER NOT NULL REFERENCES article,
            fingerprint TEXT NOT NULL,
            score REAL NOT NULL,
            beads TEXT NOT NULL,
            run INTEGER NOT NULL REFERENCES run,
            UNIQUE (sourceArticle, targetArticle)
        );
        CREATE INDEX pairByTarget ON pair (targetArticle);
        CREATE TABLE provenance (
            unit INTEGER NOT NULL REFERENCES unit ON DELETE CASCADE,
            sourceArticle INTEGER NOT NULL REFERENCES article,
            targetArticle INTEGER NOT NULL REFERENCES article,
            sourceStart INTEGER NOT NULL,
            sourceEnd INTEGER NOT NULL,
            targetStart INTEGER NOT NULL,
            targetEnd INTEGER NOT NULL,
            confidence REAL NOT NULL,
            run INTEGER NOT NULL REFERENCES run,
            PRIMARY KEY (unit, sourceArticle, targetArticle, sourceStart, targetStart)
        ) WITHOUT ROWID;
        CREATE INDEX provenanceBySource ON provenance (sourceArticle, targetArticle);
        CREATE INDEX provenanceByTarget ON provenance (targetArticle);
        CREATE TABLE imported (
            unit INTEGER PRIMARY KEY REFERENCES unit ON DELETE CASCADE,
            run INTEGER NOT NULL REFERENCES run,
            isForced INTEGER NOT NULL DEFAULT 0
        );
        """

    /// Both tables follow from the decision file, whose fingerprint is `state.decisions`. `rejected.key` is a
    /// ``RejectionKey``. `place` is what a reader sees: what builds found and what a reviewer accepted, whose confidence is 1.
    private static let review = """
        CREATE TABLE rejected (key INTEGER PRIMARY KEY);
        CREATE TABLE accepted (
            id INTEGER PRIMARY KEY,
            unit INTEGER NOT NULL REFERENCES unit ON DELETE CASCADE,
            sourceArticle INTEGER REFERENCES article,
            targetArticle INTEGER REFERENCES article,
            sourceStart INTEGER,
            sourceEnd INTEGER,
            targetStart INTEGER,
            targetEnd INTEGER
        );
        CREATE INDEX acceptedByUnit ON accepted (unit);
        CREATE VIEW place AS
        SELECT unit, sourceArticle, targetArticle, sourceStart, sourceEnd, targetStart, targetEnd,
            CASE WHEN EXISTS (SELECT 1 FROM accepted WHERE accepted.unit = provenance.unit) THEN 1.0 ELSE confidence END
                AS confidence
        FROM provenance
        UNION ALL
        SELECT unit, sourceArticle, targetArticle, sourceStart, sourceEnd, targetStart, targetEnd, 1.0 FROM accepted
        WHERE sourceArticle IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM provenance WHERE provenance.unit = accepted.unit
            AND provenance.sourceArticle = accepted.sourceArticle AND provenance.targetArticle = accepted.targetArticle
        );
        """

    /// What an index needs to know whether, and in which units, it is behind. Each generation has a mark of its own, so that
    /// a copy of the memory that went another way since is told apart, and the highest identifier ever given by then.
    /// `returned` holds units that were rejected and are no longer, with the generation that brought them back.
    private static let moments = """
        CREATE TABLE moment (generation INTEGER PRIMARY KEY, mark INTEGER NOT NULL, lastUnit INTEGER NOT NULL);
        CREATE TABLE returned (
            unit INTEGER PRIMARY KEY REFERENCES unit ON DELETE CASCADE,
            generation INTEGER NOT NULL
        );
        CREATE TRIGGER momentOfGeneration AFTER UPDATE OF generation ON state BEGIN
            INSERT OR REPLACE INTO moment
            SELECT NEW.generation, random(), coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'unit';
        END;
        CREATE TRIGGER unitReturns AFTER UPDATE OF isRejected ON unit WHEN OLD.isRejected AND NOT NEW.isRejected BEGIN
            INSERT OR REPLACE INTO returned SELECT NEW.id, generation + 1 FROM state;
        END;
        UPDATE state SET generation = generation;
        """

    /// A table instead of an index, since its rows can be written when there are many (``UnitDigests``).
    private static let digests = """
        CREATE TABLE unitDigest (
            digest INTEGER NOT NULL,
            unit INTEGER NOT NULL,
            PRIMARY KEY (digest, unit)
        ) WITHOUT ROWID;
        INSERT INTO unitDigest SELECT digest, id FROM unit ORDER BY digest, id;
        DROP INDEX unitByDigest;
        CREATE TRIGGER digestOfUnit AFTER DELETE ON unit BEGIN
            DELETE FROM unitDigest WHERE digest = OLD.digest AND unit = OLD.id;
        END;
        """
}
