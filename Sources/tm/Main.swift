internal import TMCommands

@main enum Main {
    static func main() async {
        await TranslationMemoryCommand.runAndExit()
    }
}
