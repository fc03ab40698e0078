/// Which form a Russian noun takes behind a number: 1 школа, 2 школы, 5 школ.
enum RussianNumberClass: Equatable {
    case one
    case few
    case many

    /// The class of a number's form for comparison; a fraction counts as few.
    init(number: String) {
        guard !number.contains(".") else {
            self = .few
            return
        }
        let digits = number.suffix(2).compactMap(\.wholeNumberValue)
        let isTeen = digits.count == 2 && digits[0] == 1
        switch digits.last {
        case 1 where !isTeen: self = .one
        case 2, 3, 4: self = isTeen ? .many : .few
        default: self = .many
        }
    }
}
