/// A heading as it was read, before all headings of its document get their ids.
struct WrittenHeading {
    /// 1 to 6, as it is written.
    let level: Int
    /// What `{#id}` at its end says; nothing where there is no such mark.
    let id: String?
    /// The heading's words without any marks.
    let text: String
    /// Where the id stands, or the heading where it has none.
    let position: MarkupPosition
}
