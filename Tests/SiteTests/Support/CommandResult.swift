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
    ///   - memory: how many kilobytes the program may have at the most, where the system can bound it; then it is
    ///     stopped after a minute of computing too, lest a test hang.
    ///   - program: what takes the binary's place.
    static func run(
        _ arguments: [String], in folder: URL, input: String = "", environment: [String: String] = [:],
        memory: Int? = nil, program: URL = Workshop.binary
    ) throws -> CommandResult {
        var variables = ProcessInfo.processInfo.environment
        variables["SOURCE_DATE_EPOCH"] = "1767225600"
        variables.merge(environment) { $1 }
        guard let memory else {
            return try Program.run(program, arguments, in: folder, input: input, environment: variables)
        }
        let bounded = ["-c", boundedRun, String(memory), program.path] + arguments
        return try Program.run(
            URL(filePath: "/bin/sh"), bounded, in: folder, input: input, environment: variables)
    }

    /// `$0` is the bound; macOS has none for memory.
    private static let boundedRun = "ulimit -t 60; ulimit -v \"$0\" 2>/dev/null; exec \"$@\""
}
