/// Tables, each in a box of its own that scrolls where the page is narrow.
extension BodyWriter {
    mutating func write(_ table: Table) {
        output.startLine()
        tables += 1
        let name = table.caption == nil ? "aria-label=\"Table \(tables)\"" : "aria-labelledby=\"table:\(tables)\""
        output.write("<div class=\"scroll\" role=\"region\" \(name) tabindex=\"0\">\n<table>\n")
        if let caption = table.caption {
            output.write("<caption id=\"table:\(tables)\">")
            write(caption)
            output.write("</caption>\n")
        }
        output.write("<thead>\n")
        writeRow(table.header, table.alignments, cell: "th", attributes: " scope=\"col\"")
        output.write("</thead>\n")
        if !table.rows.isEmpty {
            output.write("<tbody>\n")
            for row in table.rows { writeRow(row, table.alignments, cell: "td", attributes: "") }
            output.write("</tbody>\n")
        }
        output.write("</table>\n</div>\n")
    }

    private mutating func writeRow(
        _ cells: [[Inline]], _ alignments: [Table.Alignment?], cell: String, attributes: String
    ) {
        output.write("<tr>\n")
        for (content, alignment) in zip(cells, alignments) {
            let position = alignment.map { " class=\"is-\($0.rawValue)\"" } ?? ""
            output.write("<\(cell)\(attributes)\(position)>")
            write(content)
            output.write("</\(cell)>\n")
        }
        output.write("</tr>\n")
    }
}
