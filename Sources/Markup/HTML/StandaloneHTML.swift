/// The HTML of a document that belongs to no site: every link leads where it says.
package enum StandaloneHTML {
    /// - Parameter isUnsafe: whether HTML inside Markdown is kept, and addresses that could run a script.
    package static func render(
        _ text: String, smartPunctuation: Bool = false, isUnsafe: Bool = false
    ) -> String {
        let options = MarkupOptions(rawHTML: isUnsafe ? .kept : .marked, smartPunctuation: smartPunctuation)
        return render(MarkupParser.parse(text, options: options), isUnsafe: isUnsafe)
    }

    /// - Parameter isUnsafe: whether addresses that could run a script are kept.
    package static func render(_ document: MarkupDocument, isUnsafe: Bool) -> String {
        document.html { link in
            let isKept = isUnsafe || !DangerousAddress.matches(link.destination)
            return .address(isKept ? link.destination : "", title: nil, isExternal: false)
        }
    }
}
