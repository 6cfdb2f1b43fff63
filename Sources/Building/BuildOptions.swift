package import Foundation

/// What a build is asked to do.
package struct BuildOptions: Sendable {
    /// The site's folder.
    let root: URL
    /// The folder to publish into.
    let output: URL
    /// Goes before site.yaml's base_url.
    let baseURL: String?
    let drafts: Bool
    let future: Bool
    let expired: Bool
    /// Whether warnings are errors.
    let strict: Bool
    /// The present in seconds since 1970-01-01T00:00:00Z.
    let now: Int

    package init(
        root: URL, output: URL, baseURL: String?, drafts: Bool, future: Bool, expired: Bool, strict: Bool, now: Int
    ) {
        self.root = root
        self.output = output
        self.baseURL = baseURL
        self.drafts = drafts
        self.future = future
        self.expired = expired
        self.strict = strict
        self.now = now
    }
}
