/// What came of a request.
package enum LinkResponse: Sendable, Hashable {
    /// The server answered: the status, and the header fields Location and Retry-After as they stand.
    case answered(status: Int, location: String? = nil, retryAfter: String? = nil)
    /// It did not.
    case failed(LinkTrouble)
}
