import Diagnostics
import Evidence
import Foundation
import Markup
import Reading

/// Numbers in the text of pages: those of `stat:` links say what their figures say, and there are no others.
struct ProseNumbers: Sendable {
    private let observations: [String: Observation]
    private let metrics: [String: Metric]

    /// - Returns: nothing where the site has no figures to be held against.
    init?(_ site: ParsedSite) {
        guard !site.observations.entries.isEmpty else { return nil }
        observations = Dictionary(
            site.observations.entries.map { ($0.value.id, $0.value) }, uniquingKeysWith: { first, _ in first })
        metrics = Dictionary(
            site.metrics.entries.map { ($0.value.id, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    // MARK: Links

    func problem(_ link: Link, _ target: LinkTarget, in page: PageFile) -> Diagnostic? {
        guard case .evidence(.stat, let id) = target, let observation = observations[id] else { return nil }
        let words = link.words
        // The words of the source itself, which were held against the figure where it is written down.
        if words == observation.asReported, observation.missing == nil { return nil }
        let numbers = ReportedWords.numbers(in: words)
        // Words without a number, and a link without words, say nothing that could be wrong.
        let wrong = numbers.filter { number in
            !says(number, observation) && !PlainProse.isNamedYear(number, in: words)
                && (numbers.count == 1 || PlainProse().isFigure(number, in: Array(words.unicodeScalars)))
                && !ReportedWords.numbers(in: observation.asReported).contains {
                    $0.value == number.value && number.value != observation.value
                }
        }
        return wrong.isEmpty ? nil : Self.disagrees(words, observation, wrong, at: page.range(of: link))
    }

    /// Whether a number of the text is the figure's, with its hedge. The words of the source itself always are.
    private func says(_ number: ReportedNumber, _ observation: Observation) -> Bool {
        if observation.qualifier == .between {
            return number.value == observation.bounds.lower && number.upper == observation.bounds.upper
        }
        let unit = observation.unit ?? metrics[observation.metric]?.unit
        let isOfUnit = number.unit == nil || unit == nil || number.unit == unit
        if number.value == observation.value, number.qualifier == observation.qualifier, isOfUnit { return true }
        if isOfUnit, let value = observation.value, isRounding(number, of: value, observation) { return true }
        return observation.equivalents.contains { equivalent in
            number.unit == equivalent.unit
                && (number.value == equivalent.value || isRounding(number, of: equivalent.value, observation))
                && (number.qualifier == observation.qualifier || number.qualifier == .exact
                    || number.qualifier == .about)
        }
    }

    /// "About 30 billion" for 29.95 billion: a rounding that the words own up to. It would hide the hedge of a bound.
    private func isRounding(_ number: ReportedNumber, of value: Decimal, _ observation: Observation) -> Bool {
        number.qualifier == .about && [.exact, .about].contains(observation.qualifier)
            && Rounding.isCoarser(number.value, than: value)
    }

    // MARK: Other numbers

    func unsourced(in text: PageText) -> [Diagnostic] {
        let (page, texts) = (text.page, text.document.runningText)
        guard !texts.isEmpty else { return [] }
        let ids = text.targets.compactMap { target -> String? in
            if case .evidence(.stat, let id) = target { id } else { nil }
        }
        let prose = PlainProse()
        let cited = Set(ids).compactMap { observations[$0] }
        var diagnostics: [Diagnostic] = []
        var unread = Self.mostRead
        for text in texts where diagnostics.count < Self.mostOfAPage && unread >= 0 {
            let scalars = Array(text.words.unicodeScalars)
            let numbers = ReportedWords.numbers(in: text.words, atMost: unread + 1)
            var wrong: [ReportedNumber] = []
            for number in numbers.prefix(unread) where diagnostics.count + wrong.count < Self.mostOfAPage {
                guard prose.isFigure(number, in: scalars),
                    !cited.contains(where: { says(number, $0) || $0.value == number.value })
                else { continue }
                wrong.append(number)
            }
            let places = text.positions(of: wrong.map { ($0.offset, $0.length) })
            for (number, place) in zip(wrong, places) {
                let words = String(String.UnicodeScalarView(scalars[number.offset..<number.offset + number.length]))
                diagnostics.append(Self.unsourced(words, nearest: nearest(number), at: page.range(of: place)))
            }
            if numbers.count > unread, let first = text.positions(of: numbers.map { ($0.offset, $0.length) }).last {
                diagnostics.append(Self.unread(at: page.range(of: first)))
            }
            unread -= numbers.count
        }
        return diagnostics
    }

    /// A page with more numbers than this needs another form, not a longer list.
    private static let mostOfAPage = 1000
    /// How many numbers of a page are read, those that are years and the like included.
    private static let mostRead = 100_000

    /// The figure with the same value, else the one whose value is nearest.
    private func nearest(_ number: ReportedNumber) -> Observation? {
        observations.values.filter { $0.value != nil }.min { left, right in
            func distance(_ observation: Observation) -> Decimal {
                let value = observation.value ?? 0
                return value > number.value ? value - number.value : number.value - value
            }
            return (distance(left), left.id) < (distance(right), right.id)
        }
    }
}

// MARK: - Messages

extension ProseNumbers {
    private static func disagrees(
        _ words: String, _ observation: Observation, _ numbers: [ReportedNumber], at range: SourceRange
    ) -> Diagnostic {
        if let missing = observation.missing {
            return Diagnostic(
                .proseAgainstFigure, at: range,
                "“\(words)” names a number; the figure has none, it is \(missing.words).",
                fixes: ["Say in words that there is no figure, and why."])
        }
        let isHedge = numbers.contains { $0.value == observation.value && $0.qualifier != observation.qualifier }
        return Diagnostic(
            .proseAgainstFigure, at: range,
            isHedge
                ? "“\(words)” has another hedge than the figure, “\(observation.asReported)”."
                : "“\(words)” is not what the figure says: “\(observation.asReported)”.",
            fixes: ["Write “\(observation.asReported)”, or leave the link's text empty to have it filled in."])
    }

    private static func unread(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .numberWithoutSource, at: range,
            "The page has more than \(mostRead) numbers; the rest was not compared with the figures.",
            fixes: ["Publish the data as a file in content/assets/, or write “numbers: free” in the front matter."])
    }

    private static func unsourced(
        _ text: String, nearest: Observation?, at range: SourceRange
    ) -> Diagnostic {
        let hint = nearest.map { "If it is the figure “\($0.asReported)”, write [\($0.asReported)](stat:\($0.id))." }
        return Diagnostic(
            .numberWithoutSource, at: range, "“\(text)” has no source.",
            fixes: [hint, "If it is no reported figure, write “numbers: free” in the front matter."].compactMap { $0 })
    }
}
