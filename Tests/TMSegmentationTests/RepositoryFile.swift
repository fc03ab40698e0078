import Foundation

/// Files of the repository, found from this file's place.
enum RepositoryFile {
    static func path(_ name: String, from file: String = #filePath) -> String {
        URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent("../../" + name).path
    }
}

extension String {
    init(contentsOfFile path: String) throws {
        self = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    }
}
