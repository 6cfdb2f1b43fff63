/// Whether figures may share one axis, and as what.
package enum CommonScale: Sendable, Hashable {
    /// The numbers as they were reported.
    case asReported
    /// Each number for a month of its period.
    case perMonth
    /// No axis; the reason in words.
    case none(String)

    /// - Parameters:
    ///   - figures: of one metric; those without a number are passed over.
    ///   - isMonthly: whether rates are asked for even where the periods are equal.
    package init(_ figures: [ComparableFigure], isMonthly: Bool = false) {
        let numbered = figures.filter { $0.quantity != nil }
        let rates = numbered.filter { $0.monthlyRate.value != nil }
        if numbered.isEmpty {
            self = .none("None of these figures has a number.")
        } else if let reason = Self.obstacle(numbered) {
            self = .none(reason)
        } else if Self.areOfOneLength(numbered), !isMonthly || rates.isEmpty {
            self = .asReported
        } else if rates.count > 1 || (isMonthly && rates.count == numbered.count) {
            self = Self.areOfOneKind(rates) ? .perMonth : .none(Self.noBars(numbered, because: Self.otherBases))
        } else {
            self = .none(Self.noBars(numbered, rates: rates.count))
        }
    }

    // MARK: Rules

    /// What keeps figures from one axis whatever their periods are.
    private static func obstacle(_ figures: [ComparableFigure]) -> String? {
        guard figures.count > 1 else { return nil }
        let units = figures.map { UnitWords.of($0.unit) }.once(by: \.self)
        if units.count > 1 { return "Their units differ (\(units.joined(separator: ", "))), so they share no axis." }
        if let reason = figures.lazy.compactMap(\.unstatedDirection).first { return reason }
        let changes = figures.filter { $0.observation.periodBasis == .change }
        let bases = changes.map { $0.observation.base ?? "not stated" }.once(by: \.self)
        if bases.count > 1 { return "The changes are measured from different bases: \(bases.joined(separator: "; "))." }
        return nil
    }

    /// Whether all cover periods of one length, and in one way, so that their bars may stand side by side.
    private static func areOfOneLength(_ figures: [ComparableFigure]) -> Bool {
        guard let first = figures.first, figures.count > 1 else { return true }
        return figures.dropFirst().allSatisfy { Comparison(first, $0).isOfOneLength }
    }

    /// Whether all count in one way, so that their rates may stand side by side.
    private static func areOfOneKind(_ figures: [ComparableFigure]) -> Bool {
        Set(figures.map(\.observation.periodBasis)).count == 1
    }

    private static let otherBases = "some count what happened in their periods, others are running totals"

    /// Why there are neither bars of the figures nor of their rates.
    private static func noBars(_ figures: [ComparableFigure], rates: Int) -> String {
        let rate =
            rates == 0
            ? "for none of these figures can a rate per month be given"
            : "a rate per month can be given for one of these figures only"
        let unstated = figures.filter { $0.observation.period == nil }.count
        if unstated == figures.count { return "No period is stated for these figures, so they share no axis." }
        if unstated > 0 {
            return noBars(figures, because: "for \(unstated) of the \(figures.count) figures no period is stated")
        }
        let bases = Set(figures.map(\.observation.periodBasis))
        if bases.contains(nil) { return noBars(figures, because: "it is not said how each relates to its period") }
        if bases.count > 1 { return noBars(figures, because: otherBases) }
        return noBars(figures, because: "the periods differ in length or are not known exactly, and \(rate)")
    }

    private static func noBars(_ figures: [ComparableFigure], because reason: String) -> String {
        "Bars side by side would mislead: \(reason)."
    }
}
