import Foundation

@testable import Writing

/// A temporary folder with an output folder in it.
struct Scratch {
    let root: URL
    var output: URL { root.appending(path: "public") }

    /// Runs a test in a new folder, which is removed afterwards.
    static func run<Result>(_ body: (Scratch) async throws -> Result) async throws -> Result {
        let root = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
            .appending(path: "sitegen-writing-\(UUID().uuidString)", directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: root) }
        return try await body(Scratch(root: root))
    }

    struct Outcome {
        let summary: PublicationSummary
        /// The conflicts as text; this room's tests do not import their type.
        let conflicts: [String]
    }

    @discardableResult func publish(_ files: [String: String]) async throws -> Outcome {
        var publisher = try Publisher(output: output)
        for (path, text) in files.sorted(by: { $0.key < $1.key }) { try publisher.add(path, .bytes(Array(text.utf8))) }
        switch try await publisher.publish() {
        case .published(let summary): return Outcome(summary: summary, conflicts: [])
        case .blocked(let conflicts):
            let nothing = PublicationSummary(written: 0, unchanged: 0, removed: 0, kept: [], memory: OutputMemory())
            return Outcome(summary: nothing, conflicts: conflicts.map { String(describing: $0) })
        }
    }

    func write(_ text: String, to path: String) throws {
        let target = URL(filePath: output.path + "/" + path)
        try FileManager.default.createDirectory(
            at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: target)
    }

    func remove(_ path: String) throws { try FileManager.default.removeItem(atPath: output.path + "/" + path) }

    func text(_ path: String) -> String? {
        FileManager.default.contents(atPath: output.path + "/" + path).map { String(decoding: $0, as: UTF8.self) }
    }

    /// What stands in the output folder, folders with a slash at the end, links as `path -> target`; the manifest aside.
    func tree() throws -> [String: String] {
        let manager = FileManager.default
        var tree: [String: String] = [:]
        for path in try manager.subpathsOfDirectory(atPath: output.path)
        where path != Manifest.name {
            let location = output.path + "/" + path
            switch try manager.attributesOfItem(atPath: location)[.type] as? FileAttributeType {
            case .typeDirectory?: tree[path + "/"] = ""
            case .typeSymbolicLink?: tree[path] = "-> " + (try manager.destinationOfSymbolicLink(atPath: location))
            default: tree[path] = text(path)
            }
        }
        return tree
    }

    /// Inode and modification date of every file, the manifest too.
    func marks() throws -> [String: String] {
        let manager = FileManager.default
        var marks: [String: String] = [:]
        for path in try manager.subpathsOfDirectory(atPath: output.path) {
            let attributes = try manager.attributesOfItem(atPath: output.path + "/" + path)
            let date = (attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
            marks[path] = "\(attributes[.systemFileNumber] ?? "") \(date)"
        }
        return marks
    }
}

extension Publisher {
    /// Puts one file onto the stage.
    mutating func add(_ path: String, _ content: OutputContent) throws {
        var share = stage.share(UUID().uuidString)
        take([try share.add(path, content)])
    }
}
