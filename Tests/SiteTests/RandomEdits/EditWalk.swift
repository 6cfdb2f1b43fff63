import Foundation

/// A seeded walk of edits over a site. After each, a build in place is held against one of a copy, from nothing.
struct EditWalk {
    /// The two builds came to different ends.
    struct Mismatch: Error, CustomStringConvertible {
        let description: String
    }

    private let seed: UInt64
    private let program: URL
    private let folder: URL
    private var random: SplitMix64
    private var site: EditedSite
    private var disk: EditedFolder
    /// The last one that could be built.
    private var sound: EditedSite
    private var failures = 0
    /// What was done, a line for each step.
    private(set) var log: [String] = []
    private(set) var published = 0

    /// - Parameters:
    ///   - folder: an empty one.
    ///   - program: takes the place of sitegen for the build in place.
    init(seed: UInt64, in folder: URL, program: URL = Workshop.binary) {
        self.seed = seed
        self.folder = folder
        self.program = program
        random = SplitMix64(seed: seed)
        site = .start(&random)
        sound = site
        disk = EditedFolder(folder.appending(path: "site"))
    }

    /// - Throws: `Mismatch`
    mutating func run(steps: Int) throws {
        try disk.write(site.files, manner: .plain)
        log.append("begin")
        let first = try compare()
        guard failures == 0 else { throw mismatch("The site that it begins with cannot be built.", first, first) }
        for _ in 0..<steps {
            log.append(try edit())
            _ = try compare()
        }
    }

    // MARK: Edits

    private var output: URL { disk.root.appending(path: site.flags.output) }
    private var kept: URL { folder.appending(path: "kept") }

    private mutating func edit() throws -> String {
        if failures > 1 {
            let isMistaken = site.mistake != nil
            if isMistaken { site.mistake = nil } else { site = sound }
            failures = isMistaken ? 1 : 0
            try disk.write(site.files, manner: .any(&random))
            return isMistaken ? "mend the mistake" : "go back to what could be built"
        }
        if failures == 0, random.once(in: 3) {
            for _ in 0..<20 {
                guard let edit = DiskEdit.all.randomElement(using: &random) else { continue }
                if let done = try edit.apply(disk.root, output, kept, &random) { return done }
            }
        }
        let manner = EditedFolder.Manner.any(&random)
        let count = random.once(in: 4) ? 1 + random.index(below: 3) : 1
        var done = (0..<count).map { _ in SiteEdit.any(&site, &random) }
        if site.mistake == nil, random.once(in: 10), let mistake = Mistake.allCases.randomElement(using: &random) {
            site.mistake = mistake
            done.append("make a mistake: \(mistake.rawValue)")
        }
        if random.once(in: 8) {
            try editDuringABuild(manner)
            done.append("while a build is running")
        } else {
            try disk.write(site.files, manner: manner)
        }
        return done.joined(separator: "; ") + manner.description
    }

    /// What that build comes to is nobody's concern; the one after it must not take old words for new.
    private mutating func editDuringABuild(_ manner: EditedFolder.Manner) throws {
        let process = Process()
        process.executableURL = program
        process.arguments = ["build", "--quiet"] + site.flags.arguments + ["--output-dir", site.flags.output]
        process.currentDirectoryURL = disk.root
        process.environment = ProcessInfo.processInfo.environment.merging(["SOURCE_DATE_EPOCH": "1767225600"]) { $1 }
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        let delay = Double.random(in: 0...0.15, using: &random)
        try process.run()
        Thread.sleep(forTimeInterval: delay)
        try disk.write(site.files, manner: manner)
        process.waitUntilExit()
    }

    // MARK: Builds

    private static let force: [String] = {
        let help = try? Sitegen.run(["help", "build"], in: Workshop.root).output
        return help?.contains("--force") == true ? ["--force"] : []
    }()

    /// - Returns: what the build in place came to.
    private mutating func compare() throws -> CommandResult {
        let before = try snapshot(output)
        let arguments = ["build"] + site.flags.arguments + ["--output-dir", site.flags.output]
        let built = try Sitegen.run(arguments, in: disk.root, program: program)
        let copy = try copySite()
        let anew = try Sitegen.run(arguments + Self.force, in: copy)
        let after = try snapshot(output)
        if built.status != anew.status {
            throw mismatch("The exit code is \(built.status), not \(anew.status).", built, anew)
        }
        if built.errors != anew.errors { throw mismatch("The diagnostics differ.", built, anew) }
        if Self.told(built) != Self.told(anew) { throw mismatch("The reports differ.", built, anew) }
        let isForeign = { (path: String) in path.hasSuffix(DiskEdit.foreignFile) }
        let foreign = [before, after].map { $0.files.filter { isForeign($0.key) } }
        if foreign[0] != foreign[1] { throw mismatch("A file of somebody else's was touched.", built, anew) }
        guard built.status == 0 else {
            failures += 1
            if before != after {
                throw mismatch("A build that failed changed the output:\n\(before.differences(to: after))", built, anew)
            }
            return built
        }
        let expected = try FolderSnapshot(copy.appending(path: site.flags.output))
        let found = try FolderSnapshot(output, leavingOut: isForeign)
        if expected != found { throw mismatch(expected.differences(to: found), built, anew) }
        failures = 0
        sound = site
        published += 1
        if random.once(in: 8) { try DiskEdit.keep(disk.root, output, in: kept) }
        return built
    }

    /// A copy of what the site is made of, in a folder of the same name.
    private func copySite() throws -> URL {
        let manager = FileManager.default
        let copy = folder.appending(path: "full/site")
        try? manager.removeItem(at: copy)
        try manager.createDirectory(at: copy, withIntermediateDirectories: true)
        for name in ["content", "templates"] where manager.fileExists(atPath: disk.root.appending(path: name).path) {
            try manager.copyItem(at: disk.root.appending(path: name), to: copy.appending(path: name))
        }
        return copy
    }

    private func snapshot(_ output: URL) throws -> FolderSnapshot {
        try FileManager.default.createDirectory(at: output, withIntermediateDirectories: true)
        return try FolderSnapshot(output) { $0.hasPrefix(".sitegen-stage") }
    }

    /// What was printed, without the time that it took and what was written.
    private static func told(_ result: CommandResult) -> String {
        result.output.replacing(/\ in [0-9.,]+s\b.*/, with: "")
    }

    private func mismatch(_ what: String, _ built: CommandResult, _ anew: CommandResult) -> Mismatch {
        let steps = log.enumerated().map { "  \($0): \($1)" }.joined(separator: "\n")
        return Mismatch(
            description: """
                Seed \(seed), step \(log.count - 1): \(log.last ?? "")
                \(what.prefix(6000))
                --- built anew (\(anew.status))
                \(anew.output)\(anew.errors.prefix(2000))
                +++ built in place (\(built.status))
                \(built.output)\(built.errors.prefix(2000))
                All steps; SITEGEN_SEED=\(seed) repeats them:
                \(steps)
                """)
    }
}
