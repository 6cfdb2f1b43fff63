import ArgumentParser
import Building
import Diagnostics
import Foundation

/// What a shell offers for an argument.
enum Completions {
    /// The ids of a site's stat files; the site is that of the command line, or of the current folder.
    static func ids(_ list: @escaping @Sendable (SiteIDs) -> [String]) -> CompletionKind {
        .custom { words, _, _ in
            (try? await SiteIDs(root: root(of: words))).map(list) ?? []
        }
    }

    /// The names of all checks.
    static let checks = CompletionKind.list(DiagnosticID.allCases.map(\.rawValue).sorted())

    /// What `--root` says on a command line. A shell hands on words with their quotes, so a path in quotes is not found,
    /// and nothing is offered.
    private static func root(of words: [String]) -> URL {
        let place = words.lastIndex(of: "--root").map { $0 + 1 }
        let path = place.flatMap { words.indices.contains($0) ? words[$0] : nil }
        let joined = words.last { $0.hasPrefix("--root=") }.map { String($0.dropFirst("--root=".count)) }
        return URL(filePath: path ?? joined ?? ".", directoryHint: .isDirectory).standardizedFileURL
    }
}
