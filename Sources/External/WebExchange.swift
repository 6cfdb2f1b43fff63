import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Requests through Foundation's URLSession.
package struct WebExchange: Sendable {
    private let timeout: Duration

    /// - Parameter timeout: for the head of an answer, from the first byte of the name to the last of the head.
    package init(timeout: Duration) {
        self.timeout = timeout
    }

    /// Sends a request; a body is not waited for.
    package func send(_ request: LinkRequest) async -> LinkResponse {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.timeoutIntervalForRequest = timeout / .seconds(1)
        configuration.httpCookieStorage = nil
        configuration.urlCache = nil
        var message = URLRequest(url: request.url)
        message.httpMethod = request.method.rawValue
        message.setValue("sitegen link check", forHTTPHeaderField: "User-Agent")
        if request.method == .get { message.setValue("bytes=0-0", forHTTPHeaderField: "Range") }
        let head = AnswerHead()
        // On Linux only a session's own delegate is told of redirects and heads, so that each request has its session.
        let session = URLSession(configuration: configuration, delegate: head, delegateQueue: nil)
        // URLSession counts from the last byte that came, and a server may send one now and then.
        let deadline = Task { [timeout] in
            try await Task.sleep(for: timeout)
            head.settle(.failed(.timeout))
        }
        let response = await head.response(to: session.dataTask(with: message))
        deadline.cancel()
        head.end(session)
        return response
    }
}
