import Templates

/// One drawing at two or three widths, of which the page shows the one that fits.
struct PlotModel: TemplateModel {
    /// SVG for the whole width of a page; absent inside running text, which is never as broad.
    let broad: String?
    /// SVG for a column of running text.
    let wide: String
    /// SVG for a phone.
    let narrow: String

    static let fields: [TemplateField<Self>] = [
        .optionalHTML("broad", \.broad), .html("wide", \.wide), .html("narrow", \.narrow),
    ]
}
