/// A mark on a figure with its explanation.
package struct FlagModel: Sendable {
    /// Short: "Contradicted", "Suspected misprint", "Disputed", "Deprecated", "Estimated" …
    let label: String
    /// One sentence.
    let text: String
    /// The other figures that the flag speaks of.
    let links: [LinkModel]
}
