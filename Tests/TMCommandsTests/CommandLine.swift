import Foundation

/// Runs commands in a folder of its own, with the `tm` that was built beside the tests on the `PATH`.
struct CommandLine {
    let folder: String

    init() throws {
        folder = NSTemporaryDirectory() + "tm-commands-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    func remove() {
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// The root of the package.
    static let package = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The folder that holds the built `tm`.
    private static let products = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().path

    func run(_ command: String) throws -> Transcript.Step {
        let (outputFile, errorFile) = (folder + "/../" + UUID().uuidString, folder + "/../" + UUID().uuidString)
        defer { [outputFile, errorFile].forEach { try? FileManager.default.removeItem(atPath: $0) } }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "(\(command)) >\"$TM_TEST_OUT\" 2>\"$TM_TEST_ERR\" </dev/null"]
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.environment = [
            "PATH": Self.products + ":/usr/sbin:/usr/bin:/sbin:/bin", "HOME": folder, "LANG": "C.UTF-8",
            "SOURCE_DATE_EPOCH": "1710720000", "TM_TEST_OUT": outputFile, "TM_TEST_ERR": errorFile,
        ]
        try process.run()
        process.waitUntilExit()
        return Transcript.Step(
            command: command,
            output: try lines(outputFile),
            errors: try lines(errorFile),
            exitCode: process.terminationStatus
        )
    }

    private func lines(_ path: String) throws -> [String] {
        let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
        guard !text.isEmpty else { return [] }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return lines.last == "" ? Array(lines.dropLast()) : lines
    }
}
