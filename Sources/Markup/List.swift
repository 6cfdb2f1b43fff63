/// A bulleted or numbered list.
package struct List: Sendable {
    /// The first number of a numbered list; absent for a bulleted one.
    let start: Int?
    /// Whether its items' paragraphs are shown without paragraph tags.
    let isTight: Bool
    let items: [[Block]]
}
