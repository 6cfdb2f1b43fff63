import Foundation

extension Console {
    /// Something of the results.
    static func answer(_ text: String) throws(AnswerError) {
        guard !text.isEmpty else { return }
        do {
            try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
        } catch {
            throw AnswerError(error)
        }
    }

    /// Something beside the results, for people. Where nobody can be told, the exit code says it all the same.
    static func tell(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
}
