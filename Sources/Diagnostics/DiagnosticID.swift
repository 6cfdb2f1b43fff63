/// The name of every check that can speak. Names are stable: editors and scripts refer to them.
package enum DiagnosticID: String, Sendable, CaseIterable {
    case baseURLInvalid = "base-url-invalid"
    case baseURLMissing = "base-url-missing"
    case brokenHeading = "broken-heading"
    case brokenLink = "broken-link"
    case calloutUnknown = "callout-unknown"
    case changeWithoutBase = "change-without-base"
    case circularReference = "circular-reference"
    case contentMissing = "content-missing"
    case contradictionUndeclared = "contradiction-undeclared"
    case csvFieldCount = "csv-field-count"
    case csvSyntax = "csv-syntax"
    case cumulativeFalls = "cumulative-falls"
    case dateFormat = "date-format"
    case documentChanged = "document-changed"
    case documentMissing = "document-missing"
    case drawingInsideText = "drawing-inside-text"
    case duplicateAlias = "duplicate-alias"
    case duplicateID = "duplicate-id"
    case duplicateRoute = "duplicate-route"
    case exampleLeft = "example-left"
    case exchangeRateFar = "exchange-rate-far"
    case externalLinkDead = "external-link-dead"
    case fileNotUTF8 = "file-not-utf8"
    case fileTooLarge = "file-too-large"
    case fileUnused = "file-unused"
    case footnoteMissing = "footnote-missing"
    case footnoteRepeated = "footnote-repeated"
    case footnoteUnused = "footnote-unused"
    case frontMatterMissing = "front-matter-missing"
    case frontMatterUnclosed = "front-matter-unclosed"
    case impossibleDate = "impossible-date"
    case invalidEDTF = "invalid-edtf"
    case invalidHeadingID = "invalid-heading-id"
    case invalidID = "invalid-id"
    case invalidSlug = "invalid-slug"
    case invalidValue = "invalid-value"
    case linkWithoutWords = "link-without-words"
    case missingField = "missing-field"
    case nestingTooDeep = "nesting-too-deep"
    case notANumber = "not-a-number"
    case numberWithoutSource = "number-without-source"
    case outputOccupied = "output-occupied"
    case partialInCircle = "partial-in-circle"
    case partialMissing = "partial-missing"
    case partsExceedWhole = "parts-exceed-whole"
    case percentDropOverHundred = "percent-drop-over-hundred"
    case periodAfterSource = "period-after-source"
    case periodOutsideCampaign = "period-outside-campaign"
    case pictureUnreadable = "picture-unreadable"
    case pictureWithoutText = "picture-without-text"
    case proseAgainstFigure = "prose-against-figure"
    case rankWithoutReason = "rank-without-reason"
    case rankingUnfounded = "ranking-unfounded"
    case rawHTMLOmitted = "raw-html-omitted"
    case summaryMarkUnused = "summary-mark-unused"
    case symbolicLinkLeavesSite = "symbolic-link-leaves-site"
    case tableCellsLost = "table-cells-lost"
    case tableTooLarge = "table-too-large"
    case templateMissing = "template-missing"
    case templateName = "template-name"
    case templateSyntax = "template-syntax"
    case titleMissing = "title-missing"
    case unknownKey = "unknown-key"
    case unknownReference = "unknown-reference"
    case unknownScheme = "unknown-scheme"
    case unsafeLink = "unsafe-link"
    case wordsAgainstQualifier = "words-against-qualifier"
    case wordsAgainstUnit = "words-against-unit"
    case wordsAgainstValue = "words-against-value"
    case wordsNotInParagraph = "words-not-in-paragraph"
    case wordsWithoutNumber = "words-without-number"
    case wrongType = "wrong-type"
    case yamlSyntax = "yaml-syntax"
}

extension DiagnosticID {
    /// What the check says unless `--strict` makes a warning an error.
    package var severity: Severity {
        switch self {
        case .baseURLMissing, .calloutUnknown, .cumulativeFalls, .exampleLeft, .exchangeRateFar, .externalLinkDead,
            .fileUnused,
            .footnoteUnused, .invalidHeadingID, .linkWithoutWords,
            .numberWithoutSource, .periodOutsideCampaign, .pictureUnreadable, .rawHTMLOmitted, .summaryMarkUnused,
            .tableCellsLost, .titleMissing, .unknownKey, .unknownScheme, .unsafeLink:
            .warning
        default:
            .error
        }
    }

    /// Whether other checks may find something only because of this: what stands under a misspelt key is missing.
    var isCause: Bool {
        switch self {
        case .csvFieldCount, .csvSyntax, .fileNotUTF8, .templateSyntax, .unknownKey, .wrongType, .yamlSyntax: true
        default: false
        }
    }

    /// The rule in one or two sentences, as an editor reads it under a message and in CONTRIBUTING.md.
    package var rule: String {
        switch self {
        case .baseURLInvalid:
            "base_url is the address the site is published at: https:// or http://, a server, and perhaps a folder."
        case .baseURLMissing:
            "The feed and the site map hold whole addresses, so a site has to know where it is published."
        case .brokenHeading:
            "A link to a heading, such as #results, needs a heading with that id on the page it leads to."
        case .brokenLink: "Every link inside the site must lead to a page or a file that the site has."
        case .circularReference: "Nothing is a part, a predecessor, a successor or a contradiction of itself."
        case .contentMissing: "A site is a folder with a content/ folder in it."
        case .csvFieldCount: "Every row of a CSV file has as many fields as its first row has names."
        case .csvSyntax: "In a CSV file a field that begins with a quotation mark ends with one, and a comma follows."
        case .dateFormat: "Dates are written as 2019-11-15, or with a time as 2019-11-15T08:34:00Z."
        case .duplicateAlias: "An alias is an address that no page and no other alias has."
        case .duplicateID: "An id names one thing only; its page and every link to it depend on that."
        case .duplicateRoute: "Two pages cannot be published at one address."
        case .externalLinkDead: "With --external, every address of another site has to answer."
        case .fileNotUTF8: "Text files are saved in UTF-8, the encoding that has the letters of all languages."
        case .fileTooLarge: "A text file is no longer than “file_bytes” under “limits:” in site.yaml allows."
        case .fileUnused: "Only files in their own places are read: pages, stat files, assets and templates."
        case .frontMatterMissing:
            "A page begins with front matter: lines such as “title: …” between two lines of three hyphens."
        case .frontMatterUnclosed: "Front matter ends with a line of three hyphens."
        case .impossibleDate: "A date must exist in the calendar, a time on the clock."
        case .invalidEDTF:
            "Dates of figures and sources follow EDTF, a standard for dates that may be open or uncertain."
        case .invalidID: "An id is made of lower-case letters, digits and hyphens, since it becomes an address."
        case .invalidSlug: "A slug is the last part of a page's address, an alias a further address inside the site."
        case .invalidValue: "Some fields take one of a few words only."
        case .missingField: "Each kind of entry has fields that it cannot do without."
        case .nestingTooDeep:
            "Lists, quotations and marks lie no deeper inside each other than “nesting” under “limits:” allows."
        case .calloutUnknown: "A call-out is a note, a tip, important, a warning or a caution."
        case .drawingInsideText: "A chart, a table or a timeline stands in a paragraph of its own."
        case .footnoteMissing: "A reference to a footnote needs a footnote of that name on the page."
        case .footnoteRepeated: "A footnote has a name of its own on its page."
        case .invalidHeadingID:
            "An id in a heading, as in {#results}, is one word, and names no other heading of the page."
        case .linkWithoutWords: "A link has words that readers see and can choose."
        case .pictureUnreadable:
            "A picture is a file that browsers show, and says how large it is, so that the page keeps its place free."
        case .summaryMarkUnused:
            "The mark “more” stands once, in a line outside lists and quotations, below the words of the summary."
        case .unknownScheme: "An address begins with https://, mailto: or another word that browsers know."
        case .footnoteUnused: "A footnote is shown where the text refers to it."
        case .pictureWithoutText: "A picture says in words what it shows, or that it only decorates."
        case .tableCellsLost: "A row of a table has no more cells than its first row."
        case .tableTooLarge:
            "The tables of a page have no more cells than “table_cells” under “limits:” in site.yaml allows."
        case .notANumber: "A number is written in plain digits: 29950000000, 1.56."
        case .outputOccupied: "sitegen never overwrites a file that it did not write."
        case .partialInCircle:
            "A partial, a template inside another, contains itself only in a section that goes down into a part."
        case .partialMissing: "A partial that a template names must stand in templates/ or in the default theme."
        case .rankWithoutReason: "A figure that is preferred or deprecated says why, in “rank_reason”."
        case .rankingUnfounded: "Figures are ranked only where it is sure of every two of them which is larger."
        case .rawHTMLOmitted: "HTML inside Markdown is left out of the page, unless site.yaml allows it."
        case .symbolicLinkLeavesSite: "A symbolic link may only lead to a place inside the same folder."
        case .templateMissing: "A page's template must stand in templates/ or in the default theme."
        case .templateName: "A template uses the names that its page has; “sitegen list names” tells them."
        case .templateSyntax: "Templates are written in Mustache: every tag {{…}} and every section {{#…}} is closed."
        case .titleMissing: "Every page has a title."
        case .unknownKey: "Only known keys mean something; what a site adds for itself goes under extra."
        case .unknownReference: "A reference names an entry by an id that exists."
        case .unsafeLink: "Links that could run a script or open a local file never reach the page."
        case .wrongType: "Each field takes one kind of value: a text, a list, keys with values, or true or false."
        case .changeWithoutBase: "A change says in “base” what it is measured from."
        case .contradictionUndeclared:
            "Two values for the same thing, period and source contradict each other, and say so in “contradicts”."
        case .cumulativeFalls: "A running total is not below an earlier one that it contains."
        case .exampleLeft: "What “sitegen new” has invented is replaced before it is published."
        case .exchangeRateFar:
            "An amount and its equivalent make an exchange rate, which is near those of the report's others."
        case .numberWithoutSource:
            "Every number in the text is a figure of the stat files, linked with [words](stat:ID)."
        case .partsExceedWhole: "The parts of a whole do not add up to more than it."
        case .percentDropOverHundred: "Nothing drops by more than 100 percent."
        case .periodAfterSource: "A figure's period does not go on after its source was published."
        case .periodOutsideCampaign: "A figure's period lies inside that of its campaign."
        case .proseAgainstFigure:
            "The words of a stat: link say what the figure says, with its hedge (over, about, almost)."
        case .wordsAgainstQualifier: "The hedge in the words (over, about, almost) is the one that “qualifier” names."
        case .wordsAgainstUnit: "The unit in the words is the figure's."
        case .wordsAgainstValue: "The number in the words is the one in “value”."
        case .wordsWithoutNumber: "The words of a figure hold its number, in digits or in letters."
        case .documentChanged:
            "A document is known by its SHA-256, the fingerprint of a file, which stands in sources.yaml."
        case .documentMissing: "With --documents, the document of every source is in that folder."
        case .wordsNotInParagraph: "The words of a figure stand in the paragraph that “locator” names."
        case .yamlSyntax:
            "Front matter and stat files are YAML: lines of “key: value”, lists with a hyphen before each entry."
        }
    }
}
