import Foundation
import TMBitext
import Testing

struct DraftFileTests {
    private let folder = NSTemporaryDirectory() + "drafts-\(UUID().uuidString)"

    init() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    @Test func onlyDraftsOfProcessesThatAreGoneAreRemoved() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let place = folder + "/память.sqlite"
        let gone = Int32.max
        let kept = [
            DraftFile(of: place).path, "\(place).ru.index", "\(place).\(gone)", "\(place).\(gone)-1.new.txt",
            "\(place).ru.index.\(gone)-1.new", "\(folder)/other.\(gone)-1.new",
        ]
        let removed = ["\(place).\(gone)-1a.new", "\(place).\(gone)-1a.new-journal"]
        for path in kept + removed { try Data().write(to: URL(fileURLWithPath: path)) }
        DraftFile.removeAbandoned(of: place)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(names.sorted() == kept.map { URL(fileURLWithPath: $0).lastPathComponent }.sorted())
    }

    @Test func eachDraftHasANameOfItsOwn() {
        #expect(DraftFile(of: "память").path != DraftFile(of: "память").path)
    }
}
