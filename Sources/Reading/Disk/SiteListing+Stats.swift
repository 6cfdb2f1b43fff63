extension SiteListing {
    /// The stat files and site.yaml alone, for who wants to know ids and would not wait for the pages.
    package var ofStats: SiteListing {
        SiteListing(
            files: files.filter { $0.path.hasPrefix("content/stats/") || $0.path == SiteSettings.path }, diagnostics: []
        )
    }
}
