/// A site that is edited at random: what its files say. Entries know each other by a key that no edit changes.
struct EditedSite {
    struct Article {
        let key: Int
        var name: String
        var title: String
        var date: String
        var updated: String?
        var slug: String?
        var aliases: [String] = []
        var tags: [String] = []
        var isDraft = false
        var campaign: Int?
        var description: String?
        var usesOwnTemplate = false
        var oddKey: String?
        var body: [Part]
    }

    /// A paragraph.
    enum Part {
        case text(String)
        case heading(String)
        case figure(Int, isFilled: Bool)
        case article(Int, leadsToHeading: Bool)
        case entry(kind: String, Int)
        case drawing(kind: String, metric: Int)
        case timeline(String)
        case picture(Int)
        case html(String)
        case quotation(String)
        case note(String)
        case number(Int)

        /// The entry that it leads to.
        var reference: Int? {
            switch self {
            case .figure(let key, _), .article(let key, _), .entry(_, let key), .drawing(_, let key), .picture(let key):
                key
            default: nil
            }
        }
    }

    struct Observation {
        let key: Int
        var id: String
        var file: String
        var metric: Int
        /// A campaign or an event, or nothing for a whole country.
        var about: Int?
        var value: Int
        /// An index of `hedges`.
        var hedge: Int
        var month: Int
        var source: Int
        var locator = 3
        var partOf: Int?
        var contradicts: Int?
        var supersededBy: Int?
        var isPreferred = false
        var isMissing = false
        var comment: String?

        static let hedges = [
            ("", "exact"), ("more than ", "more-than"), ("about ", "about"), ("at least ", "at-least"),
        ]

        /// The number with its hedge, as the source has it.
        var words: String {
            let digits = String(value)
            let thousands = digits.count > 3 ? "\(digits.dropLast(3)),\(digits.suffix(3))" : digits
            return Self.hedges[hedge].0 + thousands
        }
    }

    /// A source, a metric, a campaign or an event.
    struct Named {
        let key: Int
        var id: String
        var name: String
        /// The unit of a metric; the year of a campaign; the month of an event; the day of a source.
        var detail: String
        var comment: String?
        /// A campaign's predecessor, an event's campaign, a metric that is comparable.
        var other: Int?
    }

    struct Picture {
        let key: Int
        var name: String
        var width: Int
        var height: Int
        var word: String
    }

    struct Settings {
        var title: String
        var description: String?
        var language = "en"
        var baseURL: String? = "https://edits.example/"
        var footer: String?
        var navigation: [String] = []
        var isSmart = false
        var allowsHTML = false
    }

    struct Comparison {
        var title: String
        var metrics: [Int]
        var campaigns: [Int]
        var chart = "bars"
        var isPerMonth = false
        var note: String?
    }

    /// What the command line says.
    struct Flags {
        var drafts = false
        var future = false
        var strict = false
        var baseURL: String?
        var clock: String?
        /// The folder that is published into, in the site's.
        var output = "public"

        var arguments: [String] {
            (drafts ? ["--drafts"] : []) + (future ? ["--future"] : []) + (strict ? ["--strict"] : [])
                + (baseURL.map { ["--base-url", $0] } ?? []) + (clock.map { ["--clock", $0] } ?? [])
        }
    }

    var settings: Settings
    var articles: [Article] = []
    var observations: [Observation] = []
    var sources: [Named] = []
    var metrics: [Named] = []
    var campaigns: [Named] = []
    var events: [Named] = []
    var pictures: [Picture] = []
    var comparison: Comparison?
    /// The texts of plain pages, of the home page and above the timeline, by file name.
    var plainPages: [String: String] = [:]
    /// A remark in each file that goes before the theme's, by its path in templates/; an empty one leaves it as it is.
    var overrides: [String: String] = [:]
    /// Files of templates/ that the theme does not have.
    var ownTemplates: [String: String] = [:]
    /// Symbolic links by path, with what they lead to.
    var links: [String: String] = [:]
    var flags = Flags()
    /// What is wrong on purpose.
    var mistake: Mistake?
    private var lastKey = 0

    init(title: String) {
        settings = Settings(title: title)
    }

    mutating func newKey() -> Int {
        lastKey += 1
        return lastKey
    }

    static let templateForArticles = "own.mustache"

    /// Lets go of everything that leads to an entry, which is then gone.
    mutating func forget(_ key: Int) {
        for index in articles.indices {
            articles[index].body.removeAll { $0.reference == key }
            if articles[index].campaign == key { articles[index].campaign = nil }
        }
        for index in observations.indices {
            if observations[index].partOf == key { observations[index].partOf = nil }
            if observations[index].contradicts == key { observations[index].contradicts = nil }
            if observations[index].supersededBy == key { observations[index].supersededBy = nil }
            if observations[index].about == key { observations[index].about = nil }
            if observations[index].metric == key { observations[index].metric = metrics.first?.key ?? key }
            if observations[index].source == key { observations[index].source = sources.first?.key ?? key }
        }
        for list in [\EditedSite.metrics, \.campaigns, \.events] {
            for index in self[keyPath: list].indices where self[keyPath: list][index].other == key {
                self[keyPath: list][index].other = nil
            }
        }
        comparison?.metrics.removeAll { $0 == key }
        comparison?.campaigns.removeAll { $0 == key }
        if comparison?.metrics.isEmpty == true { comparison = nil }
    }
}
