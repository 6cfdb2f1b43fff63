import ArgumentParser
import Building
import Foundation

/// The present, as `--clock` or SOURCE_DATE_EPOCH gives it.
struct PresentTime: ExpressibleByArgument {
    /// Since 1970-01-01T00:00:00Z.
    let seconds: Int

    /// A date as in front matter: 2019-11-15, or 2019-11-15T08:34:00Z.
    init?(argument: String) {
        guard let seconds = ClockText.seconds(argument) else { return nil }
        self.seconds = seconds
    }

    private init(seconds: Int) {
        self.seconds = seconds
    }

    /// SOURCE_DATE_EPOCH (reproducible-builds.org), or the clock's time.
    static func ofEnvironment() throws -> PresentTime {
        guard let text = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"], !text.isEmpty else {
            return PresentTime(seconds: Int(Date().timeIntervalSince1970))
        }
        guard let seconds = Int(text) else {
            throw ValidationError("SOURCE_DATE_EPOCH is “\(text)”; it is a number of seconds since 1970.")
        }
        return PresentTime(seconds: seconds)
    }
}
