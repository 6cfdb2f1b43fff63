import Foundation

/// A web server on a free port of this machine, written in Python; it counts what it is asked.
struct LocalServer {
    /// `http://127.0.0.1:PORT`
    let address: String

    private static let script = """
        import http.server, json, os, sys, threading, time
        lock, counts, now, most = threading.Lock(), {}, 0, 0
        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            def log_message(self, *words): pass
            def answer(self):
                global now, most
                if self.path == "/counts":
                    with lock: body = json.dumps({"requests": counts, "most": most}).encode()
                    return self.say(200, body=body)
                with lock:
                    line = self.command + " " + self.path
                    counts[line] = counts.get(line, 0) + 1
                    agent = "agent " + self.headers.get("User-Agent", "")
                    counts[agent] = counts.get(agent, 0) + 1
                    now += 1
                    most = max(most, now)
                if self.path == "/slow":
                    # Nobody waits for this one any more, and the next may come.
                    with lock: now -= 1
                    return time.sleep(9)
                try: self.route()
                finally:
                    with lock: now -= 1
            def route(self):
                if self.path == "/missing": return self.say(404)
                if self.path == "/moved": return self.say(301, location="/found")
                if self.path == "/headless" and self.command == "HEAD": return self.say(405)
                if self.path == "/headless" and self.headers.get("Range") != "bytes=0-0": return self.say(400)
                time.sleep(0.02)
                self.say(200, body=b"x" * 100000)
            def say(self, status, location=None, body=b""):
                try:
                    self.send_response(status)
                    if location: self.send_header("Location", location)
                    self.send_header("Content-Length", str(len(body)))
                    self.end_headers()
                    if self.command == "GET": self.wfile.write(body)
                except OSError: self.close_connection = True
            do_GET = do_HEAD = answer
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.daemon_threads = True
        def wait():
            sys.stdin.read()
            os._exit(0)
        threading.Thread(target=wait, daemon=True).start()
        print(server.server_address[1], flush=True)
        server.serve_forever()
        """

    /// Runs `body` beside the server; nothing where there is no Python.
    static func with<Result>(_ body: (LocalServer) async throws -> Result) async throws -> Result? {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script]
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        defer {
            // The server ends with its input, and so with these tests however they end. A signal would not do: children of
            // a thread that blocks signals block them too.
            try? input.fileHandleForWriting.close()
            process.waitUntilExit()
        }
        // The line with the port, or nothing at all where the program ends.
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        guard let port = Int(line.trimmingCharacters(in: .whitespacesAndNewlines)) else { return nil }
        return try await body(LocalServer(address: "http://127.0.0.1:\(port)"))
    }

    /// How often each request came, and how many were open at once.
    func counts() throws -> (requests: [String: Int], most: Int) {
        struct Counts: Decodable {
            let requests: [String: Int]
            let most: Int
        }
        guard let url = URL(string: address + "/counts") else { return ([:], 0) }
        let counts = try JSONDecoder().decode(Counts.self, from: Data(contentsOf: url))
        return (counts.requests, counts.most)
    }
}
