import Foundation
import Testing

/// `sitegen check`, with and without the documents.
@Suite struct CheckCommandTests {
    @Test func publishesNothing() async throws {
        try await Workshop.withTemporaryFolder { folder in
            try Self.copySite(to: folder)
            let before = try FolderSnapshot(folder)
            let result = try Sitegen.run(["check", "--strict", "--clock", "2027-01-01"], in: folder)
            #expect(result.status == 0, "\(result.errors)")
            #expect(result.output.hasPrefix("Checked "))
            #expect(result.output.contains("0 errors, 0 warnings"))
            #expect(try FolderSnapshot(folder) == before)
        }
    }

    /// The documents are not part of the package; where they are not beside it, this says so.
    @Test func everyFigureOfTheReportAgreesWithItsDocument() throws {
        guard let documents = Report.documents else {
            print("The five documents are not beside this checkout; sitegen check --documents was not run on them.")
            return
        }
        let result = try Sitegen.run(
            ["check", "--strict", "--clock", "2027-01-01", "--documents", documents.path], in: Workshop.root)
        #expect(result.status == 0, "\(result.errors)")
        let count = Report.observations.count
        #expect(result.output.contains("\(count) of \(count) figures agree with their documents"))
    }

    @Test func recordsWhatAgreesAndTellsWhatHasChangedSince() async throws {
        let fixture = Workshop.fixtures.appending(path: "sites/words-not-in-paragraph/input")
        try await Workshop.withTemporaryFolder { folder in
            let site = folder.appending(path: "site")
            try FileManager.default.copyItem(at: fixture, to: site)
            let stats = site.appending(path: "content/stats/observations/daily.yaml")
            let entry = try String(contentsOf: stats, encoding: .utf8).components(
                separatedBy: "- id: 2020-arrests-headline")[0]
            try Data(entry.replacingOccurrences(of: "locator: 3", with: "locator: 2").utf8).write(to: stats)
            func page() throws -> String {
                #expect(try Sitegen.run(["build"], in: site).status == 0)
                return try String(
                    contentsOf: site.appending(path: "public/stats/2020-arrests/index.html"), encoding: .utf8)
            }
            #expect(try page().contains("Not yet checked against the document."))
            let check = ["check", "--documents", "documents", "--record", "--clock", "2026-03-05"]
            #expect(try Sitegen.run(check, in: site).output.contains("1 of 1 figures agree"))
            #expect(try page().contains("Checked against the document on 5 March 2026"))
            try Data(entry.replacingOccurrences(of: "locator: 3", with: "locator: 1").utf8).write(to: stats)
            #expect(try page().contains("the entry has changed since"))
        }
    }

    @Test func refusesToRecordWithoutDocuments() throws {
        let result = try Sitegen.run(["check", "--record"], in: Workshop.root)
        #expect(result.status == 64 && result.errors.contains("--record needs --documents"))
    }

    @Test func tellsAFileThatMayNotBeRead() async throws {
        try await Workshop.withTemporaryFolder { folder in
            try Self.copySite(to: folder)
            try #require(chmod(folder.appending(path: "content/about.md").path, 0) == 0)
            guard let result = try Unprivileged.run(["check"], in: folder) else { return }
            #expect(result.status == 74 && result.output == "")
            #expect(result.errors == "error: Cannot read content/about.md: Permission denied.\n")
        }
    }

    private static func copySite(to folder: URL) throws {
        for name in ["content", "templates"] {
            try FileManager.default.copyItem(at: Workshop.root.appending(path: name), to: folder.appending(path: name))
        }
    }
}
