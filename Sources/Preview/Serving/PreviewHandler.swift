import FlyingFox
import Foundation

/// Answers requests with the site that is shown.
struct PreviewHandler: HTTPHandler {
    let hub: PreviewHub
    let hosts: HostRule

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        // What a request brings along is read to its end, so that none of it is taken for another request.
        for try await _ in request.bodySequence {}
        guard let host = request.headers[.host], hosts.allows(host) else {
            return refusal(
                .misdirectedRequest, "This is the preview of a site on another machine, or under another name.", request
            )
        }
        guard request.method == .GET || request.method == .HEAD else {
            return refusal(.methodNotAllowed, "The preview only shows; ask with GET or HEAD.", request)
        }
        guard let path = RequestPath(request.target.path(percentEncoded: true)) else {
            return refusal(.badRequest, "No address of a site is written like this.", request)
        }
        if path.file == PageScript.changes {
            guard hosts.allows(origin: request.headers[HTTPHeader("Origin")], host: host) else {
                return refusal(.forbidden, "Only pages of the preview may ask for its changes.", request)
            }
            return try await WebSocketHTTPHandler(handler: MessageFrameWSHandler(handler: ChangeMessages(hub: hub)))
                .handleRequest(request)
        }
        let shown = await hub.shown
        if !path.isFolder, !shown.site.contains(path.file), shown.site.contains(path.file + "/index.html") {
            return redirect(request)
        }
        if let known = await hub.answer(to: path.file) { return try known.response(to: request) }
        let answer = answer(to: path.file, shown)
        if case .bytes = answer.body, answer.status == .ok {
            await hub.keep(answer, to: path.file, build: shown.build)
        }
        return try answer.response(to: request)
    }

    /// A folder's page is shown at the address with a slash, where its relative links hold.
    private func redirect(_ request: HTTPRequest) -> HTTPResponse {
        let query = request.target.query(percentEncoded: true)
        // A carriage return in it would be one of the answer's head.
        let isHarmless = query.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
        let address =
            request.target.path(percentEncoded: true) + "/" + (query.isEmpty || !isHarmless ? "" : "?" + query)
        let headers: HTTPHeaders = [.location: address, .cacheControl: "no-cache"]
        return HTTPResponse(statusCode: .temporaryRedirect, headers: headers)
    }

    private func answer(to path: String, _ shown: PreviewHub.Shown) -> Answer {
        if path == PageScript.path { return Answer(PageScript.bytes, type: ContentType.of(path)) }
        let html = ContentType.of("index.html")
        guard shown.site.isShown else {
            return Answer(
                PageScript.added(to: PageScript.unbuilt, build: shown.build), type: html, status: .serviceUnavailable)
        }
        do {
            switch try shown.site.content(at: path) {
            case .file(let file)?:
                if let answer = Answer(file: file, type: ContentType.of(path)) { return answer }
            case .bytes(let bytes)?:
                let type = ContentType.of(path)
                let isError = path == "404.html"
                let page = isError ? PageScript.rooted(bytes) : bytes
                return Answer(type == html ? PageScript.added(to: page, build: shown.build) : bytes, type: type)
            case nil: break
            }
            let missing = try shown.site.content(at: "404.html")
            guard case .bytes(let page)? = missing else { return Answer([], type: html, status: .notFound) }
            return Answer(
                PageScript.added(to: PageScript.rooted(page), build: shown.build), type: html, status: .notFound)
        } catch {
            let page = PageScript.failed(String(describing: error))
            return Answer(PageScript.added(to: page, build: shown.build), type: html, status: .internalServerError)
        }
    }

    private func refusal(_ status: HTTPStatusCode, _ reason: String, _ request: HTTPRequest) -> HTTPResponse {
        var headers: HTTPHeaders = [
            .contentType: ContentType.of("reason.txt"), HTTPHeader("X-Content-Type-Options"): "nosniff",
        ]
        if status == .methodNotAllowed { headers[HTTPHeader("Allow")] = "GET, HEAD" }
        let body = request.method == .HEAD ? Data() : Data((reason + "\n").utf8)
        return HTTPResponse(statusCode: status, headers: headers, body: body)
    }
}

/// Tells the changes of the site over a WebSocket; what is said in return is not listened to.
private struct ChangeMessages: WSMessageHandler {
    let hub: PreviewHub

    func makeMessages(for client: AsyncStream<WSMessage>) async throws -> AsyncStream<WSMessage> {
        let changes = try await hub.changes()
        return AsyncStream { continuation in
            let telling = Task {
                for await change in changes { continuation.yield(.text(change)) }
                continuation.finish()
            }
            let listening = Task {
                for await _ in client {}
                continuation.finish()
            }
            continuation.onTermination = { _ in
                telling.cancel()
                listening.cancel()
            }
        }
    }
}
