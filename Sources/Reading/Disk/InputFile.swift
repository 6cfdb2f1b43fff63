package import Digests
package import Foundation

/// A file of the site's input, of which nothing was read yet.
package struct InputFile: Sendable {
    /// Relative to the site's root, with `/` between folders.
    package let path: String
    /// What the disk says of it; absent where nobody asked.
    package let stamp: FileStamp?
    private let root: String

    package init(path: String, root: String, stamp: FileStamp?) {
        self.path = path
        self.root = root
        self.stamp = stamp
    }

    /// Where it stands on the disk.
    package var location: URL { URL(filePath: "\(root)/\(path)") }

    /// Whether it is only copied: it stands in an `assets` folder.
    var isAsset: Bool { path.hasPrefix("content/assets/") || path.hasPrefix("templates/assets/") }

    /// The last part of the path.
    private var name: Substring.UTF8View {
        let bytes = path.utf8
        return bytes[(bytes.lastIndex(of: UInt8(ascii: "/")).map(bytes.index(after:)) ?? bytes.startIndex)...]
    }

    /// The last part of the path, without its extension.
    var stem: String {
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else {
            return String(Substring(name))
        }
        return String(Substring(name[..<dot]))
    }

    /// What follows the last dot of its name, in lower case; nothing where there is none.
    var fileExtension: String {
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return "" }
        return String(Substring(name[name.index(after: dot)...])).lowercased()
    }

    /// The name of the folder that it stands in.
    var folderName: String { path.split(separator: "/").dropLast().last.map(String.init) ?? "" }

    /// All its bytes.
    ///
    /// - Throws: `DiskProblem`
    package func read() throws -> [UInt8] {
        let file = try OpenFile("\(root)/\(path)", named: path)
        // One byte more than it has shows whether it grew meanwhile.
        let size = try file.size
        var bytes = try file.next(upTo: size + 1)
        while bytes.count > size {
            let more = try file.next(upTo: 1 << 16)
            if more.isEmpty { break }
            bytes += more
        }
        return bytes
    }

    /// SHA-256 of its bytes, without all of them being held at a time, and those at its beginning.
    ///
    /// - Throws: `DiskProblem`
    func readThrough(keeping count: Int) throws -> (fingerprint: Fingerprint, beginning: [UInt8]) {
        let file = try OpenFile("\(root)/\(path)", named: path)
        let beginning = try file.next(upTo: count)
        var hash = FingerprintStream()
        hash.add(beginning)
        while beginning.count == count {
            let more = try file.next(upTo: 1 << 20)
            if more.isEmpty { break }
            hash.add(more)
        }
        return (hash.fingerprint, beginning)
    }
}
