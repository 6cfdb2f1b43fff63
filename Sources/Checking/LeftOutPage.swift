package import Reading

/// A page that is not published this time.
package struct LeftOutPage: Sendable {
    /// The Markdown file.
    package let file: PageFile
    /// "a draft", "dated 2027-01-01, in the future", "expired since 2020-01-01".
    package let reason: String
    /// The flag that would publish it.
    package let flag: String

    /// The file, relative to the site's root.
    package var path: String { file.path }
}
