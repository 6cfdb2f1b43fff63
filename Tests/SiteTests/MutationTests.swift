import Checking
import Diagnostics
import Foundation
import Reading
import Testing

/// Every mistake that an editor could make in one place of the report's stat files is refused.
@Suite struct MutationTests {
    @Test func refusesEveryMutationOfTheStatFiles() async throws {
        let outcome = try await Workshop.withTemporaryFolder { folder in
            try await Self.tryAll(workers: max(1, ProcessInfo.processInfo.activeProcessorCount), in: folder)
        }
        print("\(outcome.count - outcome.survivors.count) of \(outcome.count) mutations were refused")
        #expect(outcome.survivors.isEmpty, "\(outcome.survivors.sorted().joined(separator: "\n"))")
        for kind in Mutation.Kind.allCases {
            #expect(outcome.kinds.contains(kind), "nothing was mutated by \(kind.rawValue)")
        }
    }

    @Test func mutatesContentThatIsSound() async throws {
        try await Workshop.withTemporaryFolder { folder in
            let site = folder.appending(path: "site")
            try Self.copyContent(to: site)
            let errors = try await Self.errors(in: site)
            #expect(errors == [])
        }
    }

    // MARK: Trying

    private struct Outcome: Sendable {
        var count = 0
        var kinds: Set<Mutation.Kind> = []
        var survivors: [String] = []
    }

    /// Each worker has a copy of the content and takes its share of the mutations.
    private static func tryAll(workers: Int, in folder: URL) async throws -> Outcome {
        try await withThrowingTaskGroup(of: Outcome.self) { group in
            for worker in 0..<workers {
                group.addTask {
                    let site = folder.appending(path: "site-\(worker)")
                    try copyContent(to: site)
                    return try await tryShare(worker, of: workers, in: site)
                }
            }
            return try await group.reduce(into: Outcome()) { all, share in
                all.count += share.count
                all.kinds.formUnion(share.kinds)
                all.survivors += share.survivors
            }
        }
    }

    private static func tryShare(_ worker: Int, of workers: Int, in site: URL) async throws -> Outcome {
        var outcome = Outcome()
        var number = 0
        for path in try statFiles(in: site) {
            let file = site.appending(path: path)
            let text = try String(contentsOf: file, encoding: .utf8)
            for mutation in Mutation.all(of: text) {
                number += 1
                guard number % workers == worker else { continue }
                try mutation.applied(to: text).write(to: file, atomically: false, encoding: .utf8)
                outcome.count += 1
                outcome.kinds.insert(mutation.kind)
                if try await errors(in: site).isEmpty { outcome.survivors.append("\(path):\(mutation.description)") }
            }
            try text.write(to: file, atomically: false, encoding: .utf8)
        }
        return outcome
    }

    private static func copyContent(to site: URL) throws {
        try FileManager.default.createDirectory(at: site, withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            at: Workshop.root.appending(path: "content"), to: site.appending(path: "content"))
    }

    private static func statFiles(in site: URL) throws -> [String] {
        let folder = "content/stats"
        return try FileManager.default.subpathsOfDirectory(atPath: site.appending(path: folder).path)
            .filter { $0.hasSuffix(".yaml") }.sorted().map { "\(folder)/\($0)" }
    }

    private static func errors(in site: URL) async throws -> [String] {
        let (parsed, problems) = try await SiteReader.read(SiteFolder(root: site))
        let options = PublicationOptions(drafts: false, future: false, expired: false, now: 1_798_761_600)
        let all = problems + (await ReportChecker.check(parsed, options: options)).diagnostics
        return all.filter { $0.severity == .error }.map(\.summary)
    }
}

/// One change to one line of a stat file.
private struct Mutation: CustomStringConvertible {
    enum Kind: String, CaseIterable {
        case valueUp = "adding one to a value"
        case boundUp = "adding one to a bound"
        case hedgeRemoved = "removing a hedge"
        case referenceBroken = "breaking a reference"
        case locatorRemoved = "removing a locator"
    }

    let kind: Kind
    /// From 0.
    let line: Int
    /// Nothing where the line is removed.
    let replacement: String?

    var description: String { "\(line + 1): \(kind.rawValue): \(replacement ?? "")" }

    func applied(to text: String) -> String {
        var lines = text.components(separatedBy: "\n")
        if let replacement { lines[line] = replacement } else { lines.remove(at: line) }
        return lines.joined(separator: "\n")
    }

    static func all(of text: String) -> [Mutation] {
        var list: String?
        return text.components(separatedBy: "\n").enumerated().flatMap { number, line -> [Mutation] in
            if let key = line.wholeMatch(of: /[- ] ([a-z_]+):(.*)/) {
                list = key.2.isEmpty && lists.contains(String(key.1)) ? String(key.1) : nil
            }
            return of(line, inList: list != nil).map { Mutation(kind: $0, line: number, replacement: $1) }
        }
    }

    private static let lists = ["sources", "contradicts", "comparable_with"]
    /// A range without "ranging from" is the same range; it is no hedge.
    private static let hedges = [
        "no more than", "no fewer than", "more than", "fewer than", "less than", "at least", "at most", "up to", "over",
        "under", "almost", "nearly", "about", "around", "approximately", "roughly", "between",
    ]

    private static func of(_ line: String, inList isList: Bool) -> [(Kind, String?)] {
        if isList, let entry = line.wholeMatch(of: #/ +- ([a-z0-9-]+)/#) {
            return [(.referenceBroken, line.replacing(entry.1, with: "\(entry.1)x"))]
        }
        guard let field = line.wholeMatch(of: /([- ]+)([a-z_]+): (.+)/) else { return [] }
        let start = "\(field.1)\(field.2): "
        let text = String(field.3)
        switch field.2 {
        case "value", "lower", "upper":
            guard let value = Decimal(string: text) else { return [] }
            return [(field.2 == "value" ? .valueUp : .boundUp, "\(start)\(value + 1)")]
        case "as_reported":
            return hedges.compactMap { hedge in
                guard let range = text.range(of: "\\b\(hedge)\\b ?", options: [.regularExpression, .caseInsensitive])
                else { return nil }
                return (.hedgeRemoved, start + text.replacingCharacters(in: range, with: ""))
            }
        case "metric", "about", "source", "part_of", "superseded_by", "predecessor", "campaign":
            return [(.referenceBroken, "\(start)\(text)x")]
        case "sources", "contradicts", "comparable_with":
            return text.matches(of: /[a-z0-9-]+/).map { id in
                (.referenceBroken, start + text.replacingCharacters(in: id.range, with: "\(id.output)x"))
            }
        case "locator": return [(.locatorRemoved, nil)]
        default: return []
        }
    }
}
