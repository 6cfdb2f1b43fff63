package import Foundation

/// A file of the site's input.
package struct InputFile: Sendable {
    /// Relative to the site's root, with `/` between folders.
    package let path: String
    /// Where it stands on the disk.
    package let location: URL
    /// What it holds; absent for pictures and other files that are only copied.
    package let bytes: Data?
    /// The size of a picture of an `assets` folder; absent where it is no picture, or one that could not be made out.
    package let size: PictureSize?

    package init(path: String, location: URL, bytes: Data?, size: PictureSize? = nil) {
        self.path = path
        self.location = location
        self.bytes = bytes
        self.size = size
    }

    /// The theme's style sheet, which the error page carries.
    package static let styleSheetPath = "templates/assets/style.css"

    /// The last part of the path, without its extension.
    var stem: String { location.deletingPathExtension().lastPathComponent }
    var fileExtension: String { location.pathExtension.lowercased() }
}
