import Foundation

/// The files of an output folder that sitegen wrote, with their SHA-256: `.sitegen-manifest`, as `sha256sum` writes it.
struct Manifest: Equatable {
    static let name = ".sitegen-manifest"
    /// Hexadecimal SHA-256 by path.
    var hashes: [OutputPath: String]

    init(_ hashes: [OutputPath: String] = [:]) {
        self.hashes = hashes
    }

    /// Reads 64 hexadecimal digits, two spaces and a path on each line; a line that begins with `\\` has `\\n`, `\\r` and
    /// `\\\\` in its path. A line that is not understood is passed over: its file counts as somebody else's, which is the
    /// safe side.
    init(parsing bytes: Data) {
        var hashes: [OutputPath: String] = [:]
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let isEscaped = line.first == UInt8(ascii: "\\")
            let rest = isEscaped ? line.dropFirst() : line
            let digits = rest.prefix(64)
            guard digits.count == 64, digits.allSatisfy(Self.isHexadecimal),
                rest.dropFirst(64).prefix(2).elementsEqual("  ".utf8)
            else { continue }
            let path = String(decoding: rest.dropFirst(66), as: UTF8.self)
            hashes[OutputPath(isEscaped ? Self.unescaped(path) : path)] = String(decoding: digits, as: UTF8.self)
        }
        self.hashes = hashes
    }

    var text: String {
        hashes.sorted { $0.key < $1.key }.map { path, hash in
            let escaped = Self.escaped(path.text)
            return "\(escaped == path.text ? "" : "\\")\(hash)  \(escaped)\n"
        }.joined()
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }

    private static func escaped(_ path: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in path.unicodeScalars {
            switch scalar {
            case "\\": escaped.append(contentsOf: "\\\\".unicodeScalars)
            case "\n": escaped.append(contentsOf: "\\n".unicodeScalars)
            case "\r": escaped.append(contentsOf: "\\r".unicodeScalars)
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }

    private static func unescaped(_ path: String) -> String {
        var plain = String.UnicodeScalarView()
        var isEscape = false
        for scalar in path.unicodeScalars {
            if isEscape {
                plain.append(scalar == "n" ? "\n" : scalar == "r" ? "\r" : scalar)
                isEscape = false
            } else if scalar == "\\" {
                isEscape = true
            } else {
                plain.append(scalar)
            }
        }
        return String(plain)
    }
}
