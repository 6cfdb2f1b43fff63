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
    ///   - environment: replaces the variables of the same names; the present is 2026-01-01 unless told otherwise.
    ///   - memory: how many kilobytes the program may have at the most, where the system can bound it; then it is
    ///     stopped after a minute of computing too, lest a test hang.
    static func run(
        _ arguments: [String], in folder: URL, environment: [String: String] = [:], memory: Int? = nil
    ) throws -> CommandResult {
        let process = Process()
        process.executableURL = Workshop.binary
        process.arguments = arguments
        if let memory {
            process.executableURL = URL(filePath: "/bin/sh")
            process.arguments = ["-c", boundedRun, String(memory), Workshop.binary.path] + arguments
        }
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
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        let texts = try ["out", "err"].map {
            String(decoding: try Data(contentsOf: folder.appending(path: $0)), as: UTF8.self)
        }
        return CommandResult(status: process.terminationStatus, output: texts[0], errors: texts[1])
    }

    /// `$0` is the bound; macOS has none for memory.
    private static let boundedRun = "ulimit -t 60; ulimit -v \"$0\" 2>/dev/null; exec \"$@\""
}
