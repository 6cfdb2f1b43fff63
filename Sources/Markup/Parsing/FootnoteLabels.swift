/// The labels of a document's footnotes, in lower case, in the order in which they were met.
struct FootnoteLabels {
    private(set) var names: [String] = []
    private var places: [String: Int] = [:]

    /// The place of a label, which is new or not.
    mutating func place(adding label: String) -> Int {
        if let place = places[label] { return place }
        places[label] = names.count
        names.append(label)
        return names.count - 1
    }

    /// The place of a label, if there is a footnote of that name.
    func place(of label: String) -> Int? { places[label] }
}
