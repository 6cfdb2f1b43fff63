import Foundation

/// A headless Chromium, driven over its DevTools protocol through a pipe (fds 3 and 4), so that no port is needed.
final class Browser: @unchecked Sendable {  // Every use is serial: one test at a time owns the browser.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private let process = Process()
    private let requests = Pipe()
    private let answers = Pipe()
    private let profile: URL
    private var received = Data()
    private var lastID = 0
    private var session: String?
    /// Events that came while an answer was awaited.
    private(set) var events: [[String: Any]] = []

    /// The browser's program: CHROMIUM, or what the system has.
    static let program: String? = {
        let environment = ProcessInfo.processInfo.environment
        let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
        let names = ["chromium", "chromium-browser", "google-chrome"]
        let candidates =
            [environment["CHROMIUM"]].compactMap { $0 }
            + folders.flatMap { folder in names.map { "\(folder)/\($0)" } }
            + ["/Applications/Chromium.app/Contents/MacOS/Chromium"]
        return candidates.first { FileManager.default.isExecutableFile(atPath: $0) }
    }()

    init() throws {
        guard let program = Self.program else {
            throw Failure(description: "There is no Chromium here: run make test, or set CHROMIUM to its program.")
        }
        profile = FileManager.default.temporaryDirectory.appending(path: "sitegen-browser-\(UUID().uuidString)")
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = [
            "-c", "exec \"$0\" \"$@\" 3<&0 4>&1 1>/dev/null 2>&1", program, "--headless", "--no-sandbox",
            "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars", "--remote-debugging-pipe",
            "--user-data-dir=\(profile.path)",
        ]
        process.standardInput = requests
        process.standardOutput = answers
        try process.run()
        let target = try send("Target.createTarget", ["url": "about:blank"])
        let attached = try send("Target.attachToTarget", ["targetId": target["targetId"] ?? "", "flatten": true])
        session = attached["sessionId"] as? String
        for domain in ["Page", "Runtime", "Network", "Log"] { _ = try send("\(domain).enable") }
    }

    /// Looks at pages in a browser on a thread of its own: a look at many pages takes long, and the threads that tests
    /// share are few.
    static func look(_ body: @escaping @Sendable (Browser) throws -> [String]) async throws -> [String] {
        try await OwnThread.run { try body(Browser()) }
    }

    deinit {
        process.terminate()
        process.waitUntilExit()
        try? FileManager.default.removeItem(at: profile)
    }

    /// Shows a page at a width, in light or dark, and waits until it has loaded.
    func open(_ page: URL, width: Int, isDark: Bool) throws {
        events = []
        try show(BrowserView(width: width, isDark: isDark))
        let answer = try send("Page.navigate", ["url": page.absoluteString])
        if let reason = answer["errorText"] { throw Failure(description: "\(page.lastPathComponent): \(reason)") }
        while !events.contains(where: { $0["method"] as? String == "Page.loadEventFired" }) { try receive() }
    }

    /// Shows the page that is open in another way, and waits until it is laid out so.
    func show(_ view: BrowserView) throws {
        _ = try send(
            "Emulation.setDeviceMetricsOverride",
            ["width": view.width, "height": 900, "deviceScaleFactor": 1, "mobile": view.width < 500])
        _ = try send(
            "Emulation.setEmulatedMedia",
            [
                "media": view.isPrinted ? "print" : "screen",
                "features": [
                    ["name": "prefers-color-scheme", "value": view.isDark ? "dark" : "light"],
                    ["name": "prefers-reduced-motion", "value": view.isStill ? "reduce" : "no-preference"],
                ],
            ])
        while try evaluate(
            "innerWidth >= \(view.width) && matchMedia('print').matches === \(view.isPrinted)"
                + " && matchMedia('(prefers-color-scheme: dark)').matches === \(view.isDark)"
                + " && matchMedia('(prefers-reduced-motion: reduce)').matches === \(view.isStill)") as? Bool != true
        {}
    }

    /// Presses a key, as a reader at the keyboard does, with the shift key held down or not.
    func press(_ key: BrowserKey, isShifted: Bool = false) throws {
        _ = try send("Emulation.setFocusEmulationEnabled", ["enabled": true])
        for type in ["rawKeyDown", "keyUp"] {
            _ = try send(
                "Input.dispatchKeyEvent",
                [
                    "type": type, "key": key.rawValue, "code": key.rawValue, "windowsVirtualKeyCode": key.code,
                    "modifiers": isShifted ? 8 : 0,
                ])
        }
    }

    /// The value of an expression on the page that is shown; where it is a promise, what the promise keeps.
    func evaluate(_ expression: String) throws -> Any? {
        let answer = try send(
            "Runtime.evaluate", ["expression": expression, "returnByValue": true, "awaitPromise": true])
        if let details = answer["exceptionDetails"] { throw Failure(description: "\(details)") }
        return (answer["result"] as? [String: Any])?["value"]
    }

    /// Waits until a condition holds, also on a page that takes the place of this one meanwhile.
    ///
    /// - Throws: `Patience.Failure`
    func wait(for condition: String) throws {
        try Patience.wait {
            let value: Any?
            do {
                value = try evaluate(condition)
            } catch let failure as Failure {
                // A page that is about to go has no values.
                value = failure
            }
            if value as? Bool == true { return nil }
            let page = try? evaluate("location.href + ': ' + document.body?.innerText.slice(0, 1000)")
            return "\(condition) does not come to hold: \(value ?? "nothing"); \(page ?? "nothing")"
        }
    }

    private func send(_ method: String, _ parameters: [String: Any] = [:]) throws -> [String: Any] {
        lastID += 1
        var message: [String: Any] = ["id": lastID, "method": method, "params": parameters]
        if let session { message["sessionId"] = session }
        var bytes = try JSONSerialization.data(withJSONObject: message)
        bytes.append(0)
        try requests.fileHandleForWriting.write(contentsOf: bytes)
        while true {
            guard let answer = try receive(), answer["id"] as? Int == lastID else { continue }
            if let error = answer["error"] { throw Failure(description: "\(method): \(error)") }
            return answer["result"] as? [String: Any] ?? [:]
        }
    }

    /// The next message; events are kept, answers returned.
    @discardableResult
    private func receive() throws -> [String: Any]? {
        while true {
            if let end = received.firstIndex(of: 0) {
                let message = received[received.startIndex..<end]
                received = Data(received[(end + 1)...])
                let object = try JSONSerialization.jsonObject(with: Data(message)) as? [String: Any] ?? [:]
                if object["id"] != nil { return object }
                events.append(object)
                return nil
            }
            let more = answers.fileHandleForReading.availableData
            if more.isEmpty { throw Failure(description: "The browser has gone.") }
            received.append(more)
        }
    }
}
