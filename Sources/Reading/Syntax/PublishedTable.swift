/// A table of data/, as an earlier publication or this one writes it.
package struct PublishedTable: Sendable {
    /// The values of a row by column; empty fields are absent.
    package typealias Row = [String: String]

    /// The ids of its rows, in their order.
    package let ids: [String]
    private let rows: [String: Row]

    /// Reads CSV whose first row names the columns, one of them `id`. Rows that cannot be read are not among its rows.
    package init(_ text: String) {
        var ids: [String] = []
        var rows: [String: Row] = [:]
        for value in CSVReader.read(text, path: "").rows {
            guard case .mapping(let pairs) = value.content else { continue }
            var row: Row = [:]
            for pair in pairs { if case .scalar(let text) = pair.value.content { row[pair.key.name] = text } }
            guard let id = row["id"], rows[id] == nil else { continue }
            ids.append(id)
            rows[id] = row
        }
        self.ids = ids
        self.rows = rows
    }

    /// The row of an id, if there is one.
    package subscript(id: String) -> Row? { rows[id] }
}
