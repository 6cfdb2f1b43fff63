import Markup

/// What the limits of a site are made of.
struct LimitFields: Sendable {
    let fileBytes: Field<Int?>
    let nesting: Field<Int?>
    let tableCells: Field<Int?>

    static let shape = RecordShape("list of limits") { LimitFields(&$0) }

    private init(_ list: inout FieldList) {
        let markup = MarkupLimits()
        fileBytes = list.count(
            "file_bytes", "The longest text file that is read, in bytes.", initially: SiteSettings.defaultFileBytes)
        nesting = list.count(
            "nesting",
            """
            How deep lists, quotations and marks may lie inside each other.
            """, atMost: MarkupLimits.deepest,
            initially: markup.nesting)
        tableCells = list.count(
            "table_cells", "How many cells the tables of a page may have.", initially: markup.tableCells)
    }
}
