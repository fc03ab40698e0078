internal import TMText

extension NoiseRule {
    /// Calls to follow the newspaper: `Подписывайтесь на наш канал`, `Telegram-арнамызға жазылыңыз`.
    static let subscription = NoiseRule("share") { context in
        let line = context.line
        guard line.words.count <= 30, !line.opensSpeech, !tells(line) else { return false }
        return calls.occurs(in: line) && places.occurs(in: line)
            || openings.end(atStartOf: line) != nil
    }

    /// Whether a quotation with its speaker follows, as no call has it: `…», – сказал`.
    private static func tells(_ line: PageLine) -> Bool {
        zip(line.tokens, line.tokens.dropFirst()).contains {
            $0.kind == .punctuation && $1.kind == .punctuation && $0.text == "," && $1.text == "-"
        }
    }

    private static let calls: WordSet = [
        "подписывайтесь", "подпишитесь", "подпишись", "подписывайся", "присоединяйтесь", "следите", "читайте",
        "жазылыңыз", "жазылыңыздар", "тіркеліңіз", "қосылыңыз", "қосылыңыздар", "жазылып",
    ]

    private static let places: WordSet = [
        "нас", "нашу", "наш", "наши", "нам", "нами", "нашими", "нашем", "наших",
        "telegram", "telegramға", "instagram", "facebook", "whatsapp", "youtube", "телеграм", "инстаграм", "tiktok",
        "арнамызға", "арнаға", "каналымызға", "каналына", "парақшамызға", "парақшаларымызға", "желілердегі", "бізге",
        "бізді", "біздің", "арнамыздан", "желідегі",
    ]

    private static let openings: PhraseList = [
        "подпишитесь на", "подписывайтесь на", "мы в telegram", "мы в соцсетях", "наш telegram", "читайте нас",
        "следите за нами",
        "следите за нашими", "біз әлеуметтік желілерде", "біздің telegram", "біз telegram",
    ]
}
