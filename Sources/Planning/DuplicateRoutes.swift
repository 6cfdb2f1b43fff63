import Checking
import Diagnostics
import Reading

/// Two pages or files cannot be published at one address, also where a disk does not tell upper from lower case; nor can
/// a file stand where another's folder must be.
enum DuplicateRoutes {
    /// Somebody who wants an address.
    private struct Claim {
        /// Who comes first keeps the address: sitegen's own files, then pages named after their files, written slugs,
        /// the site's assets, and aliases last.
        let rank: Int
        let route: Route
        let owner: Owner
    }

    private enum Owner {
        case file(PlannedFile)
        case asset(PlannedAsset)
        /// By its place among the pages.
        case page(Int)
    }

    /// The pages without aliases whose address is taken, and everything that wants an address of another.
    static func resolve(
        _ pages: [PlannedPage], files: [PlannedFile], assets: [PlannedAsset]
    ) -> (pages: [PlannedPage], diagnostics: [Diagnostic]) {
        var claims = files.map { Claim(rank: 0, route: $0.route, owner: .file($0)) }
        for (place, page) in pages.enumerated() {
            let rank = page.isAlias ? 4 : page.origin == nil ? 0 : page.origin?.isWholeFile == true ? 1 : 2
            claims.append(Claim(rank: rank, route: page.route, owner: .page(place)))
        }
        claims += assets.map { Claim(rank: $0.isOfTheme ? 0 : 3, route: $0.route, owner: .asset($0)) }
        let ranked = (0...4).flatMap { rank in claims.filter { $0.rank == rank } }
        let (aliases, diagnostics) = grant(ranked, of: pages)
        return (pages.filter { !$0.isAlias } + aliases.map { pages[$0] }, diagnostics)
    }

    /// Gives each address to the first who claims it.
    ///
    /// - Returns: the places of the aliases that got theirs.
    private static func grant(
        _ claims: [Claim], of pages: [PlannedPage]
    ) -> (aliases: [Int], diagnostics: [Diagnostic]) {
        // Only a file that is no page's index.html can stand where another needs a folder.
        let files = Set(
            claims.map { $0.route.outputPath.lowercased() }.filter {
                !$0.utf8.suffix(11).elementsEqual("/index.html".utf8)
            }
            .map { $0[...] })
        // Claims by their places: the first of an address, and the first that needs a folder.
        var first: [Substring: Int] = [:]
        var folders: [Substring: Int] = [:]
        first.reserveCapacity(claims.count)
        var aliases: [Int] = []
        var diagnostics: [Diagnostic] = []
        for (place, claim) in claims.enumerated() {
            let path = claim.route.outputPath.lowercased()[...]
            let above = parents(of: path).filter(files.contains)
            if let earlier = first[path] ?? folders[path] ?? above.lazy.compactMap({ first[$0] }).first {
                diagnostics.append(duplicate(claim, claims[earlier], pages))
                continue
            }
            first[path] = place
            for folder in above where folders[folder] == nil { folders[folder] = place }
            if case .page(let page) = claim.owner, pages[page].isAlias { aliases.append(page) }
        }
        return (aliases, diagnostics)
    }

    /// The folders on the way to a file.
    private static func parents(of path: Substring) -> [Substring] {
        path.utf8.indices.filter { path.utf8[$0] == UInt8(ascii: "/") }.map { path[..<$0] }
    }
}

// MARK: - Messages

extension DuplicateRoutes {
    private static func duplicate(_ claim: Claim, _ earlier: Claim, _ pages: [PlannedPage]) -> Diagnostic {
        let (name, other) = (name(of: claim, pages), name(of: earlier, pages))
        let note = range(of: earlier, pages).map { [DiagnosticNote("The address is taken here.", at: $0)] } ?? []
        if claim.rank == 4 {
            return Diagnostic(
                .duplicateAlias, at: range(of: claim, pages),
                "\(claim.route.path), an alias of \(name), is taken by \(other).", notes: note,
                fixes: ["Remove the alias, or write another one."])
        }
        return Diagnostic(
            .duplicateRoute, at: range(of: claim, pages),
            "\(name) and \(other) would both be published at \(claim.route.path).", notes: note,
            fixes: [claim.rank == 3 ? "Rename the file." : "Give one of them another “slug”, or rename its file."])
    }

    /// Where the address was chosen; nothing for what sitegen itself publishes.
    private static func range(of claim: Claim, _ pages: [PlannedPage]) -> SourceRange? {
        switch claim.owner {
        case .file: nil
        case .page(let page): pages[page].origin
        case .asset(let asset): asset.isOfTheme ? nil : .file("content\(asset.route.path)")
        }
    }

    private static func name(of claim: Claim, _ pages: [PlannedPage]) -> String {
        switch claim.owner {
        case .file(let file): "\(file.path), which sitegen writes"
        case .page(let page): pages[page].origin?.path ?? "the page \(claim.route.path)"
        case .asset(let asset):
            asset.isOfTheme ? "the theme's \(asset.route.path.dropFirst())" : "content\(asset.route.path)"
        }
    }
}
