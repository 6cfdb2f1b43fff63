/// A figure that is new, gone, or says something else.
package struct FigureDifference: Sendable {
    /// The figure's id.
    let id: String
    let change: Change
    /// What it counts, and when: "Suspects arrested, 2019".
    let subject: String
    /// What its words pin down: "more than 60,000"; absent where the figure is new.
    let before: String?
    /// Absent where it is gone.
    let after: String?
    /// The fields that differ, those aside that follow from others; none where it is new or gone.
    let fields: [FieldChange]
    /// The addresses of the pages that differ and show or cite it, in order.
    let pages: [String]

    /// Fields whose change the numbers tell.
    private static let ofNumber: Set = ["value", "qualifier", "lower_bound", "upper_bound", "missing"]

    /// What is told beside the numbers.
    var otherFields: [FieldChange] { before == after ? fields : fields.filter { !Self.ofNumber.contains($0.name) } }
}
