import ArgumentParser
import Diagnostics

/// The flags that every command on a whole site takes.
struct SiteArguments: ParsableArguments {
    @OptionGroup var chosen: ContentArguments

    @Flag(help: "Treat warnings as errors.")
    var strict = false

    @Flag(help: "Print nothing but diagnostics.")
    var quiet = false

    @Option(help: "How diagnostics are written: text, json or github.")
    var format = DiagnosticFormat.text

    @OptionGroup var present: ClockArguments

    /// Seconds since 1970-01-01T00:00:00Z.
    func now() throws -> Int { try present.now() }
}
