/// A figure with everything on which a comparison depends.
package struct ComparableFigure: Sendable {
    /// The figure.
    package let observation: Observation
    /// What it counts.
    package let metric: Metric
    /// Its own unit, or the metric's.
    package let unit: String
    /// Who made the number, where anybody says.
    package let producer: String?
    /// The country or region that the figure covers, where anybody says.
    package let geography: String?
    /// The offences that the figure covers, where anybody says.
    package let offences: String?
    /// Whether another figure contradicts it, whichever of the two says so.
    let isContradicted: Bool

    package init(
        _ observation: Observation, metric: Metric, producer: String?, geography: String?, offences: String?,
        isContradicted: Bool = false
    ) {
        self.observation = observation
        self.metric = metric
        unit = observation.unit ?? metric.unit
        self.producer = producer
        self.geography = geography
        self.offences = offences
        self.isContradicted = isContradicted || !observation.contradicts.isEmpty
    }

    /// Whether nothing is computed or ranked with it.
    package var isInDoubt: Bool {
        isContradicted || hasDoubtfulStatus
    }

    /// Whether its own status speaks against it, whatever other figures say.
    var hasDoubtfulStatus: Bool { observation.status == .disputed || observation.status == .suspectedMisprint }

    /// "contradicted by another figure", "a suspected misprint", "disputed".
    var doubt: String {
        if isContradicted { return "contradicted by another figure" }
        return observation.status == .suspectedMisprint ? "a suspected misprint" : "disputed"
    }

    /// Which way a change goes; nothing for other figures, and where the words do not say.
    package var change: ReportedChange? {
        guard observation.periodBasis == .change else { return nil }
        return ReportedChange(observation.asReported, label: metric.label)
    }

    /// Whether a fall is told by the words alone, as in "dropped 5 percent"; "-5 percent" has its sign already.
    package var isFallInWords: Bool { change == .fall && Quantity(observation)?.isNegative == false }

    /// Why a change is neither drawn nor ranked: nobody said which way it went.
    var unstatedDirection: String? {
        guard observation.periodBasis == .change, change == nil else { return nil }
        return "Whether “\(observation.asReported)” is a rise or a fall is not said."
    }

    /// The number, unless it is missing; that of a fall is negative.
    package var quantity: Quantity? {
        isFallInWords ? Quantity(observation)?.negated : Quantity(observation)
    }

    /// The number per month, where the period has whole months and the figure counts what happened in it.
    package var monthlyRate: Statement<Quantity> {
        rate { length in
            length.months.map { .value($0) }
                ?? .nothing("The period is not made of whole months, so there is no rate per month.")
        }
    }

    /// The number per day, where the period's days are known.
    package var dailyRate: Statement<Quantity> { rate { .value($0.days) } }

    /// The number for each of the parts of its period, unless something speaks against a rate.
    private func rate(_ parts: (PeriodLength) -> Statement<Int>) -> Statement<Quantity> {
        guard let quantity else { return .nothing("The figure is missing.") }
        if isInDoubt { return .nothing("The figure is \(doubt), so nothing is computed from it.") }
        guard let period = observation.period else { return .nothing("No period is stated, so there is no rate.") }
        switch observation.periodBasis {
        case .flow, .cumulative: break
        case .stock: return .nothing("The figure describes a state at a date, so there is no rate.")
        case .change: return .nothing("The figure is a change from a base, so there is no rate.")
        case nil: return .nothing("It is not said how the figure relates to its period, so there is no rate.")
        }
        guard let length = PeriodLength(period) else {
            return .nothing("The exact length of the period is not known, so there is no rate.")
        }
        switch parts(length) {
        case .value(let count): return quantity.per(count)
        case .nothing(let reason): return .nothing(reason)
        }
    }
}
