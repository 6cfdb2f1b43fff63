import Foundation

/// Addresses as editors write them, made into such as can be asked.
enum WebAddress {
    /// Letters outside ASCII are encoded, as a browser does; what is encoded already stays.
    ///
    /// - Returns: nothing where the text is no address of the web with a host.
    static func url(_ text: String) -> URL? {
        let url = URL(string: text, encodingInvalidCharacters: false) ?? encoded(text)
        guard let url, isOfTheWeb(url) else { return nil }
        return url
    }

    /// Where a redirect leads.
    static func url(_ location: String, from url: URL) -> URL? {
        if let absolute = self.url(location) { return absolute }
        guard let next = URL(string: escaped(location[...]), relativeTo: url)?.absoluteURL, isOfTheWeb(next) else {
            return nil
        }
        return next
    }

    private static func isOfTheWeb(_ url: URL) -> Bool {
        ["http", "https"].contains(url.scheme?.lowercased()) && url.host()?.isEmpty == false
    }

    /// The host takes another encoding (IDNA) than the rest, and Foundation would encode a `%` of the rest once more.
    private static func encoded(_ text: String) -> URL? {
        guard let slashes = text.firstRange(of: "://") else { return nil }
        let rest = text[slashes.upperBound...]
        let end = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
        guard let origin = URL(string: String(text[..<end])) else { return nil }
        return URL(string: origin.absoluteString + escaped(text[end...]))
    }

    private static func escaped(_ text: Substring) -> String {
        text.utf8.map { byte in
            let isPlain = (0x21...0x7E).contains(byte) && !"\"<>\\^`{|}".utf8.contains(byte)
            return isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }
}
