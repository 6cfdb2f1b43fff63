import Diagnostics
import Foundation
import Reading
import Templates
import Theme

/// The default theme with a site's own `templates/` laid over it, file by file.
struct ThemeFiles {
    let templates: [TemplateFile]
    /// The default theme's assets by path inside their folder; the site's own are planned from its files.
    let assets: [String: String]
    /// The default theme's templates, for excerpts.
    let sourceFiles: [String: SourceFile]

    init(_ site: ParsedSite) {
        var files: [String: TemplateFile] = [:]
        var assets: [String: String] = [:]
        for (path, text) in DefaultTheme.files {
            if path.hasPrefix("assets/") {
                assets[String(path.dropFirst("assets/".count))] = text
            } else if path.hasSuffix(".mustache") {
                let name = String(path.dropLast(".mustache".count))
                files[name] = TemplateFile(name: name, path: SourceRange.themePrefix + path, text: text)
            }
        }
        sourceFiles = Dictionary(
            files.values.map { ($0.path, SourceFile(path: $0.path, text: $0.text)) },
            uniquingKeysWith: { first, _ in first })
        for file in site.templates {
            let name = String(file.path.dropFirst("templates/".count).dropLast(".mustache".count))
            files[name] = TemplateFile(name: name, path: file.path, text: file.text)
        }
        templates = files.values.sorted { $0.name < $1.name }
        self.assets = assets
    }
}
