import Foundation

/// Standard output takes no more: the disk behind it is full, or it is closed.
struct AnswerError: LocalizedError {
    let errorDescription: String?

    init(_ error: any Error) {
        errorDescription =
            "Cannot write the answer: \((error as NSError).localizedFailureReason ?? error.localizedDescription)"
    }
}
