import Foundation

/// A connection to a server of this machine, over which any bytes can be sent.
struct RawConnection: ~Copyable {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private let descriptor: Int32

    /// - Parameter patience: how long an answer is waited for.
    init(port: UInt16, patience: Int = 60) throws {
        descriptor = try Self.connected(to: port, patience)
    }

    /// An open connection; nothing is left open where there is none.
    private static func connected(to port: UInt16, _ patience: Int) throws -> Int32 {
        #if os(Linux)
            let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            let descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var time = timeval(tv_sec: patience, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
        #if !os(Linux)
            var isQuiet: Int32 = 1
            setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &isQuiet, socklen_t(MemoryLayout<Int32>.size))
        #endif
        let isConnected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        if isConnected { return descriptor }
        let reason = String(cString: strerror(errno))
        close(descriptor)
        throw Failure(description: "Port \(port): \(reason)")
    }

    deinit {
        close(descriptor)
    }

    /// Whether all bytes were taken; a server may hang up before.
    @discardableResult
    borrowing func send(_ bytes: some Collection<UInt8>) -> Bool {
        let bytes = Array(bytes)
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                #if os(Linux)
                    Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
                #else
                    Darwin.send(descriptor, $0.baseAddress, $0.count, 0)
                #endif
            }
            if count <= 0 { return false }
            sent += count
        }
        return true
    }

    /// What comes next; nothing where the server has hung up.
    borrowing func receive(atMost most: Int = 1 << 16) throws -> [UInt8] {
        var buffer = [UInt8](repeating: 0, count: most)
        let count = recv(descriptor, &buffer, most, 0)
        guard count >= 0 else {
            if errno == ECONNRESET { return [] }
            throw Failure(description: "No answer came: \(String(cString: strerror(errno)))")
        }
        return Array(buffer.prefix(count))
    }

    /// One answer, as far as its head says that it goes; nothing where the server hangs up without one.
    borrowing func answer(toHead isHead: Bool = false) throws -> RawAnswer? {
        var bytes: [UInt8] = []
        while true {
            if let answer = RawAnswer(bytes, toHead: isHead) { return answer }
            let more = try receive()
            if more.isEmpty { return nil }
            bytes += more
        }
    }
}

/// An answer as it came over the wire.
struct RawAnswer {
    let status: Int
    /// By name in lower case.
    let fields: [String: String]
    let body: [UInt8]

    var text: String { String(decoding: body, as: UTF8.self) }

    /// - Returns: nothing where it is not there as a whole.
    init?(_ bytes: [UInt8], toHead isHead: Bool) {
        guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else { return nil }
        let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).split(separator: "\r\n")
        guard let status = lines.first.flatMap({ $0.split(separator: " ").dropFirst().first }).flatMap({ Int($0) })
        else { return nil }
        self.status = status
        fields = Dictionary(
            lines.dropFirst().compactMap { line in
                let parts = line.split(separator: ":", maxSplits: 1)
                return parts.count == 2
                    ? (parts[0].lowercased(), parts[1].trimmingCharacters(in: .whitespaces)) : nil
            }, uniquingKeysWith: { first, _ in first })
        let rest = bytes[end.upperBound...]
        let size = isHead || status == 304 || status == 101 ? 0 : Int(fields["content-length"] ?? "0") ?? 0
        guard rest.count >= size else { return nil }
        body = Array(rest.prefix(size))
    }
}
