/// Files of a site that have changed.
package struct FileChanges: Sendable, Hashable {
    /// From the site's root; nothing where it is not known which, or whole folders came or went.
    package let paths: Set<String>?

    package init(paths: Set<String>?) {
        self.paths = paths
    }
}
