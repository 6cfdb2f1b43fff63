import Foundation

/// Waiting for what another program does.
enum Patience {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Looks again and again until nothing is wrong.
    ///
    /// - Parameter problem: what is still wrong; nothing where all is as it should be.
    /// - Throws: `Failure` with the last problem after a minute.
    static func wait(_ problem: () throws -> String?) throws {
        let end = ContinuousClock.now + .seconds(60)
        while let problem = try problem() {
            guard ContinuousClock.now < end else { throw Failure(description: problem) }
            usleep(2000)
        }
    }
}
