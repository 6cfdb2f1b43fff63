import Diagnostics
import Foundation
import Reading

/// The address that a site is published at.
enum BaseURL {
    static func check(_ option: String?, settings: SiteSettings) -> (address: String?, problem: Diagnostic?) {
        let fromOption = option.map { String($0.reversed().drop { $0 == "/" }.reversed()) }
        guard let address = fromOption ?? settings.baseURL, !address.isEmpty else {
            return (nil, settings.isBroken ? nil : missing(settings))
        }
        guard let url = URL(string: address), ["http", "https"].contains(url.scheme?.lowercased() ?? ""),
            url.host()?.isEmpty == false, url.query() == nil, url.fragment() == nil
        else { return (nil, invalid(address, at: option == nil ? settings.ranges["base_url"] : nil)) }
        return (address, nil)
    }
}

// MARK: - Messages

extension BaseURL {
    private static func missing(_ settings: SiteSettings) -> Diagnostic {
        Diagnostic(
            .baseURLMissing, at: settings.isWritten ? .file("content/site.yaml") : nil, "The site has no base_url.",
            fixes: [
                settings.isWritten
                    ? "Add “base_url: https://…” to content/site.yaml, or build with --base-url."
                    : "Write content/site.yaml with “title: …” and “base_url: https://…”."
            ])
    }

    private static func invalid(_ address: String, at range: SourceRange?) -> Diagnostic {
        Diagnostic(
            .baseURLInvalid, at: range, "“\(address)” is not an address that a site can be published at.",
            fixes: ["Write an address such as https://example.org/report."])
    }
}
