import Foundation

/// `sitegen serve`, as a program of its own, as long as a test needs it.
final class PreviewProcess: @unchecked Sendable {  // Its output is read by one thread at a time.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private let process = Process()
    private let output = Pipe()
    private let errors: FileHandle
    private let errorFile: URL
    private var printed = ""
    let port: UInt16

    var address: String { "http://127.0.0.1:\(port)" }
    var number: Int32 { process.processIdentifier }
    /// What it has told on standard error so far.
    var told: String { (try? String(contentsOf: errorFile, encoding: .utf8)) ?? "" }

    /// Starts the server at any free port, and waits until it says where the site is.
    init(_ root: URL, _ arguments: [String] = [], environment: [String: String] = [:]) throws {
        errorFile = FileManager.default.temporaryDirectory.appending(path: "sitegen-preview-\(UUID().uuidString)")
        _ = FileManager.default.createFile(atPath: errorFile.path, contents: nil)
        errors = try FileHandle(forWritingTo: errorFile)
        process.executableURL = Workshop.binary
        process.arguments = ["serve", "--root", root.path, "--port", String(Self.freePort())] + arguments
        var variables = ProcessInfo.processInfo.environment
        variables["SOURCE_DATE_EPOCH"] = "1767225600"
        variables.merge(environment) { $1 }
        process.environment = variables
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let mark = "The site is at http://"
        while !(printed.contains(mark) && printed.hasSuffix("\n")) {
            let more = output.fileHandleForReading.availableData
            guard !more.isEmpty else {
                process.waitUntilExit()
                let told = (try? String(contentsOf: errorFile, encoding: .utf8)) ?? ""
                throw Failure(description: "The preview ended with \(process.terminationStatus): \(printed)\(told)")
            }
            printed += String(decoding: more, as: UTF8.self)
        }
        let rest = printed[(printed.firstRange(of: mark)?.upperBound ?? printed.endIndex)...]
        port = UInt16(rest.drop { $0 != ":" }.dropFirst().prefix { $0.isNumber }) ?? 0
        // Nobody may wait for what it prints later.
        output.fileHandleForReading.readabilityHandler = { _ = $0.availableData }
    }

    /// Ends it as Ctrl-C does.
    ///
    /// - Returns: its exit code.
    func interrupt(_ signal: Int32 = SIGINT) -> Int32 {
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        return process.terminationReason == .uncaughtSignal ? -process.terminationStatus : process.terminationStatus
    }

    deinit {
        if process.isRunning {
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
        }
        try? FileManager.default.removeItem(at: errorFile)
    }

    /// Runs `body` beside a server, off the threads that all tests share.
    static func with<Result: Sendable>(
        _ root: URL, _ arguments: [String] = [], environment: [String: String] = [:],
        _ body: @escaping @Sendable (PreviewProcess) throws -> Result
    ) async throws -> Result {
        try await OwnThread.run { try body(PreviewProcess(root, arguments, environment: environment)) }
    }

    /// One request and its answer.
    func get(_ path: String, method: String = "GET", _ fields: [String] = []) throws -> RawAnswer {
        let connection = try RawConnection(port: port)
        let lines = ["\(method) \(path) HTTP/1.1", "Host: 127.0.0.1:\(port)"] + fields
        connection.send((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
        guard let answer = try connection.answer(toHead: method == "HEAD") else {
            throw Failure(description: "\(method) \(path): the server hung up.")
        }
        return answer
    }

    /// Asks until the answer is as it should be.
    ///
    /// - Throws: `Patience.Failure`
    func wait(for path: String, _ words: String, _ isMeant: (RawAnswer) -> Bool) throws {
        try Patience.wait {
            let answer = try get(path)
            return isMeant(answer) ? nil : "\(path) \(words) not: \(answer.status) \(answer.text.prefix(2000))"
        }
    }

    /// Waits until it has told something on standard error.
    ///
    /// - Throws: `Patience.Failure`
    func waitUntilTold(_ words: String) throws {
        try Patience.wait { told.contains(words) ? nil : "“\(words)” is not told: \(told)" }
    }

    /// A port that nobody listens at.
    static func freePort() -> UInt16 {
        var ports: [UInt16] = []
        for port in UInt16.random(in: 20000...30000)...60000 {
            if (try? RawConnection(port: port)) == nil {
                ports.append(port)
                break
            }
        }
        return ports.first ?? 20000
    }
}
