package import Foundation

/// What earlier runs found out, so that a good address is not asked every day.
package struct LinkMemory: Sendable, Hashable {
    /// An address that answered is taken for good for so many days.
    static let days = 7

    private struct Entry: Codable, Hashable {
        /// YYYY-MM-DD, in UTC.
        let asked: String
        /// Absent where no server answered.
        let status: Int?
        let url: String
    }

    private var entries: [String: Entry] = [:]

    /// Reads what `bytes` wrote; a file that says something else says nothing.
    package init(_ bytes: Data?) {
        let list = bytes.flatMap { try? JSONDecoder().decode([Entry].self, from: $0) } ?? []
        entries = Dictionary(list.map { ($0.url, $0) }, uniquingKeysWith: { $1 })
    }

    /// JSON: a list of addresses with status and day, in the order of the addresses.
    ///
    /// - Throws: what the encoder answers.
    package func bytes() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(entries.values.sorted { $0.url < $1.url }) + Data("\n".utf8)
    }

    /// Whether an address answered within the last days.
    ///
    /// - Parameter now: seconds since 1970-01-01T00:00:00Z.
    func isGood(_ link: String, now: Int) -> Bool {
        guard let entry = entries[link], let status = entry.status, LinkInquiry.isGood(status),
            let asked = try? Date(entry.asked, strategy: .iso8601.year().month().day())
        else { return false }
        let age = now.quotientAndRemainder(dividingBy: 86400).quotient - Int(asked.timeIntervalSince1970) / 86400
        return 0..<Self.days ~= age
    }

    /// With the verdicts of a run; addresses that the site has no more are forgotten.
    func adding(_ verdicts: [String: LinkVerdict], of links: [String], now: Int) -> LinkMemory {
        var memory = self
        let known = Set(links)
        memory.entries = entries.filter { known.contains($0.key) }
        let today = Date(timeIntervalSince1970: TimeInterval(now)).formatted(.iso8601.year().month().day())
        for (link, verdict) in verdicts {
            memory.entries[link] = Entry(asked: today, status: verdict.status, url: link)
        }
        return memory
    }
}
