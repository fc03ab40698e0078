internal import TMText

/// The words of date lines, Russian and Kazakh, in the folded form of tokens.
enum DateWords {
    /// The month that a word names, in the forms that dates use: `июня`, `маусым`, `маусымда`.
    static func month(_ word: String) -> Int? {
        if let month = months[word] { return month }
        guard word.count > 4, ["да", "де", "та", "те"].contains(where: word.hasSuffix) else { return nil }
        return months[String(word.dropLast(2))]
    }

    private static let months: [String: Int] = {
        var months: [String: Int] = [:]
        for (index, names) in names.enumerated() {
            for name in names { months[name] = index + 1 }
        }
        return months
    }()

    private static let names = [
        ["января", "январь", "янв", "қаңтар", "қаң"],
        ["февраля", "февраль", "фев", "февр", "ақпан", "ақп"],
        ["марта", "март", "мар", "наурыз", "нау"],
        ["апреля", "апрель", "апр", "сәуір", "сәу"],
        ["мая", "май", "мамыр", "мам"],
        ["июня", "июнь", "июн", "маусым", "мау"],
        ["июля", "июль", "июл", "шілде", "шіл"],
        ["августа", "август", "авг", "тамыз", "там"],
        ["сентября", "сентябрь", "сен", "сент", "қыркүйек", "қыр"],
        ["октября", "октябрь", "окт", "қазан", "қаз"],
        ["ноября", "ноябрь", "ноя", "нояб", "қараша", "қар"],
        ["декабря", "декабрь", "дек", "желтоқсан", "жел"],
    ]

    /// What stands around a date: labels, weekdays, words for year and hour.
    static let fillers: Set<String> = [
        "опубликовано", "опубликована", "опубликован", "дата", "публикации", "обновлено", "размещено", "добавлено",
        "создано", "создана", "время", "в", "от", "г", "гг", "год", "года", "ч", "мин",
        "жарияланды", "жарияланған", "жарияланым", "жариялау", "жаңартылды", "күні", "уақыты", "мерзімі", "салынды",
        "ж", "жыл", "жылы", "жылғы", "жылдың", "сағат", "date", "published", "posted", "on", "updated",
        "понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье",
        "пн", "вт", "ср", "чт", "пт", "сб", "вс",
        "дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі",
    ]
}
