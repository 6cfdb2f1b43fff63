import Digests
import Foundation

/// Everything below a folder that is no folder itself. Symbolic links are not followed: they count as what they are.
struct FolderWalk {
    private let root: String
    /// Whether each is a plain file.
    private(set) var entries: [OutputPath: Bool] = [:]

    /// - Parameter isPassedOver: by the name of what stands in the folder itself.
    /// - Throws: `DiskError` where a folder cannot be read.
    init(_ root: String, passingOver isPassedOver: (String) -> Bool) throws {
        self.root = root
        for name in try Self.names(in: root) where !isPassedOver(name) { try visit(name) }
    }

    private mutating func visit(_ path: String) throws {
        let location = "\(root)/\(path)"
        // What cannot be looked at is no file of ours; that a whole folder cannot is an error.
        let kind = FileStamp.of(location)?.kind
        if kind == .folder {
            for name in try Self.names(in: location) { try visit("\(path)/\(name)") }
        } else {
            entries[OutputPath(path)] = kind == .file
        }
    }

    private static func names(in folder: String) throws -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            throw DiskError("read", folder, error)
        }
    }
}
