import Foundation

/// Every file below a folder with its bytes; symbolic links count with what they lead to as text.
struct FolderSnapshot: Equatable {
    let files: [String: Data]

    init(_ folder: URL, leavingOut isLeftOut: (String) -> Bool = { _ in false }) throws {
        var files: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) where !isLeftOut(path) {
            let location = folder.appending(path: path).path
            let type = try FileManager.default.attributesOfItem(atPath: location)[.type] as? FileAttributeType
            if type == .typeSymbolicLink {
                files[path] = Data(try FileManager.default.destinationOfSymbolicLink(atPath: location).utf8)
            } else if type == .typeRegular {
                files[path] = FileManager.default.contents(atPath: location)
            }
        }
        self.files = files
    }

    /// How another snapshot differs, as a report; empty where it does not.
    func differences(to other: FolderSnapshot) -> String {
        let paths = Set(files.keys).union(other.files.keys).sorted()
        return paths.compactMap { path -> String? in
            switch (files[path], other.files[path]) {
            case (let old?, nil): return "missing: \(path) (\(old.count) bytes)"
            case (nil, let new?): return "unexpected: \(path) (\(new.count) bytes)"
            case (let old?, let new?) where old != new:
                return UnifiedDiff.text(
                    from: String(decoding: old, as: UTF8.self), to: String(decoding: new, as: UTF8.self), name: path)
            default: return nil
            }
        }.joined(separator: "\n")
    }

    /// Writes the files into an empty folder.
    func write(to folder: URL) throws {
        for (path, bytes) in files {
            let location = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: location.deletingLastPathComponent(), withIntermediateDirectories: true)
            try bytes.write(to: location)
        }
    }
}
