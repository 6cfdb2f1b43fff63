import Digests
import Foundation

/// Files with their SHA-256, as `sha256sum` writes them.
struct Manifest: Sendable, Equatable {
    /// The manifest of an output folder: the files that sitegen wrote.
    static let name = ".sitegen-manifest"

    /// SHA-256 by path.
    var hashes: [OutputPath: Fingerprint]

    init(_ hashes: [OutputPath: Fingerprint]) {
        self.hashes = hashes
    }

    /// Of no files.
    init() {
        hashes = [:]
    }

    /// Reads 64 hexadecimal digits, two spaces and a path on each line; a line that begins with `\\` has `\\n`, `\\r` and
    /// `\\\\` in its path. A line that is not understood is passed over: its file counts as somebody else's, which is the
    /// safe side.
    init(parsing bytes: Data) {
        var hashes: [OutputPath: Fingerprint] = [:]
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let isEscaped = line.first == UInt8(ascii: "\\")
            let rest = isEscaped ? line.dropFirst() : line
            guard let fingerprint = Fingerprint(hexadecimal: rest.prefix(64)),
                rest.dropFirst(64).prefix(2).elementsEqual("  ".utf8)
            else { continue }
            let path = String(decoding: rest.dropFirst(66), as: UTF8.self)
            hashes[OutputPath(isEscaped ? Self.unescaped(path) : path)] = fingerprint
        }
        self.hashes = hashes
    }

    /// The lines, in the order of the paths.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(hashes.count * 110)
        for (path, hash) in hashes.sorted(by: { $0.key < $1.key }) {
            let escaped = Self.escaped(path.text)
            if escaped.utf8.count != path.text.utf8.count { bytes.append(UInt8(ascii: "\\")) }
            bytes.append(contentsOf: hash.hexadecimal.utf8)
            bytes.append(contentsOf: "  ".utf8)
            bytes.append(contentsOf: escaped.utf8)
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }

    private static func escaped(_ path: String) -> String {
        guard path.utf8.contains(where: { [0x5C, 0x0A, 0x0D].contains($0) }) else { return path }
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
