/// A file of the output that is no page, and is new, gone, or has other bytes.
package struct FileChange: Sendable {
    /// In the output folder.
    let path: String
    /// What became of it.
    let change: Change

    package init(path: String, change: Change) {
        self.path = path
        self.change = change
    }
}
