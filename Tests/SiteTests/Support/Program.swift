import Foundation

/// Runs a program and keeps what it prints.
enum Program {
    static func run(
        _ program: URL, _ arguments: [String], in folder: URL, input: String = "",
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws -> CommandResult {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = environment
        // Files, not pipes: a pipe that nobody empties would stop a long report.
        let folder = FileManager.default.temporaryDirectory.appending(path: "sitegen-run-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let streams = try ["out", "err"].map { name in
            let location = folder.appending(path: name)
            _ = FileManager.default.createFile(atPath: location.path, contents: nil)
            return try FileHandle(forUpdating: location)
        }
        process.standardOutput = streams[0]
        process.standardError = streams[1]
        let location = folder.appending(path: "in")
        try Data(input.utf8).write(to: location)
        process.standardInput = try FileHandle(forReadingFrom: location)
        try process.run()
        process.waitUntilExit()
        let texts = try ["out", "err"].map {
            String(decoding: try Data(contentsOf: folder.appending(path: $0)), as: UTF8.self)
        }
        return CommandResult(status: process.terminationStatus, output: texts[0], errors: texts[1])
    }
}
