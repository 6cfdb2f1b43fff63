/// A figure with everything on which a comparison depends.
package struct ComparableFigure: Sendable {
    package let observation: Observation
    package let metric: Metric
    package let unit: String
    /// Who made the number, where anybody says.
    package let producer: String?
    /// The country or region that the figure covers, where anybody says.
    package let geography: String?
    /// The offences that the figure covers, where anybody says.
    package let offences: String?

    package init(
        _ observation: Observation, metric: Metric, producer: String?, geography: String?, offences: String?
    ) {
        self.observation = observation
        self.metric = metric
        unit = observation.unit ?? metric.unit
        self.producer = producer
        self.geography = geography
        self.offences = offences
    }

    /// The number, unless it is missing.
    package var quantity: Quantity? { Quantity(observation) }

    /// The number per month, where the period has whole months and the figure counts what happened in it.
    package var monthlyRate: Statement<Quantity> {
        guard let quantity else { return .nothing("The figure is missing.") }
        guard let period = observation.period else { return .nothing("No period is stated, so there is no rate.") }
        switch observation.periodBasis {
        case .flow, .cumulative: break
        case .stock: return .nothing("The figure describes a state at a date, so there is no rate.")
        case .change: return .nothing("The figure is a change from a base, so there is no rate.")
        case nil: return .nothing("It is not said how the figure relates to its period, so there is no rate.")
        }
        guard let length = PeriodLength(period) else {
            return .nothing("The length of the period is not certain, so there is no rate.")
        }
        guard let months = length.months else {
            return .nothing("The period is not made of whole months, so there is no rate per month.")
        }
        return quantity.per(months)
    }

    /// The number per day, where the period's days are known.
    package var dailyRate: Statement<Quantity> {
        guard let quantity, let period = observation.period, let length = PeriodLength(period),
            observation.periodBasis == .flow || observation.periodBasis == .cumulative
        else { return .nothing("The period's days are not known, so there is no rate.") }
        return quantity.per(length.days)
    }
}
