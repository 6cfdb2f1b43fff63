import Diagnostics
package import Foundation
import Scaffolding
import Writing

/// Makes a whole small site.
package enum NewSite {
    /// - Parameters:
    ///   - folder: made where there is none; it must hold nothing.
    ///   - title: the site's.
    ///   - now: the present in seconds since 1970-01-01T00:00:00Z.
    /// - Returns: the paths of the files from the folder.
    /// - Throws: `DeskRefusal` where something stands in the folder; `DiskError`, and then nothing was made.
    package static func make(in folder: URL, title: String, now: Int) async throws -> [String] {
        let title = try SiteDesk.title(title)
        // A repository that was just made holds nothing of anybody's.
        if let names = try NewFiles.names(in: folder)?.filter({ $0 != ".git" }), !names.isEmpty {
            throw notEmpty(folder, names)
        }
        let files = SampleSite.files(titled: title, on: DayText.of(now))
        let all = files.map { ($0.path, $0.text) } + EditorSettings.files()
        switch try NewFiles.write(all, in: folder) {
        case .written:
            // What is written already completes everything but ids.
            if let ids = try? await SiteIDs(root: folder).ids { _ = try? EditorFolder(root: folder, ids: ids) }
            return all.map(\.0)
        case .occupied(let path): throw SiteDesk.occupied(path)
        }
    }
}

// MARK: - Messages

extension NewSite {
    private static func notEmpty(_ folder: URL, _ names: [String]) -> DeskRefusal {
        let few = names.prefix(5).map(Printable.line).joined(separator: ", ")
        let more = names.count > 5 ? " and \(names.count - 5) more" : ""
        return DeskRefusal(
            .request, "\(Printable.line(folder.path)) is not empty: it holds \(few)\(more).",
            hint: "Name a folder that is not there yet.")
    }
}
