internal import CZlib

/// Unpacks gzip (RFC 1952), also several members one after another.
final class Inflater {
    /// How a gzip file begins.
    static let signature: [UInt8] = [0x1F, 0x8B]

    /// The most bytes unpacked at once.
    private static let step = 65_536

    private var stream = z_stream()
    private var packed: [UInt8] = []
    private var position = 0
    private var hasEnded = false

    /// Creates an unpacker.
    init() {
        _ = inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    }

    deinit {
        inflateEnd(&stream)
    }

    /// The next unpacked bytes, some 64 kB at most; none at the end of the file. `nextBytes` gives packed ones.
    func next(_ nextBytes: () throws -> [UInt8]) throws -> [UInt8] {
        while true {
            if position == packed.count {
                packed = try nextBytes()
                position = 0
                if packed.isEmpty { return [] }
            }
            let unpacked = try inflate()
            if !unpacked.isEmpty { return unpacked }
        }
    }

    private func inflate() throws(InputDefect) -> [UInt8] {
        if hasEnded {
            guard packed[position] == Self.signature[0] else {
                // What follows the last member is padding.
                position = packed.count
                return []
            }
            inflateReset(&stream)
            hasEnded = false
        }
        var status = Z_OK
        let unpacked = [UInt8](unsafeUninitializedCapacity: Self.step) { output, count in
            packed.withUnsafeMutableBufferPointer { input in
                stream.next_in = input.baseAddress.map { $0 + position }
                stream.avail_in = UInt32(input.count - position)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(output.count)
                status = CZlib.inflate(&stream, Z_NO_FLUSH)
                position = input.count - Int(stream.avail_in)
                count = output.count - Int(stream.avail_out)
            }
        }
        guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else { throw .damagedCompression }
        hasEnded = status == Z_STREAM_END
        return unpacked
    }
}
