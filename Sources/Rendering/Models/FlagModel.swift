import Templates

/// A mark on a figure with its explanation.
struct FlagModel: TemplateModel {
    /// Short: "Contradicted", "Suspected misprint", "Disputed", "Deprecated", "Estimated" …
    let label: String
    /// One sentence.
    let text: String
    /// The other figures that the flag speaks of.
    let links: [LinkModel]

    static let fields: [TemplateField<Self>] = [
        .text("label", \.label), .text("text", \.text), .list("links", \.links),
    ]
}
