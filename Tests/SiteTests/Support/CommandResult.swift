import Foundation

/// What a run of the binary printed and answered.
struct CommandResult {
    let status: Int32
    let output: String
    let errors: String
}

/// Runs the real binary.
enum Sitegen {
    /// - Parameters:
    ///   - arguments: after `sitegen`.
    ///   - folder: the working folder.
    ///   - input: what stands on standard input.
    ///   - environment: replaces the variables of the same names; the present is 2026-01-01 unless told otherwise.
    static func run(
        _ arguments: [String], in folder: URL, input: String = "", environment: [String: String] = [:]
    ) throws -> CommandResult {
        let process = Process()
        process.executableURL = Workshop.binary
        process.arguments = arguments
        process.currentDirectoryURL = folder
        var variables = ProcessInfo.processInfo.environment
        variables["SOURCE_DATE_EPOCH"] = "1767225600"
        variables.merge(environment) { $1 }
        process.environment = variables
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
