/// The ids inside one drawing, all with the same prefix, so that several drawings can stand on a page.
struct ChartID: Hashable {
    private let prefix: String

    /// Whatever could end an id, or the `url()` that points to one, becomes a hyphen.
    init(_ prefix: String) {
        self.prefix = String(
            prefix.map { $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "_" || $0 == "-" ? $0 : "-" })
    }

    var title: String { "\(prefix)-title" }
    var description: String { "\(prefix)-desc" }
    var hatch: String { "\(prefix)-hatch" }
    var hatchFill: String { "url(#\(hatch))" }
}
