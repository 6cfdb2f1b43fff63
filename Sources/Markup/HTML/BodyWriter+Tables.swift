/// Tables, each in a box of its own that scrolls where the page is narrow.
extension BodyWriter {
    mutating func write(table event: MarkupEvent) {
        switch event.kind {
        case .table: open(table: event)
        case .endTable: output.write("</table>\n</div>\n")
        case .caption: output.write(html: "<caption id=\"table:\(tables)\">")
        case .endCaption: output.write("</caption>\n")
        case .head: output.write("<thead>\n")
        case .endHead: output.write("</thead>\n")
        case .body: output.write("<tbody>\n")
        case .endBody: output.write("</tbody>\n")
        case .row: output.write("<tr>\n")
        case .endRow: output.write("</tr>\n")
        case .cell: open(cell: event)
        case .endCell: output.write(event.end == 1 ? "</th>\n" : "</td>\n")
        default: break
        }
    }

    private mutating func open(table: MarkupEvent) {
        output.startLine()
        tables += 1
        let name = table.start == 0 ? "aria-label=\"Table \(tables)\"" : "aria-labelledby=\"table:\(tables)\""
        output.write(html: "<div class=\"scroll\" role=\"region\" \(name) tabindex=\"0\">\n<table>\n")
    }

    private mutating func open(cell: MarkupEvent) {
        output.write(cell.end == 1 ? "<th scope=\"col\"" : "<td")
        switch TableAlignment(rawValue: UInt8(cell.start)) {
        case .left: output.write(" class=\"is-left\">")
        case .center: output.write(" class=\"is-center\">")
        case .right: output.write(" class=\"is-right\">")
        case .unset, nil: output.write(">")
        }
    }
}
