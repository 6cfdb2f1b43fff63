/// A page that a build did not publish.
package struct LeftOut: Sendable {
    /// The Markdown file, relative to the site's root.
    package let path: String
    /// "a draft", "dated 2027-01-01, in the future", "expired since 2020-01-01".
    package let reason: String
    /// The flag that would publish it.
    package let flag: String
}
