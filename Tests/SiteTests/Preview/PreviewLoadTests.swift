import Foundation
import Testing

/// Readers who are many, slow or broken.
@Suite(.serialized) struct PreviewLoadTests {
    @Test(.timeLimit(.minutes(10))) func servesAThousandConnectionsAtOnce() async throws {
        try await Workshop.withTemporaryFolder { root in
            try PreviewSiteFiles.write(to: root)
            // The test holds the other ends.
            OpenFileLimit.raise(to: 4096)
            let statuses = try await PreviewProcess.with(root) { server -> [Int: Int] in
                let readers = try (0..<1000).map { _ in try Reader(port: server.port) }
                // All are there before the first asks.
                for reader in readers { reader.ask("/articles/one/", port: server.port) }
                var statuses: [Int: Int] = [:]
                for reader in readers { statuses[try reader.status() ?? 0, default: 0] += 1 }
                return statuses
            }
            #expect(statuses == [200: 1000])
        }
    }

    /// A connection that is one of many.
    private final class Reader: Sendable {
        private let connection: RawConnection

        init(port: UInt16) throws { connection = try RawConnection(port: port) }

        func ask(_ path: String, port: UInt16) {
            connection.send("GET \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n".utf8)
        }

        func status() throws -> Int? { try connection.answer()?.status }
    }

    @Test(.timeLimit(.minutes(10))) func slowAndBrokenReadersHoldNobodyUp() async throws {
        try await Workshop.withTemporaryFolder { root in
            let film = String(repeating: "0123456789abcdef", count: 1 << 20)
            try PreviewSiteFiles.write(to: root, ["content/assets/film.bin": film])
            try await PreviewProcess.with(root) { server in
                let host = "Host: 127.0.0.1:\(server.port)\r\n"
                var slow: [Slow] = []
                for _ in 0..<20 {
                    // Never ends its request; asks for much and takes nothing; hangs up in the middle.
                    slow.append(try Slow(port: server.port, "GET / HTTP/1.1\r\nHost: "))
                    slow.append(try Slow(port: server.port, "GET /assets/film.bin HTTP/1.1\r\n\(host)\r\n"))
                    _ = try Slow(port: server.port, "GET /assets/film.bin HTTP/1.1\r\n\(host)\r\n")
                    slow.append(try Slow(port: server.port, PreviewSocket.request(port: server.port)))
                    slow.append(
                        try Slow(port: server.port, "POST / HTTP/1.1\r\n\(host)Content-Length: 100000\r\n\r\nabc"))
                }
                for number in 0..<5 {
                    let answer = try server.get("/")
                    #expect(answer.status == 200)
                    try PreviewSiteFiles.save(
                        "content/articles/two.md", PreviewSiteFiles.article("Two", "Change \(number)."), in: root)
                    try server.wait(for: "/articles/two/", "shows change \(number)") {
                        $0.text.contains("Change \(number).")
                    }
                }
                let film = try server.get("/assets/film.bin")
                #expect(film.body.count == 16 << 20)
                withExtendedLifetime(slow) {}
                #expect(server.interrupt() == 0)
            }
        }
    }

    private final class Slow: Sendable {
        private let connection: RawConnection

        init(port: UInt16, _ words: String) throws {
            connection = try RawConnection(port: port)
            connection.send(words.utf8)
        }
    }

    /// Every viewer is told of every state that lasts, and none of them anything of the others.
    @Test(.timeLimit(.minutes(10))) func tellsAllViewersOfAChange() async throws {
        try await Workshop.withTemporaryFolder { root in
            try PreviewSiteFiles.write(to: root)
            try await PreviewProcess.with(root) { server in
                let viewers = try (0..<50).map { _ in try PreviewSocket(port: server.port) }
                let first = try viewers.map { try $0.next() }
                #expect(Set(first).count == 1)
                #expect(first[0].contains("\"errors\":0") && first[0].contains("\"isShown\":true"))
                try PreviewSiteFiles.save("templates/assets/extra.css", "body { color: red; }", in: root)
                let second = try viewers.map { try $0.next() }
                #expect(Set(second).count == 1)
                #expect(second[0].contains("\"styles\":[\"/assets/extra.css\"]"))
                try PreviewSiteFiles.save("content/articles/one.md", "---\ntitle: [\n---\n", in: root)
                let third = try viewers.map { try $0.next() }
                #expect(Set(third).count == 1 && third[0].contains("\"errors\":1"))
            }
        }
    }
}
