/// What a request to compare is made of.
struct ComparisonFields: Sendable {
    let metrics: Field<[String]>
    let campaigns: Field<[String]>
    let per: Field<ComparisonRequest.Span>
    let order: Field<ComparisonRequest.Order>
    let chart: Field<ComparisonRequest.Chart>
    let note: Field<String?>

    static let shape = RecordShape("comparison") { ComparisonFields(&$0) }

    private init(_ list: inout FieldList) {
        metrics = list.texts(
            "metrics", "Ids of the metrics, in the order of the rows.", of: .reference(.metric), isRequired: true)
        campaigns = list.texts(
            "campaigns",
            """
            Ids of the campaigns, in the order of the columns; all of them if not given.
            """, of: .reference(.campaign))
        per = list.choice(
            "per", "What the bars stand for.", initially: ComparisonRequest.Span.period)
        order = list.choice(
            "order", "In which order the figures stand.", initially: ComparisonRequest.Order.date)
        chart = list.choice(
            "chart", "How the figures are shown above the tables.", initially: ComparisonRequest.Chart.bars)
        note = list.text(
            "note", "A remark under the tables.")
    }
}

extension ComparisonRequest.Span: WordChoice {
    var meaning: String {
        switch self {
        case .period: "The figures as reported, each for the whole of its period."
        case .month: "The figures for each month of their periods."
        }
    }
}

extension ComparisonRequest.Order: WordChoice {
    var meaning: String {
        switch self {
        case .date: "The earliest first."
        case .value:
            "The greatest first: a ranking, which is an error where the evidence does not order every two figures."
        }
    }
}

extension ComparisonRequest.Chart: WordChoice {
    var meaning: String {
        switch self {
        case .bars: "Bars."
        case .dots: "Dots, for figures whose differences matter more than their size."
        case .table: "No drawing, only the tables."
        }
    }
}
