/// What became of something since the publication.
package enum Change: String, Sendable {
    case new
    case gone
    case changed
    /// It is another's address now.
    case moved
}
