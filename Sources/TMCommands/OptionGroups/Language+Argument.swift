public import ArgumentParser
public import TMBitext

extension Language: ExpressibleByArgument {
    /// Reads a language tag.
    public init?(argument: String) {
        self.init(argument)
    }
}
