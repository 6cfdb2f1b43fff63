package import Diagnostics
package import Digests
package import Evidence

/// Everything that stands in a site's folders, decoded, with where each value stood.
package struct ParsedSite: Sendable {
    /// The name of the site's folder.
    package let folderName: String
    /// What site.yaml says.
    package let settings: SiteSettings
    /// Every Markdown file that could be read.
    package let pages: [PageFile]
    /// stats/sources.yaml.
    package let sources: EntryList<Source>
    /// stats/metrics.yaml.
    package let metrics: EntryList<Metric>
    /// stats/campaigns.yaml.
    package let campaigns: EntryList<Campaign>
    /// stats/events.yaml.
    package let events: EntryList<Event>
    /// stats/observations/.
    package let observations: EntryList<Observation>
    /// What stats/verified.csv says.
    package let verifications: EntryList<VerificationRecord>
    /// Files of `content/assets/`.
    package let assets: [AssetFile]
    /// Templates and partials of `templates/`.
    package let templates: [SourceFile]
    /// Files of `templates/assets/`.
    package let themeAssets: [AssetFile]
    /// The paths of pages whose text could not be read; a link to one of them is not broken.
    package let brokenPages: Set<String>
    /// Every file with its fingerprint, in the order of their paths.
    package let inputs: [InputState]

    /// A file that every site may have.
    package enum KnownFile: Sendable {
        /// site.yaml
        case settings
    }

    /// The fingerprint of a file; nothing where the site does not have it.
    package func fingerprint(of file: KnownFile) -> Fingerprint? {
        inputs.first { $0.file.path == SiteSettings.path }?.fingerprint
    }
}
