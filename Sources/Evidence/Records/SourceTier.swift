/// How near a source stands to those who made the numbers.
package enum SourceTier: String, Sendable, CaseIterable {
    case official
    case officialViaMedia = "official-via-media"
    case media

    /// "Official figures, through the media" …
    package var words: String {
        switch self {
        case .official: "Official publication"
        case .officialViaMedia: "Official figures, through the media"
        case .media: "Media report"
        }
    }
}
