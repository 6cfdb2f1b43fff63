import Foundation

/// Runs the real binary with its streams on a terminal.
enum PseudoTerminal {
    /// What a reader of the terminal would get, escape sequences and all.
    ///
    /// - Parameters:
    ///   - columns: how many cells the terminal says it has; 0 for one that does not know.
    ///   - environment: replaces the variables of the same names; nothing else says anything of colours.
    static func run(
        _ arguments: [String], in folder: URL, columns: UInt16, environment: [String: String] = [:]
    ) throws -> String {
        let (reader, terminal) = try open(columns: columns)
        defer { close(reader) }
        var variables = ProcessInfo.processInfo.environment
        for name in ["NO_COLOR", "FORCE_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS"] { variables[name] = nil }
        variables["TERM"] = "xterm-256color"
        variables["SOURCE_DATE_EPOCH"] = "1767225600"
        let process = Process()
        process.executableURL = Workshop.binary
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = variables.merging(environment) { $1 }
        let handle = FileHandle(fileDescriptor: terminal, closeOnDealloc: false)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = handle
        process.standardError = handle
        try process.run()
        close(terminal)
        // The reader's end comes when the last writer is gone: as an error on Linux, as nothing on macOS.
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = read(reader, &buffer, buffer.count)
            guard count > 0 else { break }
            bytes += buffer[..<count]
        }
        process.waitUntilExit()
        return String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
    }

    /// Both ends, which no other program inherits.
    private static func open(columns: UInt16) throws -> (reader: Int32, terminal: Int32) {
        var (reader, terminal): (Int32, Int32) = (-1, -1)
        var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        guard openpty(&reader, &terminal, nil, nil, &size) == 0 else { throw POSIXError(.ENXIO) }
        for end in [reader, terminal] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (reader, terminal)
    }
}
