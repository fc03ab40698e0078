internal import CZlib

/// Packs bytes as gzip (RFC 1952), without a time or a name, so that the same bytes give the same file.
public final class Deflater {
    private static let step = 65_536

    private var stream = z_stream()
    private let sink: ([UInt8]) throws -> Void

    /// Creates a packer whose bytes go to `sink` a part at a time, in order.
    public init(sink: @escaping ([UInt8]) throws -> Void) {
        self.sink = sink
        _ = deflateInit2_(
            &stream,
            Z_DEFAULT_COMPRESSION,
            Z_DEFLATED,
            15 + 16,
            8,
            Z_DEFAULT_STRATEGY,
            ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size)
        )
    }

    deinit {
        deflateEnd(&stream)
    }

    /// Packs some bytes. Complexity: linear.
    /// - Throws: what the sink throws.
    public func write(_ bytes: [UInt8]) throws {
        try deflate(bytes, Z_NO_FLUSH)
    }

    /// Ends the file.
    /// - Throws: what the sink throws.
    public func finish() throws {
        try deflate([], Z_FINISH)
    }

    private func deflate(_ bytes: [UInt8], _ flush: Int32) throws {
        var position = 0
        var bytes = bytes
        var isFull = true
        while isFull {
            let packed = [UInt8](unsafeUninitializedCapacity: Self.step) { output, count in
                bytes.withUnsafeMutableBufferPointer { input in
                    stream.next_in = input.baseAddress.map { $0 + position }
                    stream.avail_in = UInt32(input.count - position)
                    stream.next_out = output.baseAddress
                    stream.avail_out = UInt32(output.count)
                    _ = CZlib.deflate(&stream, flush)
                    position = input.count - Int(stream.avail_in)
                    count = output.count - Int(stream.avail_out)
                }
            }
            isFull = packed.count == Self.step
            if !packed.isEmpty { try sink(packed) }
        }
    }
}
