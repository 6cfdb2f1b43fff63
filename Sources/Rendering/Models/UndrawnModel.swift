/// A metric of a comparison that no chart is drawn of, and why.
struct UndrawnModel {
    let metric: LinkModel
    /// A sentence.
    let reason: String
}
