/// What becomes of HTML inside Markdown.
package enum RawHTMLPolicy: Sendable {
    /// It is written as it stands.
    case kept
    /// It is left out.
    case omitted
    /// A comment stands in its place, as libcmark does it.
    case marked
}
