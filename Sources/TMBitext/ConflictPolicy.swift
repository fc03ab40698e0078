/// What becomes of a unit whose source text a memory already has with another translation, in the same direction.
public enum ConflictPolicy: String, CaseIterable, Sendable {
    /// The memory's unit stays, and the new one is left out.
    case keep

    /// The new unit takes the place of those that files brought; what builds found or a reviewer accepted stays beside it.
    case replace

    /// The memory has both.
    case both
}
