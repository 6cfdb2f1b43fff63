import Foundation

/// A path inside the output folder. Two paths are the same only byte by byte: a disk may hold both spellings of "é".
struct OutputPath: Sendable, Hashable, Comparable, ExpressibleByStringLiteral {
    let text: String

    init(_ text: String) {
        self.text = text
    }

    init(stringLiteral text: String) {
        self.text = text
    }

    static func == (left: OutputPath, right: OutputPath) -> Bool {
        left.text.utf8.count == right.text.utf8.count && order(left, right) == 0
    }
    static func < (left: OutputPath, right: OutputPath) -> Bool { order(left, right) < 0 }

    /// Less than, greater than or equal to 0, as `left` stands before, after or at the same place as `right`.
    private static func order(_ left: OutputPath, _ right: OutputPath) -> Int {
        var (left, right) = (left.text, right.text)
        return left.withUTF8 { left in
            right.withUTF8 { right in
                let shared = min(left.count, right.count)
                guard shared > 0, let one = left.baseAddress, let two = right.baseAddress else {
                    return left.count - right.count
                }
                let order = memcmp(one, two, shared)
                return order == 0 ? left.count - right.count : Int(order)
            }
        }
    }

    func hash(into hasher: inout Hasher) {
        let isHashed: Void? = text.utf8.withContiguousStorageIfAvailable { hasher.combine(bytes: .init($0)) }
        if isHashed == nil { for byte in text.utf8 { hasher.combine(byte) } }
    }

    /// Whether it stays inside the folder it is relative to.
    var isInside: Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return parts.allSatisfy { part in
            !part.isEmpty && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8) && !part.contains(0)
        }
    }

    /// The folder that it stands in; nothing where that is the output folder itself.
    var folder: OutputPath? {
        text.utf8.lastIndex(of: UInt8(ascii: "/")).map { OutputPath(String(text[..<$0])) }
    }

    /// The folders on the way to it, the nearest first.
    var folders: [OutputPath] {
        var folders: [OutputPath] = []
        var next = folder
        while let path = next {
            folders.append(path)
            next = path.folder
        }
        return folders
    }
}
