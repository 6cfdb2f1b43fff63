package import Foundation
package import Schemas
import Writing

/// A site's `.vscode/` after it was written or refreshed.
package struct EditorFolder: Sendable {
    /// Paths of files that are new or say something else now.
    package let written: [String]
    /// Files that somebody else wrote or changed, which stay as they are, with what is to be done.
    package let kept: [(path: String, advice: String)]

    /// Writes the files of the editor's settings. The schemas are replaced; what else is there already is not touched.
    ///
    /// - Parameters:
    ///   - root: the site's folder.
    ///   - ids: what references may name.
    /// - Throws: `DiskError`
    package init(root: URL, ids: ReportIDs?) throws {
        var written: [String] = []
        var kept: [(path: String, advice: String)] = []
        for (path, text) in EditorSettings.files(ids: ids) {
            let file = SiteFile(path, of: root)
            let isOwn = path.hasPrefix(EditorSettings.schemaFolder + "/")
            let former = try file.text()
            switch former {
            case text?: break
            case let former? where !isOwn:
                if let advice = EditorSettings.advice(on: path, saying: former) { kept.append((path, advice)) }
            default:
                try file.write(text)
                written.append(path)
            }
        }
        self.written = written
        self.kept = kept
    }
}
