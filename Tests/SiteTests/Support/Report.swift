import Foundation

/// The package's own report, built once for all tests.
enum Report {
    /// What the build printed and answered.
    static let build: CommandResult? = try? {
        try? FileManager.default.removeItem(at: output)
        return try Sitegen.run(
            ["build", "--strict", "--root", Workshop.root.path, "--output-dir", output.path, "--clock", "2027-01-01"],
            in: Workshop.root)
    }()

    /// The folder it was published into, beside the binary.
    static let output = Workshop.binary.deletingLastPathComponent().appending(path: "report-under-test")

    /// All pages by path.
    static let pages: [String: String] = {
        guard build?.status == 0, let snapshot = try? FolderSnapshot(output) else { return [:] }
        return snapshot.files.filter { $0.key.hasSuffix(".html") }.mapValues { String(decoding: $0, as: UTF8.self) }
    }()

    /// Every row of data/observations.csv by column.
    static let observations: [[String: String]] = {
        guard build?.status == 0,
            let text = try? String(contentsOf: output.appending(path: "data/observations.csv"), encoding: .utf8)
        else { return [] }
        return CSVText.rows(text)
    }()

    /// The five documents, where this checkout has them beside it.
    static let documents: URL? = {
        let folder = Workshop.root.deletingLastPathComponent().appending(path: "shared/seeds")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()
}

/// A reader of CSV that shares nothing with sitegen's.
enum CSVText {
    static func rows(_ text: String) -> [[String: String]] {
        var table = records(text)
        guard !table.isEmpty else { return [] }
        let header = table.removeFirst()
        return table.map { Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first }) }
    }

    /// By the scalar: a mark that joins a quotation mark does not make it another sign.
    static func records(_ text: String) -> [[String]] {
        var records: [[String]] = []
        var record: [String] = []
        var field = String.UnicodeScalarView()
        var isQuoted = false
        var previous: Unicode.Scalar = " "
        func close() {
            record.append(String(field))
            field.removeAll()
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"":
                if isQuoted {
                    isQuoted = false
                } else {
                    if previous == "\"" { field.append("\"") }
                    isQuoted = true
                }
            case "," where !isQuoted: close()
            case "\r" where !isQuoted: break
            case "\n" where !isQuoted:
                close()
                records.append(record)
                record = []
            default: field.append(scalar)
            }
            previous = scalar
        }
        return records
    }
}
