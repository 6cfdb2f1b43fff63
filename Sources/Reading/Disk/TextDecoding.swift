import Diagnostics

/// Turns bytes into text, or says where they stop being UTF-8.
enum TextDecoding {
    /// The text of a file, without a byte order mark; nothing but a diagnostic where it is too long or not UTF-8.
    static func decode(_ bytes: [UInt8], path: String, limit: Int) -> (file: SourceFile, diagnostic: Diagnostic?) {
        if bytes.count > limit {
            return (SourceFile(path: path, text: ""), tooLarge(path, bytes: bytes.count, limit: limit))
        }
        let content = bytes.first == 0xEF && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        if let text = String(validating: content, as: UTF8.self) {
            return (SourceFile(path: path, text: text), nil)
        }
        let file = SourceFile(path: path, text: String(decoding: content, as: UTF8.self))
        return (file, notUTF8(file, Array(content)))
    }

    /// How many bytes stand before the first that is not UTF-8.
    private static func validCount(_ bytes: [UInt8]) -> Int {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var count = 0
        while case .scalarValue(let scalar) = decoder.decode(&iterator) { count += UTF8.width(scalar) }
        return count
    }
}

// MARK: - Messages

extension TextDecoding {
    private static func notUTF8(_ file: SourceFile, _ bytes: [UInt8]) -> Diagnostic {
        let count = validCount(bytes)
        var line = 1
        var column = 1
        var isAfterReturn = false
        for scalar in String(decoding: bytes[..<count], as: UTF8.self).unicodeScalars {
            column = scalar == "\n" || scalar == "\r" ? 1 : column + 1
            // CR LF is one line break; CR alone is one, too.
            if scalar == "\r" || scalar == "\n" && !isAfterReturn { line += 1 }
            isAfterReturn = scalar == "\r"
        }
        let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        return Diagnostic(
            .fileNotUTF8, at: SourceRange(path: file.path, line: line, column: column),
            isUTF16 ? "The file is saved in UTF-16, not in UTF-8." : "The letter here is not saved in UTF-8.",
            fixes: ["Save the file again, and choose UTF-8 where your editor asks for the encoding."])
    }

    private static func tooLarge(_ path: String, bytes: Int, limit: Int) -> Diagnostic {
        Diagnostic(
            .fileTooLarge, at: .file(path), "\(path) has \(bytes) bytes; the limit is \(limit).",
            fixes: ["Split the file, or raise “file_bytes” under “limits:” in content/site.yaml."])
    }
}
