/// A site as the preview shows it: pages are made when they are asked for.
package protocol PreviewSite: Sendable {
    /// What stands at a path of the output folder, `articles/2019/index.html`; nothing where nothing does. What is
    /// published as a page and cannot be made throws.
    func content(at path: String) throws -> PreviewContent?

    /// Whether something stands at a path.
    func contains(_ path: String) -> Bool

    /// Whether there is a site to be shown: not before the content was once without errors.
    var isShown: Bool { get }

    /// What is wrong with the content as it stands now.
    var mistakes: PreviewMistakes { get }

    /// The site after its files have changed, and what that means to those who look at it.
    ///
    /// - Throws: what the disk answers.
    func following(_ changes: FileChanges) async throws -> (site: any PreviewSite, effect: PreviewEffect)
}
