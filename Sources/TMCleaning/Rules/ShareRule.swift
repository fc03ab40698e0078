internal import TMText

extension NoiseRule {
    /// Buttons: `Поделиться`, `Бөлісу`, `Telegram WhatsApp Facebook`, `Сілтемені көшіру`.
    static let share = NoiseRule("share") { context in
        let words = context.line.words
        guard !words.isEmpty, words.count <= 14, !context.line.tokens.contains(where: { $0.kind == .number }),
            words.allSatisfy({ actions.contains($0) || networks.contains($0) || fillers.contains($0) })
        else { return false }
        return words.contains(where: actions.contains) || context.isAtEdge && words.contains(where: networks.contains)
    }

    private static let actions: Set<String> = [
        "поделиться", "поделись", "поделитесь", "поделились", "твитнуть", "репост", "бөлісу", "бөлісіңіз",
        "бөлісіңіздер",
        "скопировать", "копировать", "көшіру", "share", "tweet", "жіберу", "отправить", "нравится", "ұнайды",
    ]

    private static let networks: Set<String> = [
        "telegram", "whatsapp", "facebook", "twitter", "vk", "вк", "вконтакте", "одноклассники", "одноклассниках", "ok",
        "ок", "viber", "instagram", "youtube", "tiktok", "threads", "linkedin", "pinterest", "messenger", "skype",
        "телеграм", "фейсбук", "ватсап", "инстаграм", "твиттер", "livejournal", "wechat", "gmail",
    ]

    private static let fillers: Set<String> = [
        "в", "на", "с", "со", "и", "x", "х", "мне", "это", "друзьями", "соцсетях", "социальных", "сетях", "ссылкой",
        "ссылку", "новостью", "статьей", "записью", "публикацией", "материалом", "новость", "статью", "другу",
        "сілтемені", "сілтеме", "достарыңызбен", "достарға", "достармен", "әлеуметтік", "желіде", "желілерде", "желі",
        "арқылы", "жаңалықпен", "мақаламен", "маған", "бұл", "this", "link", "copy", "email", "e", "mail", "мой", "мир",
    ]
}
