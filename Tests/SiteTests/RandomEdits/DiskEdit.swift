import Foundation

/// What happens to a site's folders, but not to what the site says: a build is to bring about the same as before.
struct DiskEdit {
    /// Does it and says what was done; nothing where there is nothing to do it to.
    let apply: (_ site: URL, _ output: URL, _ kept: URL, inout SplitMix64) throws -> String?

    static var all: [DiskEdit] { content + cache + cache + published }

    // MARK: Content

    private static var content: [DiskEdit] {
        [
            DiskEdit { site, _, _, random in
                guard let path = try files(in: site.appending(path: "content")).randomElement(using: &random)
                else { return nil }
                utimensat(AT_FDCWD, site.appending(path: "content/\(path)").path, nil, 0)
                return "touch content/\(path)"
            },
            DiskEdit { site, _, _, _ in
                for path in try files(in: site.appending(path: "content")) {
                    utimensat(AT_FDCWD, site.appending(path: "content/\(path)").path, nil, 0)
                }
                return "touch all files of content/"
            },
            DiskEdit { site, _, _, random in
                guard let path = try files(in: site.appending(path: "content")).randomElement(using: &random)
                else { return nil }
                let file = site.appending(path: "content/\(path)")
                guard let bytes = FileManager.default.contents(atPath: file.path) else { return nil }
                try bytes.write(to: file, options: .atomic)
                return "write content/\(path) anew with the same bytes"
            },
            DiskEdit { site, _, _, random in
                guard let name = ["content/.hidden.md", "content/articles/copy.md~"].randomElement(using: &random)
                else { return nil }
                try Data("---\n".utf8).write(to: site.appending(path: name))
                return "leave \(name)"
            },
        ]
    }

    // MARK: The cache

    private static var cache: [DiskEdit] {
        [
            DiskEdit { site, _, _, _ in
                let folder = site.appending(path: ".sitegen")
                guard FileManager.default.fileExists(atPath: folder.path) else { return nil }
                try FileManager.default.removeItem(at: folder)
                return "remove .sitegen/"
            },
            ofCache("remove") { try FileManager.default.removeItem(at: $0) },
            ofCache("empty") { try Data().write(to: $0) },
            ofCache("cut off") { file, bytes, random in
                try bytes.prefix(random.index(below: max(1, bytes.count))).write(to: file)
            },
            ofCache("cut off the last byte of") { file, bytes, _ in try bytes.dropLast().write(to: file) },
            ofCache("lengthen") { file, bytes, _ in try (bytes + Data("more".utf8)).write(to: file) },
            ofCache("garble") { file, bytes, random in
                try garbled(bytes, times: 1 + random.index(below: 8), &random).write(to: file)
            },
            ofCache("garble, keeping its times,") { file, bytes, random in
                let times = FileTimes(of: file)
                try garbled(bytes, times: 1, &random).write(to: file)
                times?.set(on: file)
            },
            ofCache("put a folder in the place of") { file in
                try FileManager.default.removeItem(at: file)
                try FileManager.default.createDirectory(at: file, withIntermediateDirectories: true)
            },
            restore(".sitegen") { site, _ in site.appending(path: ".sitegen") },
        ]
    }

    private static func ofCache(_ verb: String, _ body: @escaping (URL) throws -> Void) -> DiskEdit {
        ofCache(verb) { file, _, _ in try body(file) }
    }

    private static func ofCache(
        _ verb: String, _ body: @escaping (URL, Data, inout SplitMix64) throws -> Void
    ) -> DiskEdit {
        DiskEdit { site, _, _, random in
            let folder = site.appending(path: ".sitegen")
            guard let path = try files(in: folder).randomElement(using: &random) else { return nil }
            let file = folder.appending(path: path)
            guard let bytes = FileManager.default.contents(atPath: file.path) else { return nil }
            try body(file, bytes, &random)
            return "\(verb) .sitegen/\(path)"
        }
    }

    // MARK: What is published

    private static var published: [DiskEdit] {
        [
            ofOutput("remove") { try FileManager.default.removeItem(at: $0) },
            ofOutput("change") { try Data("changed".utf8).write(to: $0) },
            ofOutput("write anew") { file in
                try Data(contentsOf: file).write(to: file, options: .atomic)
            },
            DiskEdit { _, output, _, random in
                guard let (path, file) = try file(in: output, &random) else { return nil }
                let times = FileTimes(of: file)
                try garbled(try Data(contentsOf: file), times: 1, &random).write(to: file)
                times?.set(on: file)
                return "garble, keeping size and times, \(output.lastPathComponent)/\(path)"
            },
            DiskEdit { _, output, _, _ in
                try FileManager.default.removeItem(at: output.appending(path: "stats"))
                return "remove \(output.lastPathComponent)/stats/"
            },
            DiskEdit { _, output, _, _ in
                try FileManager.default.removeItem(at: output)
                return "remove \(output.lastPathComponent)/"
            },
            DiskEdit { _, output, _, random in
                _ = random.next()
                guard unlink(output.appending(path: ".sitegen-manifest").path) == 0 else { return nil }
                return "remove \(output.lastPathComponent)/.sitegen-manifest"
            },
            DiskEdit { _, output, _, random in
                let file = output.appending(path: ".sitegen-manifest")
                try garbled(try Data(contentsOf: file), times: 1, &random).write(to: file)
                return "garble \(output.lastPathComponent)/.sitegen-manifest"
            },
            DiskEdit { _, output, _, random in
                let path = [foreignFile, "articles/\(foreignFile)"].randomElement(using: &random) ?? foreignFile
                try Data("not sitegen's".utf8).write(to: output.appending(path: path))
                return "leave \(output.lastPathComponent)/\(path)"
            },
            DiskEdit { _, output, _, _ in
                let file = output.appending(path: ".sitegen-stage/articles/index.html")
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data("cut off".utf8).write(to: file)
                return "leave a stage in \(output.lastPathComponent)/"
            },
            restore("what was published") { _, output in output },
        ]
    }

    /// A name that no page has.
    static let foreignFile = "foreign.txt"

    private static func ofOutput(_ verb: String, _ body: @escaping (URL) throws -> Void) -> DiskEdit {
        DiskEdit { _, output, _, random in
            guard let (path, file) = try file(in: output, &random) else { return nil }
            try body(file)
            return "\(verb) \(output.lastPathComponent)/\(path)"
        }
    }

    private static func file(in output: URL, _ random: inout SplitMix64) throws -> (String, URL)? {
        try files(in: output).filter { !$0.hasSuffix(foreignFile) && !$0.hasPrefix(".") }
            .randomElement(using: &random).map { ($0, output.appending(path: $0)) }
    }

    /// Puts back what `keep` kept some steps ago.
    private static func restore(_ what: String, _ location: @escaping (URL, URL) -> URL) -> DiskEdit {
        DiskEdit { site, output, kept, _ in
            let place = location(site, output)
            let copy = kept.appending(path: place.lastPathComponent)
            guard FileManager.default.fileExists(atPath: copy.path) else { return nil }
            try? FileManager.default.removeItem(at: place)
            try FileManager.default.copyItem(at: copy, to: place)
            return "put back \(what) of earlier in \(place.lastPathComponent)/"
        }
    }

    /// Keeps a copy of the cache and of what is published.
    static func keep(_ site: URL, _ output: URL, in kept: URL) throws {
        try FileManager.default.createDirectory(at: kept, withIntermediateDirectories: true)
        for folder in [site.appending(path: ".sitegen"), output] {
            let copy = kept.appending(path: folder.lastPathComponent)
            try? FileManager.default.removeItem(at: copy)
            guard FileManager.default.fileExists(atPath: folder.path) else { continue }
            try FileManager.default.copyItem(at: folder, to: copy)
        }
    }

    // MARK: Files

    /// The plain files below a folder, in order; none where there is no folder.
    private static func files(in folder: URL) throws -> [String] {
        guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
        return try FolderSnapshot(folder).files.keys.sorted()
    }

    private static func garbled(_ bytes: Data, times: Int, _ random: inout SplitMix64) -> Data {
        var bytes = bytes
        for _ in 0..<times where !bytes.isEmpty {
            bytes[bytes.startIndex + random.index(below: bytes.count)] ^= UInt8(1 + random.index(below: 255))
        }
        return bytes
    }
}
