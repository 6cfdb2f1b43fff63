import Evidence
import Foundation

/// What an entry of observations/ is made of.
struct ObservationFields: Sendable {
    let id: Field<String>
    let metric: Field<String>
    let about: Field<String>
    let asReported: Field<String>
    let value: Field<Decimal?>
    let qualifier: Field<Qualifier?>
    let lower: Field<Decimal?>
    let upper: Field<Decimal?>
    let source: Field<String>
    let locator: Field<Int?>
    let unit: Field<String?>
    let equivalents: Field<[Equivalent]>
    let period: Field<EDTF?>
    let periodBasis: Field<PeriodBasis?>
    let partOf: Field<String?>
    let contradicts: Field<[String]>
    let attributedTo: Field<String?>
    let rank: Field<Rank>
    let rankReason: Field<String?>
    let supersededBy: Field<String?>
    let status: Field<ObservationStatus>
    let suspected: Field<SuspectedReading?>
    let missing: Field<MissingReason?>
    let base: Field<String?>
    let accepts: Field<[String]>
    let acceptsReason: Field<String?>
    let comment: Field<String?>

    static let shape = RecordShape("observation") { ObservationFields(&$0) }

    private init(_ list: inout FieldList) {
        id = list.id(
            "The figure's name in links and in its page's address: [words](stat:ID). It stays for ever.",
            examples: ["2019-suspects-arrested"])
        metric = list.requiredText(
            "metric", "What is counted: the id of a metric.", as: .reference(.metric))
        about = list.requiredText(
            "about", "Whom the figure is about: the id of a campaign or an event, or a country's two letters.",
            as: .reference(.subject), examples: ["CN"])
        asReported = list.conditionalText(
            "as_reported",
            """
            The words of the figure, short, but with its hedge, number, scale and unit, exactly as printed. \
            Left out only where the figure is missing.
            """,
            examples: ["more than 31 million yuan"])
        value = list.number(
            "value",
            """
            The full number in digits, without separators, units or words. Left out where the figure is \
            missing, and where lower and upper stand for it.
            """,
            examples: ["31000000", "1.56"])
        qualifier = list.choice(
            "qualifier",
            """
            The hedge in the words; exact where there is none. Left out only where the figure is missing.
            """,
            Qualifier.self)
        lower = list.number(
            "lower", "The lower of the two numbers of “between”, in digits.", examples: ["45000"])
        upper = list.number(
            "upper", "The upper of the two numbers of “between”, in digits.", examples: ["50000"])
        source = list.requiredText(
            "source", "The id of the source that the figure is taken from.", as: .reference(.source))
        locator = list.count(
            "locator",
            """
            The paragraph in which the words stand: the document's lines that are not blank are counted from \
            1, headline and byline too.
            """,
            isRequired: true, examples: ["6"])
        unit = list.text(
            "unit",
            """
            What is counted here, where it is not the metric's unit: a plural noun, or a currency's three \
            letters.
            """,
            examples: ["CNY"])
        equivalents = list.records(
            "equivalents",
            """
            The same amount in other units, as the source itself prints it. sitegen never converts money.
            """,
            EquivalentFields.shape, Equivalent.decode)
        period = list.period(
            "period",
            """
            The time that the figure covers: 2019-11-15, 2019-11, 2019, or two dates with a slash between \
            them. A question mark after a date means uncertain.
            """,
            examples: ["2019-01/2019-10", "2022?", "2018/.."])
        periodBasis = list.choice(
            "period_basis", "How the figure relates to its period.", PeriodBasis.self)
        partOf = list.text(
            "part_of", "The id of the figure that this one is a part of.", as: .reference(.observation))
        contradicts = list.texts(
            "contradicts",
            """
            Ids of figures that cannot be true together with this one; it is enough if one of the two says \
            so.
            """,
            of: .reference(.observation))
        attributedTo = list.text(
            "attributed_to", "Who said it, where the document names somebody.")
        rank = list.choice(
            "rank",
            """
            Whether this figure is to be used where there are several. rank_reason says why.
            """, initially: Rank.normal)
        rankReason = list.text(
            "rank_reason", "Why the figure is preferred or deprecated.")
        supersededBy = list.text(
            "superseded_by",
            """
            The id of the figure that replaced this one, which is then deprecated.
            """, as: .reference(.observation))
        status = list.choice(
            "status", "What is known of the figure's standing.", initially: ObservationStatus.asReported)
        suspected = list.record(
            "suspected",
            """
            What a misprint may have been meant to say. It is shown beside the printed figure, never in its \
            place.
            """,
            SuspectedReadingFields.shape
        ) { SuspectedReading(reading: $0.reading, reason: $0.reason) }
        missing = list.choice(
            "missing",
            """
            Why there is no number. It takes the place of the words, the value and the qualifier.
            """, MissingReason.self)
        base = list.text(
            "base", "What a change is measured from.", examples: ["the same period of 2018"])
        accepts = list.texts(
            "accepts",
            """
            Names of checks whose warnings on this figure the editors have answered; the name stands in \
            brackets before the warning. accepts_reason gives the answer.
            """,
            of: .reference(.check))
        acceptsReason = list.text(
            "accepts_reason", "The answer to the warnings, which the figure's page shows.")
        comment = list.text(
            "comment", "A remark of the editors, shown on the figure's page.")
        declareRules(&list)
    }

    private func declareRules(_ list: inout FieldList) {
        list.rule(
            .when(
                .isWritten(missing.name),
                then: [.lacks([value.name, qualifier.name, lower.name, upper.name])],
                otherwise: [
                    .needs([asReported.name, qualifier.name]),
                    .when(
                        .says(qualifier.name, [Qualifier.between.rawValue]),
                        then: [.needs([lower.name, upper.name])],
                        otherwise: [.needs([value.name]), .lacks([lower.name, upper.name])]),
                ]))
        list.rule(
            .when(
                .says(rank.name, [Rank.preferred, .deprecated].map(\.rawValue)), then: [.needs([rankReason.name])],
                otherwise: []))
        list.rule(
            .when(
                .says(status.name, [ObservationStatus.suspectedMisprint.rawValue]), then: [.needs([suspected.name])],
                otherwise: []))
    }
}
