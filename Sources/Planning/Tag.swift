package import Checking

/// A tag with the articles that carry it. Spellings with one slug ("Python", "python") are one tag.
package struct Tag: Sendable {
    /// The last part of its address.
    package let slug: String
    /// The most frequent spelling.
    package let title: String
    /// In the order of the articles.
    package let articles: [CheckedPage]
}
