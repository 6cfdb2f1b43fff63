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
        var variables = ProcessInfo.processInfo.environment
        variables["SOURCE_DATE_EPOCH"] = "1767225600"
        variables.merge(environment) { $1 }
        return try Program.run(Workshop.binary, arguments, in: folder, input: input, environment: variables)
    }
}
