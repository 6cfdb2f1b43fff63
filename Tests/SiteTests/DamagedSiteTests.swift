import Foundation
import Testing

/// However a site is damaged, what is told of it is in its files, and in words for their author.
@Suite struct DamagedSiteTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let seeds: [UInt64] =
        environment["SITEGEN_SEED"].flatMap { UInt64($0) }.map { [$0] } ?? [1, 2, 3, 4]
    private static let steps = environment["SITEGEN_STEPS"].flatMap { Int($0) } ?? 20

    @Test(arguments: seeds)
    func tellsNothingButPlacesInTheSite(_ seed: UInt64) async throws {
        var chance = SplitMix64(seed: seed)
        let sites = Workshop.cases(in: "sites")
        for step in 0..<Self.steps {
            let name = try #require(sites.randomElement(using: &chance))
            let site = Workshop.fixtures.appending(path: "sites/\(name)/input")
            try await Workshop.withTemporaryFolder { folder in
                let copy = folder.appending(path: "site")
                try FileManager.default.copyItem(at: site, to: copy)
                let what = try Self.damage(copy, &chance)
                let result = try Sitegen.run(["check", "--root", "site"], in: folder)
                let problems = Self.problems(of: result, in: folder)
                #expect(
                    problems.isEmpty,
                    "SITEGEN_SEED=\(seed), step \(step), \(name): \(what)\n\(problems)\n\(result.errors)")
            }
        }
    }

    /// What is not as it should be in a report of a site; its file paths lead from a folder.
    static func problems(of result: CommandResult, in folder: URL) -> [String] {
        var found: [String] = []
        if ![0, 1].contains(result.status) { found.append("answered \(result.status)") }
        found += MessageRules.internals.filter(result.errors.contains).map { "says “\($0)”" }
        for line in result.errors.split(separator: "\n") {
            guard let address = line.wholeMatch(of: /[ ]*--> (.*?)(?::(\d+):(\d+))?/) else { continue }
            let path = String(address.1)
            if path.hasPrefix("default theme: ") || path == "site/content" { continue }
            let location = folder.appending(path: path)
            guard let number = address.2.flatMap({ Int($0) }), let column = address.3.flatMap({ Int($0) }) else {
                // A symbolic link that leads nowhere is there, too.
                let isThere = (try? FileManager.default.attributesOfItem(atPath: location.path)) != nil
                if !isThere { found.append("\(path) is not there") }
                continue
            }
            guard let bytes = try? Data(contentsOf: location) else {
                found.append("\(path) is not there")
                continue
            }
            // CR LF is one character, and a line break as each of the two alone is.
            let lines = String(decoding: bytes, as: UTF8.self)
                .split(omittingEmptySubsequences: false) { ["\n", "\r", "\r\n"].contains($0) }
            let text = lines.indices.contains(number - 1) ? lines[number - 1] : nil
            // One place behind the last character; a byte order mark counts for nothing.
            if text.map({ column < 1 || column > $0.unicodeScalars.count + 1 }) ?? true {
                found.append("\(path) has no place \(number):\(column)")
            }
        }
        return found
    }

    /// The test of the test.
    @Test func findsWhatIsNotAsItShouldBe() async throws {
        try await Workshop.withTemporaryFolder { folder in
            try Data("one\nthree\n".utf8).write(to: folder.appending(path: "a.md"))
            func problems(_ errors: String, status: Int32 = 1) -> Int {
                Self.problems(of: CommandResult(status: status, output: "", errors: errors), in: folder).count
            }
            #expect(problems("  --> a.md:2:6\n  --> a.md\n  --> a.md:3:1\n") == 0)
            #expect(problems("  --> a.md:2:7\n") == 1)
            #expect(problems("  --> a.md:4:1\n") == 1)
            #expect(problems("  --> b.md:1:1\n") == 1)
            #expect(problems("  --> b.md\n") == 1)
            #expect(problems("error: Optional(1)\n") == 1)
            #expect(problems("", status: 4) == 1)
        }
    }

    // MARK: Damage

    private static func damage(_ site: URL, _ chance: inout SplitMix64) throws -> String {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: site.path).sorted().filter {
            let type = try? FileManager.default.attributesOfItem(atPath: site.appending(path: $0).path)[.type]
            return type as? FileAttributeType == .typeRegular
        }
        guard let path = paths.randomElement(using: &chance) else { return "nothing" }
        let location = site.appending(path: path)
        var bytes = [UInt8](try Data(contentsOf: location))
        let start = Int.random(in: 0...bytes.count, using: &chance)
        let end = min(bytes.count, start + Int.random(in: 0...12, using: &chance))
        let what: String
        switch Int.random(in: 0..<5, using: &chance) {
        case 0:
            bytes.removeSubrange(start..<end)
            what = "\(start..<end) removed"
        case 1:
            bytes.insert(contentsOf: bytes[start..<end], at: end)
            what = "\(start..<end) doubled"
        case 2:
            bytes.removeSubrange(start...)
            what = "cut off at \(start)"
        default:
            let text = signs.randomElement(using: &chance) ?? ""
            bytes.insert(contentsOf: text.utf8, at: start)
            what = "\(text.debugDescription) inserted at \(start)"
        }
        try Data(bytes).write(to: location)
        return "\(path), \(what)"
    }

    private static let signs = [
        "\"", "'", "[", "]", "{", "}", "{{", "}}", "{{#", "{{>", "- ", ": ", "\t", "\n", "\r", "\n---\n", "#", "*", "&",
        "|", "\\", ",", "网", "👨‍👩‍👧", "\u{301}", "\u{0}", "\u{1B}", "\u{202E}", "\u{200B}", "\u{FEFF}", "stat:", "](", "![",
        "[^1]", "> [!X]", "<b>", "2020-99-99", "-1", "99999999999999999999", "null", "~", "!!", "%",
    ]
}
