import Foundation

/// A country that figures are about, by its ISO 3166-1 alpha-2 code.
package struct Place: Sendable, Hashable {
    package let code: String
    /// The English name.
    package let name: String

    /// Nothing where there is no such code.
    package init?(code: String) {
        guard code.utf8.count == 2, Locale.Region.isoRegions.contains(where: { $0.identifier == code }),
            let name = Locale(identifier: "en").localizedString(forRegionCode: code)
        else { return nil }
        self.code = code
        self.name = name
    }
}
