import Foundation

/// What the preview adds to each page that it sends. Nothing of it is in the site itself.
enum PageScript {
    /// The address of the script; no file of a site begins with a dot.
    static let path = ".sitegen/preview.js"
    /// The address of the connection over which changes are told.
    static let changes = ".sitegen/changes"

    static let bytes = PackageResources.preview_js

    /// A page with the script in it.
    ///
    /// - Parameter build: what the page is made of; the script reloads the page once it is another.
    static func added(to page: [UInt8], build: String) -> [UInt8] {
        let tag = Array("<script src=\"/\(path)\" data-build=\"\(build)\"></script>\n".utf8)
        let end = lastRange(of: Array("</body>".utf8), in: page) ?? page.count
        return page[..<end] + tag + page[end...]
    }

    /// An error page, which is shown at any address, with its own addresses counted from the root.
    static func rooted(_ page: [UInt8]) -> [UInt8] {
        guard let head = firstRange(of: Array("<head>".utf8), in: page) else { return page }
        return page[..<(head + 6)] + Array("<base href=\"/\">".utf8) + page[(head + 6)...]
    }

    /// The page as long as there is no site.
    static let unbuilt = Array(
        """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>Not yet</title>
        <meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"></head>
        <body style="font: 18px/1.5 system-ui, sans-serif; margin: 10vh auto; max-width: 36em; padding: 0 16px">
        <h1>The site cannot be shown yet</h1>
        <p>There are errors in its content. The page is shown by itself as soon as they are mended.</p>
        </body></html>

        """.utf8)

    /// The page where one cannot be made.
    static func failed(_ reason: String) -> [UInt8] {
        let escaped = reason.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        return Array(
            """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Not made</title></head>
            <body style="font: 18px/1.5 system-ui, sans-serif; margin: 10vh auto; max-width: 36em; padding: 0 16px">
            <h1>This page cannot be made</h1><p>\(escaped)</p>
            </body></html>

            """.utf8)
    }

    private static func lastRange(of mark: [UInt8], in bytes: [UInt8]) -> Int? {
        guard bytes.count >= mark.count else { return nil }
        return stride(from: bytes.count - mark.count, through: 0, by: -1).first {
            bytes[$0..<($0 + mark.count)].elementsEqual(mark)
        }
    }

    private static func firstRange(of mark: [UInt8], in bytes: [UInt8]) -> Int? {
        guard bytes.count >= mark.count else { return nil }
        return (0...(bytes.count - mark.count)).first { bytes[$0..<($0 + mark.count)].elementsEqual(mark) }
    }
}
