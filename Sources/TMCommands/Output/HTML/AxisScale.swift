/// Round marks for an axis of counts from 0.
struct AxisScale {
    /// The marks, from 0 to `end`.
    let marks: [Int]

    /// Where the axis ends: the last mark, at least 1 and at least the greatest count.
    let end: Int

    init(greatest: Int) {
        var step = 1
        let factors = [2, 5, 10]
        var power = 1
        var next = 0
        while step * 5 < greatest {
            step = power * factors[next]
            next += 1
            if next == factors.count { (next, power) = (0, power * 10) }
        }
        end = max(1, (greatest + step - 1) / step) * step
        marks = Array(stride(from: 0, through: end, by: step))
    }
}
