import Digests
import FlyingFox
import Foundation

/// What is sent for an address, before it is known which part of it is asked for.
struct Answer: Sendable {
    enum Body: Sendable {
        case bytes(Data)
        case file(URL)
    }

    let status: HTTPStatusCode
    let type: String
    let body: Body
    /// In bytes.
    let size: Int
    /// Another one whenever the bytes are (RFC 9110, 8.8.3).
    let tag: String

    init(_ bytes: [UInt8], type: String, status: HTTPStatusCode = .ok) {
        self.status = status
        self.type = type
        body = .bytes(Data(bytes))
        size = bytes.count
        tag = "\"\(Fingerprint(of: bytes).hexadecimal.prefix(32))\""
    }

    /// - Returns: nothing where there is no such file.
    init?(file: URL, type: String) {
        guard let (stamp, kind) = FileStamp.of(file.path), kind == .file else { return nil }
        status = .ok
        self.type = type
        body = .file(file)
        size = Int(stamp.size)
        tag = "\"\(stamp.number)-\(stamp.size)-\(stamp.modified)-\(stamp.changed)\""
    }

    /// The whole of it, a part of it, or only that it is what the reader has.
    func response(to request: HTTPRequest) throws -> HTTPResponse {
        var headers: HTTPHeaders = [
            .contentType: type, .eTag: tag, .acceptRanges: "bytes", .cacheControl: "no-cache",
            HTTPHeader("X-Content-Type-Options"): "nosniff",
            HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
        ]
        if status == .ok, let known = request.headers[.ifNoneMatch], Self.matches(known, tag) {
            headers[.contentLength] = String(size)
            return HTTPResponse(statusCode: .notModified, headers: headers)
        }
        let isHead = request.method == .HEAD
        switch isHead || status != .ok ? .whole : range(for: request) {
        case .unsatisfiable:
            headers[.contentRange] = "bytes */\(size)"
            return HTTPResponse(statusCode: .rangeNotSatisfiable, headers: headers)
        case .part(let range):
            headers[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(size)"
            return HTTPResponse(statusCode: .partialContent, headers: headers, body: try sequence(range))
        case .whole:
            headers[.contentLength] = String(size)
            return HTTPResponse(
                statusCode: status, headers: headers, body: isHead ? HTTPBodySequence() : try sequence(nil))
        }
    }

    /// A part is only asked for as long as the whole is what it was (If-Range).
    private func range(for request: HTTPRequest) -> ByteRange {
        if let condition = request.headers[HTTPHeader("If-Range")], condition != tag { return .whole }
        return ByteRange(request.headers[.range], size: size)
    }

    private func sequence(_ range: Range<Int>?) throws -> HTTPBodySequence {
        switch body {
        case .bytes(let bytes): HTTPBodySequence(data: range.map { bytes.subdata(in: $0) } ?? bytes)
        case .file(let file): try HTTPBodySequence(file: file, range: range ?? 0..<size, suggestedBufferSize: 1 << 16)
        }
    }

    private static func matches(_ known: String, _ tag: String) -> Bool {
        known.split(separator: ",").contains { candidate in
            let plain = candidate.trimmingCharacters(in: .whitespaces)
            return plain == "*" || plain == tag || plain == "W/" + tag
        }
    }
}
