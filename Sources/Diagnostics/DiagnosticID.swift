/// The name of every check that can speak. Names are stable: editors and scripts refer to them.
package enum DiagnosticID: String, Sendable, CaseIterable {
    case baseURLInvalid = "base-url-invalid"
    case baseURLMissing = "base-url-missing"
    case brokenHeading = "broken-heading"
    case brokenLink = "broken-link"
    case circularReference = "circular-reference"
    case contentMissing = "content-missing"
    case csvFieldCount = "csv-field-count"
    case csvSyntax = "csv-syntax"
    case dateFormat = "date-format"
    case duplicateAlias = "duplicate-alias"
    case duplicateID = "duplicate-id"
    case duplicateRoute = "duplicate-route"
    case fileNotUTF8 = "file-not-utf8"
    case fileTooLarge = "file-too-large"
    case fileUnused = "file-unused"
    case frontMatterMissing = "front-matter-missing"
    case frontMatterUnclosed = "front-matter-unclosed"
    case impossibleDate = "impossible-date"
    case invalidEDTF = "invalid-edtf"
    case invalidID = "invalid-id"
    case invalidSlug = "invalid-slug"
    case invalidValue = "invalid-value"
    case missingField = "missing-field"
    case nestingTooDeep = "nesting-too-deep"
    case notANumber = "not-a-number"
    case outputOccupied = "output-occupied"
    case partialMissing = "partial-missing"
    case rankWithoutReason = "rank-without-reason"
    case rawHTMLOmitted = "raw-html-omitted"
    case symbolicLinkLeavesSite = "symbolic-link-leaves-site"
    case templateMissing = "template-missing"
    case templateSyntax = "template-syntax"
    case titleMissing = "title-missing"
    case unknownKey = "unknown-key"
    case unknownReference = "unknown-reference"
    case unsafeLink = "unsafe-link"
    case wrongType = "wrong-type"
    case yamlSyntax = "yaml-syntax"
}

extension DiagnosticID {
    /// What the check says unless `--strict` makes a warning an error.
    package var severity: Severity {
        switch self {
        case .baseURLMissing, .fileUnused, .rawHTMLOmitted, .titleMissing, .unknownKey, .unsafeLink:
            .warning
        default:
            .error
        }
    }

    /// The rule in one or two sentences, as an editor reads it under a message and in CONTRIBUTING.md.
    package var rule: String {
        switch self {
        case .baseURLInvalid:
            "base_url is the address the site is published at: https:// or http://, a host, and perhaps a folder."
        case .baseURLMissing:
            "The feed and the site map need absolute addresses, so a site should know where it is published."
        case .brokenHeading: "A link to a heading needs a heading with that id on the page it leads to."
        case .brokenLink: "Every link inside the site must lead to a page or a file that the site has."
        case .circularReference: "Nothing is a part, a predecessor or a contradiction of itself."
        case .contentMissing: "A site is a folder with a content/ folder in it."
        case .csvFieldCount: "Every row of a CSV file has as many fields as its first row has names."
        case .csvSyntax: "CSV files follow RFC 4180: a quoted field ends with a quotation mark."
        case .dateFormat: "Dates are written as 2019-11-15, or with a time as 2019-11-15T08:34:00Z."
        case .duplicateAlias: "An alias is an address that no page and no other alias has."
        case .duplicateID: "An id names one thing only; its page and every link to it depend on that."
        case .duplicateRoute: "Two pages cannot be published at one address."
        case .fileNotUTF8: "Text files are UTF-8."
        case .fileTooLarge: "A text file is no longer than limits.file_bytes in site.yaml allows."
        case .fileUnused: "Only the folders and files that the guide names are read."
        case .frontMatterMissing: "A page begins with front matter: YAML between two lines of three hyphens."
        case .frontMatterUnclosed: "Front matter ends with a line of three hyphens."
        case .impossibleDate: "A date must exist in the calendar, a time on the clock."
        case .invalidEDTF: "Dates and periods of evidence are EDTF, level 1 (ISO 8601-2)."
        case .invalidID: "An id is made of lower-case letters, digits and hyphens, since it becomes an address."
        case .invalidSlug: "A slug or an alias is an address inside the site."
        case .invalidValue: "Some fields take one of a few words only."
        case .missingField: "Each kind of entry has fields that it cannot do without."
        case .nestingTooDeep: "Lists, quotations and marks are nested a hundred deep at most."
        case .notANumber: "A number is written in plain digits: 29950000000, 1.56."
        case .outputOccupied: "sitegen never overwrites a file that it did not write."
        case .partialMissing: "A partial that a template names must stand in templates/."
        case .rankWithoutReason: "A figure that is preferred or deprecated says why, in rank_reason."
        case .rawHTMLOmitted: "HTML inside Markdown is left out of the page."
        case .symbolicLinkLeavesSite: "A symbolic link may only lead to a place inside the same folder."
        case .templateMissing: "A page's template must stand in templates/ or in the default theme."
        case .templateSyntax: "Templates are Mustache: every tag and every section is closed."
        case .titleMissing: "Every page has a title."
        case .unknownKey: "Only known keys mean something; what a site adds for itself goes under extra."
        case .unknownReference: "A reference names an entry by an id that exists."
        case .unsafeLink: "Links that could run a script or open a local file never reach the page."
        case .wrongType: "Each field takes one kind of value."
        case .yamlSyntax: "Front matter and stat files are YAML."
        }
    }
}
