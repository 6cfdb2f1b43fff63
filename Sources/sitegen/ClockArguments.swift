import ArgumentParser

/// The flag that says when the present is.
struct ClockArguments: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The present, for pages of the future and expired ones (default: SOURCE_DATE_EPOCH, or now).",
            valueName: "date"))
    var clock: PresentTime?

    /// Seconds since 1970-01-01T00:00:00Z.
    func now() throws -> Int { try clock?.seconds ?? PresentTime.ofEnvironment().seconds }
}
