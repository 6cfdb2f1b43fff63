import Foundation
import Testing

/// `sitegen verify`
@Suite struct VerifyCommandTests {
    /// A site that was just published: nothing but its home page, an article and what every site has.
    private func withPublishedSite(_ body: (URL) throws -> Void) async throws {
        try await Workshop.withTemporaryFolder { folder in
            let files = [
                "content/site.yaml": "title: Small\nbase_url: https://site.example/\n",
                "content/articles/one.md": "---\ntitle: One\ndate: 2024-01-01\n---\nText.\n",
            ]
            for (path, text) in files { try write(text, to: path, in: folder) }
            try #require(try Sitegen.run(["build"], in: folder).status == 0)
            try body(folder)
        }
    }

    private func write(_ text: String, to path: String, in folder: URL) throws {
        let location = folder.appending(path: path)
        try FileManager.default.createDirectory(
            at: location.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: location)
    }

    private func count(_ folder: URL) throws -> Int {
        try FolderSnapshot(folder.appending(path: "public")) { $0.hasPrefix(".sitegen") }.files.count
    }

    private func check(
        _ arguments: String..., in folder: URL, answers status: Int32, _ output: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let result = try Sitegen.run(["verify"] + arguments, in: folder)
        #expect(result.status == status, sourceLocation: sourceLocation)
        #expect(result.output == output, sourceLocation: sourceLocation)
        #expect(result.errors == "", sourceLocation: sourceLocation)
    }

    /// Where it is written down what the site was made of.
    private func inputs(of folder: URL) throws -> String {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: ".sitegen").path)
        return ".sitegen/" + (try #require(names.first { $0.hasPrefix("inputs-") }))
    }

    @Test func findsNothingAfterABuild() async throws {
        try await withPublishedSite { folder in
            let text =
                "public: \(try count(folder)) files published, all as they were. "
                + "The content has not changed since, 2 files.\n"
            try check(in: folder, answers: 0, text)
            try check("--strict", in: folder, answers: 0, text)
        }
    }

    #if os(Linux)
        @Test func whatItComparesIsAcceptedBySha256sum() async throws {
            try await withPublishedSite { folder in
                for (file, place) in [
                    (try inputs(of: folder), "."), ("public/.sitegen-manifest", "public"),
                ] {
                    let script = "cd \(place) && sha256sum --check --strict --quiet '\(folder.path)/\(file)'"
                    let result = try Program.run(URL(filePath: "/bin/sh"), ["-c", script], in: folder)
                    #expect(result.status == 0 && result.output == "" && result.errors == "", "\(result)")
                }
            }
        }
    #endif

    @Test func tellsEveryFileThatIsMissingChangedOrForeign() async throws {
        try await withPublishedSite { folder in
            let files = try count(folder)
            try FileManager.default.removeItem(at: folder.appending(path: "public/articles/one/index.html"))
            try write("defaced", to: "public/index.html", in: folder)
            try write("x", to: "public/upload.php", in: folder)
            try write("x", to: "public/a\nFake: line.html", in: folder)
            try check(
                in: folder, answers: 1,
                """
                Foreign: a<U+000A>Fake: line.html
                Missing: articles/one/index.html
                Changed: index.html
                Foreign: upload.php
                public: \(files) files published, 1 missing, 1 changed, 2 foreign. \
                The content has not changed since, 2 files.

                """)
        }
    }

    @Test func tellsContentThatIsNewerThanTheSite() async throws {
        try await withPublishedSite { folder in
            try write("title: Small\nbase_url: https://site.example/ \n", to: "content/site.yaml", in: folder)
            try FileManager.default.moveItem(
                at: folder.appending(path: "content/articles/one.md"),
                to: folder.appending(path: "content/articles/two.md"))
            try write("x", to: "content/.hidden", in: folder)
            let text = """
                Older: content/articles/one.md is gone since the publication.
                Older: content/articles/two.md is new since the publication.
                Older: content/site.yaml has changed since the publication.
                public: \(try count(folder)) files published, all as they were. \
                The site is older than its content: 1 changed, 1 new, 1 gone.

                """
            try check(in: folder, answers: 0, text)
            try check("--strict", in: folder, answers: 1, text)
        }
    }

    @Test func saysWhereItCannotBeKnownWhetherTheContentChanged() async throws {
        try await withPublishedSite { folder in
            let (inputs, away) = (folder.appending(path: try inputs(of: folder)), folder.appending(path: "away"))
            try FileManager.default.moveItem(at: inputs, to: away)
            let start =
                "public: \(try count(folder)) files published, all as they were. "
                + "Whether the content has changed since is not known: "
            try check(in: folder, answers: 0, start + "no build has noted it.\n")
            try check("--strict", in: folder, answers: 1, start + "no build has noted it.\n")
            try FileManager.default.moveItem(at: away, to: inputs)
            try FileManager.default.removeItem(at: folder.appending(path: "content"))
            try check(in: folder, answers: 0, start + "it is not here.\n")
        }
    }

    @Test func writesOneDocumentOfJSON() async throws {
        try await withPublishedSite { folder in
            let files = try count(folder)
            try write("x", to: "content/about.md", in: folder)
            try write("x", to: "public/new.txt", in: folder)
            try check(
                "--format", "json", in: folder, answers: 1,
                """
                {
                  "changed" : [

                  ],
                  "content" : {
                    "changed" : [

                    ],
                    "current" : false,
                    "files" : 2,
                    "gone" : [

                    ],
                    "new" : [
                      "content/about.md"
                    ]
                  },
                  "files" : \(files),
                  "folder" : "\(folder.path)/public",
                  "foreign" : [
                    "new.txt"
                  ],
                  "intact" : false,
                  "missing" : [

                  ]
                }

                """)
        }
    }

    @Test func looksWhereItIsTold() async throws {
        try await withPublishedSite { folder in
            let files = try count(folder)
            let moved = folder.appending(path: "elsewhere")
            try FileManager.default.moveItem(at: folder.appending(path: "public"), to: moved)
            let expected =
                "\(moved.path): \(files) files published, all as they were. "
                + "Whether the content has changed since is not known: no build has noted it.\n"
            let result = try Sitegen.run(
                ["verify", "--root", folder.path, "--output-dir", moved.path], in: Workshop.root)
            #expect(result.status == 0 && result.output == expected, "\(result)")
        }
    }

    @Test func answers1WhereNothingWasPublished() async throws {
        try await Workshop.withTemporaryFolder { folder in
            for _ in 0..<2 {
                let result = try Sitegen.run(["verify", "--format", "json"], in: folder)
                #expect(result.status == 1 && result.output == "")
                #expect(result.errors == "error: public has no manifest: sitegen has published nothing there.\n")
                try write("x", to: "public/index.html", in: folder)
            }
        }
    }

    @Test func answers74WhereTheDiskRefuses() async throws {
        try await Workshop.withTemporaryFolder { folder in
            try write("x", to: "public/.sitegen-manifest/x", in: folder)
            let result = try Sitegen.run(["verify"], in: folder)
            #expect(result.status == 74 && result.output == "")
            #expect(
                result.errors
                    == "error: Cannot read \(folder.path)/public/.sitegen-manifest: "
                    + "it is no file, or permission is denied.\n")
        }
        try await withPublishedSite { folder in
            let page = folder.path + "/public/index.html"
            try #require(chmod(page, 0) == 0)
            guard let result = try Unprivileged.run(["verify"], in: folder) else { return }
            #expect(result.status == 74 && result.output == "")
            #expect(result.errors == "error: Cannot read \(page): Permission denied.\n")
        }
    }
}
