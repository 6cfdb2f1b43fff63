import Foundation

extension Console {
    /// Something of the results, as soon as it is known.
    static func answer(_ text: String) {
        FileHandle.standardOutput.write(Data(text.utf8))
    }
}
