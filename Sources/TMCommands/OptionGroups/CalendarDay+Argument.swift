public import ArgumentParser
public import TMBitext

extension CalendarDay: ExpressibleByArgument {
    /// Reads `YYYY-MM-DD`.
    public init?(argument: String) {
        self.init(iso8601: argument)
    }
}
