/// The HTML of a document that belongs to no site: every link leads where it says.
package enum StandaloneHTML {
    /// - Parameter isUnsafe: whether HTML inside Markdown is kept, and addresses that could run a script.
    package static func render(_ text: String, options: MarkupOptions = MarkupOptions(), isUnsafe: Bool = false)
        -> String
    {
        render(MarkupParser.parse(text, options: options), isUnsafe: isUnsafe)
    }

    /// - Parameter isUnsafe: whether HTML inside Markdown is kept, and addresses that could run a script.
    package static func render(_ document: MarkupDocument, isUnsafe: Bool) -> String {
        BodyHTML.render(
            document.blocks, footnotes: document.footnotes, rawHTML: isUnsafe ? .kept : .marked
        ) { link in
            let isKept = isUnsafe || !DangerousAddress.matches(link.destination)
            return .address(isKept ? link.destination : "", title: nil, isExternal: false)
        }
    }
}
