/// What is known of an address once it was asked.
package enum LinkVerdict: Sendable, Hashable {
    /// Something is there.
    case good(status: Int)
    /// The server says that nothing is there, or that it cannot tell.
    case dead(status: Int)
    /// The server has too much to do to say.
    case unknown(status: Int)
    /// No server answered.
    case silent(LinkTrouble)

    /// The status of the last answer, if there was one.
    var status: Int? {
        switch self {
        case .good(let status), .dead(let status), .unknown(let status): status
        case .silent: nil
        }
    }
}
