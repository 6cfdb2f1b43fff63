/// The media types of the files of a site, by their extension.
enum ContentType {
    private static let types = [
        "atom": "application/atom+xml; charset=utf-8", "avif": "image/avif", "bmp": "image/bmp",
        "css": "text/css; charset=utf-8", "csv": "text/csv; charset=utf-8", "gif": "image/gif",
        "htm": "text/html; charset=utf-8", "html": "text/html; charset=utf-8", "ico": "image/x-icon",
        "jpeg": "image/jpeg", "jpg": "image/jpeg", "js": "text/javascript; charset=utf-8",
        "json": "application/json", "m4a": "audio/mp4", "md": "text/markdown; charset=utf-8",
        "mjs": "text/javascript; charset=utf-8", "mp3": "audio/mpeg", "mp4": "video/mp4", "ogg": "audio/ogg",
        "otf": "font/otf", "pdf": "application/pdf", "png": "image/png", "svg": "image/svg+xml",
        "tsv": "text/tab-separated-values; charset=utf-8", "ttf": "font/ttf", "txt": "text/plain; charset=utf-8",
        "vtt": "text/vtt; charset=utf-8", "wasm": "application/wasm", "webm": "video/webm",
        "webmanifest": "application/manifest+json", "webp": "image/webp", "woff": "font/woff", "woff2": "font/woff2",
        "xml": "application/xml; charset=utf-8", "yaml": "application/yaml", "yml": "application/yaml",
        "zip": "application/zip",
    ]

    /// - Parameter path: of a file of the output folder.
    static func of(_ path: String) -> String {
        if path == "feed.xml" { return types["atom"] ?? "" }
        let name = path.split(separator: "/").last ?? ""
        let type = name.split(separator: ".", omittingEmptySubsequences: false).dropFirst().last
        return type.flatMap { types[$0.lowercased()] } ?? "application/octet-stream"
    }
}
