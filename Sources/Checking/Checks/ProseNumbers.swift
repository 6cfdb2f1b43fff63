import Diagnostics
import Evidence
import Foundation
import Markup
import Reading

/// Numbers in the text of pages: those of `stat:` links say what their figures say, and there are no others.
struct ProseNumbers: Sendable {
    let observations: [String: Observation]
    let titles: LinkTitles
    private let metrics: [String: Metric]

    /// - Returns: nothing where the site has no figures to be held against.
    init?(_ site: ParsedSite) {
        guard !site.observations.entries.isEmpty else { return nil }
        observations = Dictionary(
            site.observations.entries.map { ($0.value.id, $0.value) }, uniquingKeysWith: { first, _ in first })
        metrics = Dictionary(
            site.metrics.entries.map { ($0.value.id, $0.value) }, uniquingKeysWith: { first, _ in first })
        titles = LinkTitles(site)
    }

    // MARK: Links

    func problem(_ link: Link, _ target: LinkTarget, in page: PageFile) -> Diagnostic? {
        guard case .evidence(.stat, let id) = target, let observation = observations[id] else { return nil }
        let words = link.words
        // The words of the source itself, which were held against the figure where it is written down.
        if words == observation.asReported, observation.missing == nil { return nil }
        // Words without a number, and a link without words, say nothing that could be wrong.
        let wrong = wrongNumbers(in: words, of: observation)
        guard !wrong.isEmpty else { return nil }
        let range = page.range(of: link)
        if let missing = observation.missing { return Self.hasNone(words, missing, at: range) }
        if let lead = leadWithHedge(of: link, observation) {
            return Self.hedgeOutside(lead, words, observation, at: range)
        }
        return disagrees(words, observation, wrong, at: range)
    }

    /// The numbers of a link's words that its figure does not say.
    private func wrongNumbers(in words: String, of observation: Observation) -> [ReportedNumber] {
        let scalars = Array(words.unicodeScalars)
        let numbers = ReportedWords.numbers(in: words).map { ($0, PlainProse.kind(of: $0, in: scalars)) }
        guard !numbers.isEmpty else { return [] }
        let others = numbers.filter { !says($0.0, observation) }
        guard others.count == numbers.count else {
            let reported = ReportedWords.numbers(in: observation.asReported)
            return others.filter { number, kind in
                kind == .figure && !isQuoted(number, in: reported, of: observation)
            }.map(\.0)
        }
        // Where no number is the figure, all are wrong but those that say when or where.
        return others.filter { number, kind in
            kind == .year ? !isYear(number, of: observation, in: scalars) : !kind.isAside
        }.map(\.0)
    }

    /// Whether the reported words have another number beside the figure, and it is this one: 25 of "two of 25".
    private func isQuoted(_ number: ReportedNumber, in reported: [ReportedNumber], of observation: Observation) -> Bool
    {
        observation.qualifier != .between && number.value != observation.value
            && reported.contains {
                $0.value == number.value && $0.upper == number.upper && $0.qualifier == number.qualifier
            }
    }

    /// Whether a year alone says when a figure was: "the messages of 2018". "A total of 2000" is an amount.
    private func isYear(_ number: ReportedNumber, of observation: Observation, in scalars: [Unicode.Scalar]) -> Bool {
        let before = String(String.UnicodeScalarView(scalars[max(0, number.offset - 24)..<number.offset])).lowercased()
        if before.contains(/\b(total of|sum of|number of|count of|to|by|at|reached|was|were)\s+$/) { return false }
        guard let period = observation.period else { return observation.missing != nil }
        guard let first = period.earliest?.year ?? period.dates.first?.year,
            let last = period.latest?.year ?? period.dates.last?.year
        else { return false }
        return number.value >= Decimal(first) && (number.upper ?? number.value) <= Decimal(last)
    }

    /// Whether a number of the text is the figure's, with its hedge. The words of the source itself always are.
    func says(_ number: ReportedNumber, _ observation: Observation) -> Bool {
        if observation.qualifier == .between {
            return number.value == observation.bounds.lower && number.upper == observation.bounds.upper
        }
        guard number.upper == nil else { return false }
        if let value = observation.value, isOfUnit(number, observation) {
            let isValue = number.says(value, of: unit(of: observation))
            if isValue, number.qualifier == observation.qualifier { return true }
            if isRounding(number, of: value, observation) { return true }
        }
        return observation.equivalents.contains { equivalent in
            number.unit == equivalent.unit
                && (number.value == equivalent.value || isRounding(number, of: equivalent.value, observation))
                && (number.qualifier == observation.qualifier || number.qualifier == .exact
                    || number.qualifier == .about)
        }
    }

    private func isOfUnit(_ number: ReportedNumber, _ observation: Observation) -> Bool {
        unit(of: observation).map(number.isOf) ?? true
    }

    private func unit(of observation: Observation) -> String? {
        observation.unit ?? metrics[observation.metric]?.unit
    }

    /// "About 30 billion" for 29.95 billion: a rounding that the words own up to. It would hide the hedge of a bound.
    private func isRounding(_ number: ReportedNumber, of value: Decimal, _ observation: Observation) -> Bool {
        number.qualifier == .about && [.exact, .about].contains(observation.qualifier)
            && Rounding.isCoarser(number.value, than: value)
    }

    /// The hedge that stands before a link and would be right inside it: "over [60,000](stat:…)".
    private func leadWithHedge(of link: Link, _ observation: Observation) -> String? {
        guard !link.lead.isEmpty else { return nil }
        let count = link.lead.unicodeScalars.count
        let isWhole = ReportedWords.numbers(in: link.lead + link.words).contains {
            $0.offset >= count && says($0, observation)
        }
        guard isWhole else { return nil }
        // The fewest of the words before the link that make it right.
        let words = link.lead.split(separator: " ")
        return (1...max(1, words.count)).lazy.map { words.suffix($0).joined(separator: " ") }.first { lead in
            ReportedWords.numbers(in: "\(lead) \(link.words)").contains {
                $0.offset >= lead.unicodeScalars.count && says($0, observation)
            }
        }
    }
}

// MARK: - Messages

extension ProseNumbers {
    private static func hasNone(_ words: String, _ missing: MissingReason, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .proseAgainstFigure, at: range,
            "“\(Quoted.start(of: words))” names a number; the figure has none, it is \(missing.words).",
            fixes: ["Say in words that there is no figure, and why."])
    }

    private static func hedgeOutside(
        _ lead: String, _ words: String, _ observation: Observation, at range: SourceRange
    ) -> Diagnostic {
        let words = Quoted.start(of: words)
        return Diagnostic(
            .proseAgainstFigure, at: range, "“\(lead)” stands before the link to “\(observation.asReported)”.",
            fixes: ["Take it into the brackets: [\(lead) \(words)](stat:\(observation.id))."])
    }

    private func disagrees(
        _ words: String, _ observation: Observation, _ numbers: [ReportedNumber], at range: SourceRange
    ) -> Diagnostic {
        let (said, reported) = (Quoted.start(of: words), observation.asReported)
        let unit = unit(of: observation) ?? ""
        let same = numbers.first { number in
            observation.value.map { number.says($0, of: unit) } == true && number.upper == nil
        }
        let coarse = numbers.first { number in
            number.qualifier == .exact && [.exact, .about].contains(observation.qualifier)
                && observation.value.map { Rounding.isCoarser(number.value, than: $0) } == true
        }
        var fixes = ["Write “\(reported)”, or leave the link's text empty to have it filled in."]
        if coarse != nil { fixes.append("If it is a rounding, say so: “about \(said)”.") }
        if let same, let named = same.unit, !same.isOf(unit: unit) {
            return Diagnostic(
                .proseAgainstFigure, at: range,
                "“\(said)” is in \(UnitWords.of(named)); the figure, “\(reported)”, is in \(UnitWords.of(unit)).",
                fixes: fixes)
        }
        return Diagnostic(
            .proseAgainstFigure, at: range,
            same != nil
                ? "“\(said)” has another hedge than the figure, “\(reported)”."
                : "“\(said)” is not what the figure says: “\(reported)”.",
            fixes: fixes)
    }
}
