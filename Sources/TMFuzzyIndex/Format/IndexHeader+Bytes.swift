/// What is wrong with the bytes of a header.
enum IndexHeaderFault: Error, Equatable {
    case foreign
    case version(Int)
    case damaged
}

extension IndexHeader {
    /// The header's bytes, `byteCount` of them: fields of eight bytes each and their checksum in the last ones.
    func bytes() -> [UInt8] {
        var fields: [UInt64] = [
            Self.magic, UInt64(Self.version), stamp.memory, UInt64(bitPattern: stamp.generation),
            Self.packed(stamp.language), identity, base, UInt64(unitCount), UInt64(wordCount), UInt64(trigramCount),
            UInt64(unseenWeight), UInt64(bitPattern: firstIdentifier), hasShortIdentifiers ? 1 : 0, checksumOfChecksums,
        ]
        for range in sections + [checksums] { fields += [UInt64(range.lowerBound), UInt64(range.upperBound)] }
        fields += Array(repeating: 0, count: Self.byteCount / 8 - 1 - fields.count)
        let body = fields.flatMap { field in (0..<8).map { UInt8(truncatingIfNeeded: field >> (8 * $0)) } }
        let sum = Checksum.of(body)
        return body + (0..<8).map { UInt8(truncatingIfNeeded: sum >> (8 * $0)) }
    }

    /// Reads a header of `byteCount` bytes.
    init(bytes: UnsafeRawBufferPointer) throws(IndexHeaderFault) {
        guard bytes.count >= Self.byteCount, let start = bytes.baseAddress else { throw .foreign }
        let fields = (0..<Self.byteCount / 8).map { start.loadUnaligned(fromByteOffset: 8 * $0, as: UInt64.self) }
        guard fields[0] == Self.magic else { throw .foreign }
        guard fields[1] == UInt64(Self.version) else { throw .version(Int(truncatingIfNeeded: fields[1])) }
        guard Checksum.of(start, count: Self.byteCount - 8) == fields[Self.byteCount / 8 - 1] else { throw .damaged }
        let firstRange = 14
        let ranges = (0...IndexSection.allCases.count).map {
            Int(fields[firstRange + 2 * $0])..<Int(fields[firstRange + 2 * $0 + 1])
        }
        self.init(
            stamp: IndexStamp(
                memory: fields[2],
                generation: Int64(bitPattern: fields[3]),
                language: Self.unpacked(fields[4])
            ),
            identity: fields[5],
            base: fields[6],
            unitCount: Int(fields[7]),
            wordCount: Int(fields[8]),
            trigramCount: Int(fields[9]),
            unseenWeight: UInt32(fields[10]),
            firstIdentifier: Int64(bitPattern: fields[11]),
            hasShortIdentifiers: fields[12] == 1,
            sections: ranges.dropLast(),
            checksums: ranges[ranges.count - 1],
            checksumOfChecksums: fields[13]
        )
    }

    private static func packed(_ language: String) -> UInt64 {
        language.utf8.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    private static func unpacked(_ field: UInt64) -> String {
        let bytes = (0..<8).map { UInt8(truncatingIfNeeded: field >> (8 * $0)) }.prefix { $0 != 0 }
        return String(decoding: bytes, as: UTF8.self)
    }
}
