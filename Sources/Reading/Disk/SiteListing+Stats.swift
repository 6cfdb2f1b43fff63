import Diagnostics

extension SiteListing {
    /// What of the files says which ids there are, pages aside.
    package var ofStats: SiteListing {
        func isWanted(_ path: String) -> Bool { path == SiteSettings.path || path.hasPrefix("content/stats/") }
        return SiteListing(
            files: files.filter { isWanted($0.path) },
            diagnostics: diagnostics.filter { $0.range.map { isWanted($0.path) } ?? true })
    }
}
