import Foundation
import Testing

/// What is sent to the preview by hand, over a socket, and must not lead anywhere.
@Suite struct HostileRequestTests {
    /// Bytes as they are sent, with `{host}` for the server's own name, and the status of the answer: nothing where the
    /// server hangs up.
    struct Request: Sendable, CustomTestStringConvertible {
        let bytes: String
        let status: Int?

        var testDescription: String { String(bytes.prefix(80)) }
    }

    private static func get(_ target: String) -> String { "GET \(target) HTTP/1.1\r\nHost: {host}\r\n\r\n" }

    private static let requests: [Request] =
        [
            "/../secret.txt", "/../../../../etc/passwd", "/assets/../../secret.txt", "/..", "/.", "/assets/..",
            "/%2e%2e/secret.txt", "/%2E%2E%2Fsecret.txt", "/.%2e/secret.txt", "/assets/%2e%2e/%2e%2e/secret.txt",
            "/..\\secret.txt", "/..%5csecret.txt", "/assets%2f..%2f..%2fsecret.txt", "/assets%2fstyle.css",
            "/index.html%00.png", "/%00", "/a%0ab", "/a%0d%0aSet-Cookie:x", "/%", "/%2", "/%zz",
            "/%c0%ae%c0%ae/secret.txt",
            "/%ff%fe", "//", "//etc/passwd", "/assets//style.css", "/./index.html", "index.html", "*",
            "http://127.0.0.1/index.html", "/" + String(repeating: "a/", count: 4000),
        ].map { Request(bytes: get($0), status: 400) }
        + [
            // Of the site's folder, but no part of the site.
            "/content/index.md", "/content/site.yaml", "/secret.txt", "/assets/stray.txt", "/assets/inside/hidden.txt",
            "/templates/page.mustache", "/.git/config", "/.sitegen/", "/.sitegen/build", "/.sitegen",
            "/public/index.html",
            // Folders have no lists.
            "/assets/", "/assets", "/data/", "/data",
            "/" + String(repeating: "a", count: 3000), "/%e6%97%a5", "/~root/",
            "/CON", "/index.html.", "/INDEX.HTML", "/index.html/",
        ].map { Request(bytes: get($0), status: 404) } + [
            Request(bytes: get("/index.html?../../secret.txt"), status: 200),
            // Names that another site's page would use.
            Request(bytes: "GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n", status: 421),
            Request(bytes: "GET / HTTP/1.1\r\nHost: evil.example:80\r\n\r\n", status: 421),
            Request(bytes: "GET / HTTP/1.1\r\nHost: localhost.evil.example\r\n\r\n", status: 421),
            Request(bytes: "GET / HTTP/1.1\r\nHost: 127.0.0.1.evil.example\r\n\r\n", status: 421),
            Request(bytes: "GET / HTTP/1.1\r\nHost: 127.0.0.1@evil.example\r\n\r\n", status: 421),
            Request(bytes: "GET / HTTP/1.1\r\nHost: 192.168.0.1\r\n\r\n", status: 421),
            Request(bytes: "GET / HTTP/1.1\r\nHost: [::1].evil\r\n\r\n", status: 421),
            Request(bytes: "GET / HTTP/1.1\r\nHost: localhost:port\r\n\r\n", status: 421),
            Request(bytes: "GET / HTTP/1.1\r\nHost: \r\n\r\n", status: 421),
            Request(bytes: "GET / HTTP/1.1\r\n\r\n", status: 421),
            Request(bytes: "GET / HTTP/1.0\r\n\r\n", status: 421),
            Request(bytes: "GET / HTTP/1.1\r\nHost: LOCALHOST\r\n\r\n", status: 200),
            Request(bytes: "GET / HTTP/1.1\r\nHost: [::1]:8080\r\n\r\n", status: 200),
            // Nothing can be changed.
            Request(bytes: "POST / HTTP/1.1\r\nHost: {host}\r\nContent-Length: 3\r\n\r\nabc", status: 405),
            Request(bytes: "PUT /x HTTP/1.1\r\nHost: {host}\r\nContent-Length: 0\r\n\r\n", status: 405),
            Request(bytes: "DELETE / HTTP/1.1\r\nHost: {host}\r\n\r\n", status: 405),
            Request(bytes: "OPTIONS / HTTP/1.1\r\nHost: {host}\r\nOrigin: http://evil.example\r\n\r\n", status: 405),
            Request(bytes: "TRACE / HTTP/1.1\r\nHost: {host}\r\n\r\n", status: 405),
            Request(bytes: "CONNECT evil.example:443 HTTP/1.1\r\nHost: {host}\r\n\r\n", status: 405),
            // The connection for changes is for the preview's own pages.
            Request(bytes: webSocket(origin: "http://evil.example"), status: 403),
            Request(bytes: webSocket(origin: "null"), status: 403),
            Request(bytes: webSocket(origin: "https://{host}"), status: 403),
            Request(bytes: webSocket(origin: "http://127.0.0.1"), status: 403),
            Request(bytes: webSocket(origin: "http://{host}.evil.example"), status: 403),
            Request(bytes: webSocket(origin: "http://{host}"), status: 101),
            Request(bytes: "GET /.sitegen/changes HTTP/1.1\r\nHost: {host}\r\n\r\n", status: 400),
            // No HTTP at all.
            Request(bytes: "\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}\u{0}\u{1}\r\n\r\n", status: nil),
            Request(bytes: "GET\r\n\r\n", status: nil),
            Request(bytes: "\r\n\r\n\r\n", status: nil),
            Request(bytes: "GET / HTTP/1.1\r\nHost: {host}\r\nContent-Length: -1\r\n\r\n", status: nil),
            Request(
                bytes: "GET / HTTP/1.1\r\nHost: {host}\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
                status: nil),
        ]

    private static func webSocket(origin: String) -> String {
        "GET /.sitegen/changes HTTP/1.1\r\nHost: {host}\r\nOrigin: \(origin)\r\nConnection: Upgrade\r\n"
            + "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"
    }

    @Test func noRequestLeadsOutOfTheSiteOrStopsTheServer() async throws {
        try await Workshop.withTemporaryFolder { folder in
            let root = folder.appending(path: "site")
            try PreviewSiteFiles.write(to: root)
            let secret = "The secret of the folder above."
            try Data(secret.utf8).write(to: folder.appending(path: "secret.txt"))
            let problems = try await PreviewProcess.with(root) { server -> [String] in
                var problems: [String] = []
                // These are errors of the content; what was shown before stays.
                for (name, target) in ["stray.txt": "../../../secret.txt", "inside": "../../.."] {
                    try FileManager.default.createSymbolicLink(
                        atPath: root.appending(path: "content/assets/\(name)").path, withDestinationPath: target)
                    try server.waitUntilTold("content/assets/\(name) is a symbolic link")
                }
                for request in Self.requests {
                    let bytes = request.bytes.replacing("{host}", with: "127.0.0.1:\(server.port)")
                    let connection = try RawConnection(port: server.port)
                    connection.send(bytes.utf8)
                    let answer = try connection.answer()
                    let shown = "\(request.testDescription.debugDescription): "
                    if answer?.status != request.status { problems.append(shown + "\(answer?.status ?? 0)") }
                    guard let answer else { continue }
                    if answer.text.contains(secret) || answer.text.contains("root:") {
                        problems.append(shown + "it tells a secret")
                    }
                    for field in answer.fields.keys where field.hasPrefix("access-control") {
                        problems.append(shown + field)
                    }
                    if answer.status == 200, answer.fields["x-content-type-options"] != "nosniff" {
                        problems.append(shown + "its type may be guessed")
                    }
                }
                if try server.get("/").status != 200 { problems.append("The server has stopped.") }
                return problems
            }
            for problem in problems { Issue.record("\(problem)") }
        }
    }

    /// A file of the site that has been replaced by a link out of it, in the moment before it is asked for.
    @Test func aLinkThatTakesThePlaceOfAFileIsNotFollowed() async throws {
        try await Workshop.withTemporaryFolder { folder in
            let root = folder.appending(path: "site")
            try PreviewSiteFiles.write(to: root)
            try Data("secret".utf8).write(to: folder.appending(path: "secret.txt"))
            let file = root.appending(path: "content/assets/notes.txt")
            let statuses = try await PreviewProcess.with(root) { server -> [Int] in
                let before = try server.get("/assets/notes.txt").status
                try FileManager.default.removeItem(at: file)
                try FileManager.default.createSymbolicLink(
                    atPath: file.path, withDestinationPath: folder.appending(path: "secret.txt").path)
                return [before, try server.get("/assets/notes.txt").status]
            }
            #expect(statuses == [200, 404])
        }
    }

    /// What a request brings along is not taken for the next one.
    @Test func theBodyOfARequestIsNoRequest() async throws {
        try await Workshop.withTemporaryFolder { folder in
            try PreviewSiteFiles.write(to: folder)
            let statuses = try await PreviewProcess.with(folder) { server -> [Int?] in
                var statuses: [Int?] = []
                for (method, size) in [("POST", 100), ("POST", 5_000_000), ("GET", 100), ("GET", 5_000_000)] {
                    let hidden = "GET /assets/notes.txt HTTP/1.1\r\nHost: 127.0.0.1:\(server.port)\r\n\r\n"
                    let body = Array(String(repeating: hidden, count: size / hidden.utf8.count + 1).utf8.prefix(size))
                    let connection = try RawConnection(port: server.port)
                    connection.send(
                        "\(method) / HTTP/1.1\r\nHost: 127.0.0.1:\(server.port)\r\nContent-Length: \(size)\r\n\r\n".utf8
                    )
                    connection.send(body)
                    statuses.append(try connection.answer()?.status)
                    connection.send("GET /nothing HTTP/1.1\r\nHost: 127.0.0.1:\(server.port)\r\n\r\n".utf8)
                    statuses.append(try connection.answer()?.status)
                }
                return statuses
            }
            #expect(statuses == [405, 404, 405, 404, 200, 404, 200, 404])
        }
    }
}
