/// Tables, each in a box of its own that scrolls where the page is narrow.
extension BodyHTML {
    mutating func write(_ table: Table) {
        startLine()
        tables += 1
        let name = table.caption == nil ? "aria-label=\"Table \(tables)\"" : "aria-labelledby=\"table:\(tables)\""
        html += "<div class=\"scroll\" role=\"region\" \(name) tabindex=\"0\">\n<table>\n"
        if let caption = table.caption {
            html += "<caption id=\"table:\(tables)\">"
            write(caption)
            html += "</caption>\n"
        }
        html += "<thead>\n"
        writeRow(table.header, table.alignments, cell: "th", attributes: " scope=\"col\"")
        html += "</thead>\n"
        if !table.rows.isEmpty {
            html += "<tbody>\n"
            for row in table.rows { writeRow(row, table.alignments, cell: "td", attributes: "") }
            html += "</tbody>\n"
        }
        html += "</table>\n</div>\n"
    }

    private mutating func writeRow(
        _ cells: [[Inline]], _ alignments: [Table.Alignment?], cell: String, attributes: String
    ) {
        html += "<tr>\n"
        for (content, alignment) in zip(cells, alignments) {
            let position = alignment.map { " class=\"is-\($0.rawValue)\"" } ?? ""
            html += "<\(cell)\(attributes)\(position)>"
            write(content)
            html += "</\(cell)>\n"
        }
        html += "</tr>\n"
    }
}
