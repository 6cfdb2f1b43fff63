import Foundation

/// A site's folder on the disk, in which only what changed is written.
struct EditedFolder {
    /// How an editor's program saves.
    struct Manner {
        /// A new file takes the place of the old one; otherwise the old one is written over.
        let isAtomic: Bool
        /// A file that was changed says that it was not.
        let keepsTimes: Bool
        /// Bytes that stand elsewhere now are moved, with the time of their last change.
        let moves: Bool

        static let plain = Manner(isAtomic: false, keepsTimes: false, moves: false)

        static func any(_ random: inout SplitMix64) -> Manner {
            Manner(isAtomic: random.once(in: 3), keepsTimes: random.once(in: 3), moves: random.once(in: 2))
        }

        var description: String {
            let words = [(isAtomic, "anew"), (keepsTimes, "times kept"), (moves, "moved")].filter(\.0).map(\.1)
            return words.isEmpty ? "" : " (\(words.joined(separator: ", ")))"
        }
    }

    let root: URL
    private(set) var files: [String: EditedFile] = [:]

    init(_ root: URL) {
        self.root = root
    }

    mutating func write(_ next: [String: EditedFile], manner: Manner) throws {
        let manager = FileManager.default
        let old = files
        files = next
        let changed = next.filter { old[$0.key] != $0.value }
        var moved: Set<String> = []
        if manner.moves {
            // Those that are on the way wait elsewhere: two may exchange their names.
            var waiting: [(URL, String)] = []
            var taken: Set<String> = []
            for (path, file) in changed.sorted(by: { $0.key < $1.key }) {
                let origin = old.filter { $0.value == file && next[$0.key] != file && !taken.contains($0.key) }
                guard file.bytes != nil, let from = origin.keys.min() else { continue }
                taken.insert(from)
                let place = root.appending(path: "moving-\(waiting.count)")
                try manager.moveItem(at: root.appending(path: from), to: place)
                waiting.append((place, path))
            }
            for (place, path) in waiting {
                try clear(path)
                try manager.moveItem(at: place, to: root.appending(path: path))
                moved.insert(path)
            }
        }
        for path in old.keys where next[path] == nil { try clear(path) }
        for (path, file) in changed where !moved.contains(path) { try write(file, to: path, manner) }
    }

    private func write(_ file: EditedFile, to path: String, _ manner: Manner) throws {
        let manager = FileManager.default
        let location = root.appending(path: path)
        let times = FileTimes(of: location)
        let isLink = (try? manager.destinationOfSymbolicLink(atPath: location.path)) != nil
        if isLink { try manager.removeItem(at: location) }
        switch file {
        case .link(let target):
            try clear(path)
            try manager.createSymbolicLink(atPath: location.path, withDestinationPath: target)
        case .data(let bytes):
            try makeFolder(of: location)
            try bytes.write(to: location, options: manner.isAtomic ? .atomic : [])
        }
        if manner.keepsTimes, !isLink { times?.set(on: location) }
    }

    /// Removes what stands there, if anything does, and makes the folder for it.
    private func clear(_ path: String) throws {
        let location = root.appending(path: path)
        try makeFolder(of: location)
        if unlink(location.path) != 0, errno != ENOENT { throw CocoaError(.fileWriteUnknown) }
    }

    private func makeFolder(of location: URL) throws {
        try FileManager.default.createDirectory(
            at: location.deletingLastPathComponent(), withIntermediateDirectories: true)
    }
}
