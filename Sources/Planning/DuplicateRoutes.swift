import Checking
import Diagnostics
import Reading

/// Two pages or files cannot be published at one address, also where a disk does not tell upper from lower case; nor can
/// a file stand where another's folder must be.
enum DuplicateRoutes {
    /// Somebody who wants an address.
    private struct Claim {
        let route: Route
        /// Where the address was chosen; absent for what sitegen itself publishes.
        let range: SourceRange?
        let name: String
        /// Who comes first keeps the address: sitegen's own files, then pages named after their files, written slugs,
        /// the site's assets, and aliases last.
        let rank: Int
        /// The alias that wants it; absent for everything else.
        var alias: PlannedPage?
    }

    /// The pages without aliases whose address is taken, and everything that wants an address of another.
    static func resolve(
        _ pages: [PlannedPage], files: [PlannedFile], assets: [PlannedAsset]
    ) -> (pages: [PlannedPage], diagnostics: [Diagnostic]) {
        var claims = files.map { Claim(route: $0.route, range: nil, name: "the generated \($0.path)", rank: 0) }
        claims += pages.map { page in
            let rank = page.isAlias ? 4 : page.origin == nil ? 0 : page.origin?.isWholeFile == true ? 1 : 2
            return Claim(
                route: page.route, range: page.origin, name: page.origin?.path ?? "the page \(page.route.path)",
                rank: rank, alias: page.isAlias ? page : nil)
        }
        claims += assets.map { asset in
            let name = String(asset.route.path.dropFirst())
            return asset.isOfTheme
                ? Claim(route: asset.route, range: nil, name: "the theme's \(name)", rank: 0)
                : Claim(route: asset.route, range: .file("content/\(name)"), name: "content/\(name)", rank: 3)
        }
        let ranked = claims.enumerated().sorted {
            ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
        }.map(\.element)
        let (aliases, diagnostics) = grant(ranked)
        return (pages.filter { !$0.isAlias } + aliases, diagnostics)
    }

    /// Gives each address to the first who claims it, and answers with the aliases that got theirs.
    private static func grant(_ claims: [Claim]) -> (aliases: [PlannedPage], diagnostics: [Diagnostic]) {
        var first: [String: Claim] = [:]
        /// The first claim that needs a folder of this path.
        var folders: [String: Claim] = [:]
        var aliases: [PlannedPage] = []
        var diagnostics: [Diagnostic] = []
        for claim in claims {
            let path = claim.route.outputPath.lowercased()
            let above = parents(of: path)
            if let earlier = first[path] ?? folders[path] ?? above.lazy.compactMap({ first[$0] }).first {
                diagnostics.append(duplicate(claim, earlier))
                continue
            }
            first[path] = claim
            for folder in above where folders[folder] == nil { folders[folder] = claim }
            if let alias = claim.alias { aliases.append(alias) }
        }
        return (aliases, diagnostics)
    }

    /// The folders on the way to a file.
    private static func parents(of path: String) -> [String] {
        path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
    }
}

// MARK: - Messages

extension DuplicateRoutes {
    private static func duplicate(_ claim: Claim, _ earlier: Claim) -> Diagnostic {
        let note = earlier.range.map { [DiagnosticNote("The address is taken here.", at: $0)] } ?? []
        if claim.alias != nil {
            return Diagnostic(
                .duplicateAlias, at: claim.range,
                "The alias \(claim.route.path) of \(claim.name) is taken by \(earlier.name).", notes: note,
                fixes: ["Remove the alias."])
        }
        let isAsset = claim.rank == 3
        return Diagnostic(
            .duplicateRoute, at: claim.range,
            "\(claim.name) and \(earlier.name) would both be published at \(claim.route.path).", notes: note,
            fixes: [isAsset ? "Rename the file." : "Give one of them another “slug”, or rename its file."])
    }
}
