import Templates

/// One drawing at two widths, of which the page shows the one that fits.
struct PlotModel: TemplateModel {
    /// SVG for a column of running text or broader.
    let wide: String
    /// SVG for a phone.
    let narrow: String

    static let fields: [TemplateField<Self>] = [
        .html("wide", \.wide), .html("narrow", \.narrow),
    ]
}
