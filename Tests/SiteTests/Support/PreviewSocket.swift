import Foundation

/// A viewer of the preview: a WebSocket (RFC 6455) over which changes are told.
final class PreviewSocket: @unchecked Sendable {  // One thread reads it.
    private let connection: RawConnection
    private var received: [UInt8] = []

    static func request(port: UInt16) -> String {
        "GET /.sitegen/changes HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nOrigin: http://127.0.0.1:\(port)\r\n"
            + "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
            + "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"
    }

    init(port: UInt16) throws {
        connection = try RawConnection(port: port)
        connection.send(Self.request(port: port).utf8)
        let end = Array("\r\n\r\n".utf8)
        while received.firstRange(of: end) == nil { try receive() }
        received.removeSubrange(..<(received.firstRange(of: end)?.upperBound ?? 0))
    }

    private func receive() throws {
        let more = try connection.receive()
        if more.isEmpty { throw RawConnection.Failure(description: "The server hung up.") }
        received += more
    }

    /// The next message, which is of text and unmasked, as a server's are.
    func next() throws -> String {
        var text: [UInt8] = []
        while true {
            let (isLast, payload) = try frame()
            text += payload
            if isLast { return String(decoding: text, as: UTF8.self) }
        }
    }

    private func frame() throws -> (isLast: Bool, payload: [UInt8]) {
        func have(_ count: Int) throws { while received.count < count { try receive() } }
        try have(2)
        var (size, head) = (Int(received[1] & 0x7F), 2)
        if size == 126 {
            try have(4)
            (size, head) = (Int(received[2]) << 8 | Int(received[3]), 4)
        } else if size == 127 {
            try have(10)
            (size, head) = (received[2..<10].reduce(0) { $0 << 8 | Int($1) }, 10)
        }
        try have(head + size)
        let frame = (received[0] & 0x80 != 0, Array(received[head..<(head + size)]))
        received.removeSubrange(..<(head + size))
        return frame
    }
}
