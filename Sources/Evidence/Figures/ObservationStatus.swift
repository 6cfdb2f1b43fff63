/// What is known of a figure's standing (after SDMX's OBS_STATUS).
package enum ObservationStatus: String, Sendable, CaseIterable {
    case asReported = "as-reported"
    case disputed
    case suspectedMisprint = "suspected-misprint"
    case provisional
    case estimated
    case superseded
}
