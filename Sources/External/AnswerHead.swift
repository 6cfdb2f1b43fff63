import Foundation
import Synchronization

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Waits for the head of an answer; what comes first counts, and nothing after it.
final class AnswerHead: NSObject, URLSessionDataDelegate, Sendable {
    private enum State {
        case open
        case awaited(CheckedContinuation<LinkResponse, Never>)
        case settled(LinkResponse)
    }

    private let state = Mutex(State.open)

    /// On Linux a task that was cancelled after it has met a redirect, and before it hears what is to become of it, stops
    /// the whole program: one of the two has to be left out.
    private enum Redirection { case none, met, tooLate }
    private let redirection = Mutex(Redirection.none)

    /// Starts a task, and waits.
    func response(to task: URLSessionDataTask) async -> LinkResponse {
        await withCheckedContinuation { continuation in
            let settled: LinkResponse? = state.withLock { state in
                if case .settled(let response) = state { return response }
                state = .awaited(continuation)
                return nil
            }
            if let settled { return continuation.resume(returning: settled) }
            task.resume()
        }
    }

    func settle(_ response: LinkResponse) {
        let waiting: CheckedContinuation<LinkResponse, Never>? = state.withLock { state in
            let before = state
            if case .settled = before { return nil }
            state = .settled(response)
            guard case .awaited(let continuation) = before else { return nil }
            return continuation
        }
        waiting?.resume(returning: response)
    }

    private func settle(_ answer: HTTPURLResponse) {
        settle(
            .answered(
                status: answer.statusCode, location: answer.value(forHTTPHeaderField: "Location"),
                retryAfter: answer.value(forHTTPHeaderField: "Retry-After")))
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        let isHeard = redirection.withLock { redirection in
            if redirection == .none { redirection = .met }
            return redirection == .met
        }
        settle(response)
        if isHeard { completionHandler(nil) }
    }

    /// Ends a session whose answer is of no more use.
    func end(_ session: URLSession) {
        let isRedirected = redirection.withLock { redirection in
            if redirection == .none { redirection = .tooLate }
            return redirection == .met
        }
        if isRedirected { session.finishTasksAndInvalidate() } else { session.invalidateAndCancel() }
    }

    func urlSession(
        _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
        completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
    ) {
        if let answer = response as? HTTPURLResponse { settle(answer) }
        completionHandler(.cancel)
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        if let answer = task.response as? HTTPURLResponse { settle(answer) }
        settle(.failed(Self.trouble(error)))
    }

    private static func trouble(_ error: (any Error)?) -> LinkTrouble {
        guard let error = error as? URLError else { return .other(error?.localizedDescription ?? "no answer") }
        let words = error.localizedDescription
        switch error.code {
        case .cannotFindHost, .dnsLookupFailed: return .hostUnknown
        case .notConnectedToInternet: return .offline
        case .badURL, .unsupportedURL: return .malformed
        case .cannotConnectToHost: return .unreachable
        case .timedOut: return .timeout
        case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
            .serverCertificateNotYetValid, .serverCertificateHasUnknownRoot:
            return .insecure(words)
        default:
            // libcurl's troubles with TLS have no code of their own.
            return ["SSL", "TLS", "certificate"].contains { words.contains($0) } ? .insecure(words) : .other(words)
        }
    }
}
