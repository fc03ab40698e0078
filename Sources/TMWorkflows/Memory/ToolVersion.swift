/// The name and version of this program, as memories and exported files carry them.
public enum ToolVersion {
    /// The program's name.
    public static let name = "tm"

    /// The version, after semver.org.
    public static let number = "0.1.0"

    /// Name and version.
    public static let current = "\(name) \(number)"
}
