import Foundation
import TMTestSupport

/// A folder of its own for a test, removed with the value.
final class ArchiveFolder {
    let path = NSTemporaryDirectory() + "tm-inputs-\(UUID().uuidString)"

    init() throws {
        try FileManager.default.createDirectory(atPath: path + "/vesti", withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var paper: String { path + "/vesti" }

    func write(_ text: String, to name: String) throws {
        try write(Array(text.utf8), to: name)
    }

    func write(_ bytes: [UInt8], to name: String) throws {
        let url = URL(fileURLWithPath: paper + "/" + name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    /// A Russian page.
    static func page(_ number: Int) -> String {
        "В районе открыли школу номер \(number)\n\nНа открытие школы пришли учителя, родители и все жители аула. Занятия начались в тот же день.\n"
    }
}
