internal import GRDB

/// The tables of a memory, as migrations: a released one is never changed, a new one is added.
enum Schema {
    /// Marks the file as a memory (SQLite's `application_id`): `tmem` in ASCII.
    static let applicationID = 0x746D_656D

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1: units, articles, provenance") { database in
            try database.execute(sql: "PRAGMA application_id = \(applicationID)")
            try database.execute(sql: first)
        }
        return migrator
    }

    /// `unit.digest` is a hash of both texts without their direction (``UnitDigest``). `unit.extras` holds notes and
    /// properties as JSON, null where there are none. `provenance` is what a build found, `imported` what a file
    /// brought; a unit that has neither is removed. `state.generation` grows with every change of the units.
    private static let first = """
        CREATE TABLE state (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            generation INTEGER NOT NULL
        );
        INSERT INTO state VALUES (1, 0);
        CREATE TABLE run (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            kind TEXT NOT NULL,
            startedAt INTEGER NOT NULL,
            tool TEXT NOT NULL,
            input TEXT NOT NULL
        );
        CREATE TABLE article (
            id INTEGER PRIMARY KEY,
            source TEXT NOT NULL,
            path TEXT NOT NULL,
            language TEXT NOT NULL,
            title TEXT,
            date TEXT,
            UNIQUE (path, source)
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
            extras TEXT
        );
        CREATE INDEX unitByDigest ON unit (digest);
        CREATE TABLE pair (
            id INTEGER PRIMARY KEY,
            sourceArticle INTEGER NOT NULL REFERENCES article,
            targetArticle INTEGER NOT NULL REFERENCES article,
            fingerprint TEXT NOT NULL,
            score REAL NOT NULL,
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
            run INTEGER NOT NULL REFERENCES run
        );
        """
}
