/// A bulleted or numbered list.
struct List: Sendable {
    /// One entry of a list.
    struct Item {
        /// Whether the task is done; absent where the item is no task (GitHub's task lists).
        let isDone: Bool?
        let blocks: [Block]
    }

    /// The first number of a numbered list; absent for a bulleted one.
    let start: Int?
    /// Whether its items' paragraphs are shown without paragraph tags.
    let isTight: Bool
    let items: [Item]
}
