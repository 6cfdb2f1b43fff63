/// Addresses that could run a script or open a local file, as libcmark knows them.
package enum DangerousAddress {
    private static let schemes = ["javascript:", "vbscript:", "file:", "data:"]
    private static let pictures = ["data:image/png", "data:image/gif", "data:image/jpeg", "data:image/webp"]

    /// Whether an address begins so; `data:` with a picture does not count.
    package static func matches(_ address: String) -> Bool {
        // By the byte: a mark that joins the colon would make it another character, but not for a browser.
        let start = address.utf8.prefix(20).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        func begins(_ text: String) -> Bool { start.starts(with: text.utf8) }
        return schemes.contains(where: begins) && !pictures.contains(where: begins)
    }
}
