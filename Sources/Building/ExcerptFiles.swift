import Diagnostics
import Reading

/// The files that diagnostics show lines of.
enum ExcerptFiles {
    /// Files are read again for this: a build that has nothing to tell holds no texts.
    ///
    /// - Parameter theme: the default theme's templates by path.
    static func of(
        _ diagnostics: [Diagnostic], in folder: SiteFolder, theme: [String: SourceFile]
    ) -> [String: SourceFile] {
        var files: [String: SourceFile] = [:]
        for range in diagnostics.flatMap({ [$0.range] + $0.notes.map(\.range) }) {
            guard let range, !range.isWholeFile, files[range.path] == nil else { continue }
            files[range.path] = theme[range.path] ?? folder.text(at: range.path)
        }
        return files
    }
}
