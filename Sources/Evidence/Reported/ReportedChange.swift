/// The direction of a change, which reports give in words and not by a sign: "dropped 86 percent".
package enum ReportedChange {
    /// Whether a change is told as a fall, in its own words or by what its metric is called.
    ///
    /// - Parameter label: the metric's, where it is known.
    package static func isFall(_ words: String, label: String?) -> Bool {
        "\(words) \(label ?? "")".lowercased()
            .contains(/\b(drop|declin|decreas|fall|fell|reduc)|\bdown\b|下降|减少/)
    }
}
