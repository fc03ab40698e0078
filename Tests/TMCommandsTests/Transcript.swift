import Foundation

/// A golden file of a session on the command line: commands with what they print on both outputs and their exit codes.
///
///     # a remark
///     $ tm segment page.txt --lang kk
///     Бірінші сөйлем.
///     ! a line on standard error
///     = 66
///
/// A line that begins with `$ ` is a command for the shell; what follows is its standard output, then its standard error
/// behind `! `, then its exit code behind `= ` where that is not 0.
struct Transcript: Equatable {
    struct Step: Equatable {
        var command: String
        var output: [String]
        var errors: [String]
        var exitCode: Int32
    }

    enum Line: Equatable {
        case remark(String)
        case step(Step)
    }

    var lines: [Line]

    init(lines: [Line]) {
        self.lines = lines
    }

    init(parsing text: String) {
        lines = []
        var step: Step?
        func close(_ lines: inout [Line]) {
            if let step { lines.append(.step(step)) }
            step = nil
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line.hasPrefix("$ ") {
                close(&lines)
                step = Step(command: String(line.dropFirst(2)), output: [], errors: [], exitCode: 0)
            } else if line.hasPrefix("# ") {
                close(&lines)
                lines.append(.remark(line))
            } else if line.hasPrefix("! ") || line == "!" {
                step?.errors.append(String(line.dropFirst(2)))
            } else if line.hasPrefix("= ") {
                step?.exitCode = Int32(line.dropFirst(2)) ?? -1
            } else {
                step?.output.append(line)
            }
        }
        // The file's last line end opens no line of output.
        if step?.output.last == "" { step?.output.removeLast() }
        close(&lines)
    }

    var text: String {
        lines.map { line in
            switch line {
            case .remark(let text): text + "\n"
            case .step(let step):
                (["$ " + step.command] + step.output + step.errors.map { "! " + $0 }
                    + (step.exitCode == 0 ? [] : ["= \(step.exitCode)"])).map { $0 + "\n" }.joined()
            }
        }.joined()
    }
}
