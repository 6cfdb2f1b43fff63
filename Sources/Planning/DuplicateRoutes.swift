import Checking
import Diagnostics
import Reading

/// Two pages or files cannot be published at one address, also where a disk does not tell upper from lower case.
enum DuplicateRoutes {
    static func check(
        _ pages: [PlannedPage], files: [PlannedFile], assets: [PlannedAsset], _ report: CheckedReport
    ) -> [Diagnostic] {
        var claims = files.map { Claim(route: $0.route, range: nil, name: "the generated \($0.rawValue)") }
        claims += pages.map { page in
            Claim(
                route: page.route, range: page.origin, name: page.origin?.path ?? "the page \(page.route.path)",
                isAlias: page.isAlias)
        }
        let assetPaths = report.assets.map(\.path)
        claims += assets.map { asset in
            let path = "content" + asset.route.path
            let isOwn = assetPaths.contains(path)
            return Claim(
                route: asset.route, range: isOwn ? .file(path) : nil,
                name: isOwn ? path : "the theme's \(asset.route.path)")
        }
        claims = claims.filter { !$0.isAlias } + claims.filter(\.isAlias)
        var first: [String: Claim] = [:]
        var diagnostics: [Diagnostic] = []
        for claim in claims {
            let key = claim.route.outputPath.lowercased()
            if let earlier = first[key] {
                diagnostics.append(duplicate(claim, earlier))
            } else {
                first[key] = claim
            }
        }
        return diagnostics
    }

    private struct Claim {
        let route: Route
        let range: SourceRange?
        let name: String
        var isAlias = false
    }
}

// MARK: - Messages

extension DuplicateRoutes {
    private static func duplicate(_ claim: Claim, _ earlier: Claim) -> Diagnostic {
        let (one, other) = claim.range == nil ? (earlier, claim) : (claim, earlier)
        if claim.isAlias { return duplicateAlias(claim, earlier) }
        return Diagnostic(
            .duplicateRoute, at: one.range,
            "\(one.name) and \(other.name) would both be published at \(claim.route.path).",
            notes: other.range.map { [DiagnosticNote("The address is taken here.", at: $0)] } ?? [],
            fixes: ["Give one of them another “slug”, or rename its file."])
    }

    /// Aliases are planned after all pages, so that an alias never comes first.
    private static func duplicateAlias(_ alias: Claim, _ earlier: Claim) -> Diagnostic {
        Diagnostic(
            .duplicateAlias, at: alias.range,
            "The alias \(alias.route.path) of \(alias.name) is an address of \(earlier.name) already.",
            notes: earlier.range.map { [DiagnosticNote("The address is taken here.", at: $0)] } ?? [],
            fixes: ["Remove the alias from one of them."])
    }
}
