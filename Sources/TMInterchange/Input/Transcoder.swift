internal import CXML2

/// Turns bytes of another encoding into UTF-8, by the system's `iconv`.
final class Transcoder {
    /// The encoding's name, as the document writes it.
    let encoding: String

    private let descriptor: iconv_t
    private var rest: [UInt8] = []

    /// Creates a decoder.
    /// - Throws: `InputDefect` when the system knows no such encoding.
    init(_ encoding: String) throws(InputDefect) {
        self.encoding = encoding
        let isName = encoding.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || [0x2D, 0x2E, 0x5F].contains(byte)
        }
        let name = Self.otherNames[encoding.uppercased()] ?? encoding
        guard isName, let descriptor = iconv_open("UTF-8", name), Int(bitPattern: descriptor) != -1 else {
            throw .unknownEncoding(encoding)
        }
        self.descriptor = descriptor
    }

    deinit {
        iconv_close(descriptor)
    }

    /// The next bytes in UTF-8; the beginning of a character at the end of `bytes` waits for the next call.
    /// - Throws: `InputDefect` when bytes stand for nothing in the encoding.
    func utf8(_ bytes: [UInt8]) throws(InputDefect) -> [UInt8] {
        var input = rest + bytes
        var left = input.count
        let output = [UInt8](unsafeUninitializedCapacity: input.count * 3 + 16) { buffer, count in
            input.withUnsafeMutableBytes { input in
                buffer.withMemoryRebound(to: CChar.self) { buffer in
                    var next = input.baseAddress?.assumingMemoryBound(to: CChar.self)
                    var target = buffer.baseAddress
                    var room = buffer.count
                    _ = iconv(descriptor, &next, &left, &target, &room)
                    count = buffer.count - room
                }
            }
        }
        // No character is longer; so many bytes left over are not one that is cut off.
        guard left < 8 else { throw .undecodable(encoding: encoding) }
        rest = Array(input.suffix(left))
        return output
    }

    /// Names that IANA or old programs use and `iconv` does not know.
    private static let otherNames = ["KZ-1048": "RK1048", "STRK1048-2002": "RK1048"]
}
