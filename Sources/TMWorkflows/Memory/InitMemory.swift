/// Makes an empty memory.
public enum InitMemory {
    /// Makes the memory at a path, with its folder.
    ///
    /// - Throws: an error that ``Complaint`` words; also where a file is there already.
    public static func run(at path: String) throws {
        _ = try OpenMemory.creating(path)
    }
}
