/// Addresses that could run a script or open a local file, as libcmark knows them.
package enum DangerousAddress {
    private static let schemes = ["javascript:", "vbscript:", "file:", "data:"]
    private static let pictures = ["data:image/png", "data:image/gif", "data:image/jpeg", "data:image/webp"]

    /// Whether an address begins so; `data:` with a picture does not count.
    package static func matches(_ address: String) -> Bool {
        let start = address.prefix(20).lowercased()
        return schemes.contains(where: start.hasPrefix) && !pictures.contains(where: start.hasPrefix)
    }
}
