import Diagnostics
import Evidence
import Foundation
import Markup
import Reading

/// Numbers in the text of pages: those of `stat:` links say what their figures say, and there are no others.
struct ProseNumbers {
    private let observations: [String: Observation]
    private let metrics: [String: Metric]

    static func check(_ site: ParsedSite) -> [Diagnostic] {
        let check = ProseNumbers(site)
        guard !check.observations.isEmpty else { return [] }
        return site.pages.flatMap { page in
            page.document.links.compactMap { check.disagreement($0, in: page) }
                + (page.frontMatter.value.hasFreeNumbers ? [] : check.unsourced(in: page))
        }
    }

    private init(_ site: ParsedSite) {
        observations = Dictionary(
            site.observations.entries.map { ($0.value.id, $0.value) }, uniquingKeysWith: { first, _ in first })
        metrics = Dictionary(
            site.metrics.entries.map { ($0.value.id, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    // MARK: Links

    private func disagreement(_ link: Link, in page: PageFile) -> Diagnostic? {
        guard case .evidence(.stat, let id) = LinkTarget(link, in: page.path), let observation = observations[id] else {
            return nil
        }
        let words = link.content.plainText
        let numbers = ReportedWords.numbers(in: words)
        // Words without a number, and a link without words, say nothing that could be wrong.
        guard !numbers.isEmpty, !numbers.contains(where: { says($0, observation) }) else { return nil }
        return Self.disagrees(words, observation, numbers, at: page.range(of: link))
    }

    /// Whether a number of the text is the figure's, with its hedge. The words of the source itself always are.
    private func says(_ number: ReportedNumber, _ observation: Observation) -> Bool {
        if observation.qualifier == .between {
            return number.value == observation.bounds.lower && number.upper == observation.bounds.upper
        }
        if number.value == observation.value, number.qualifier == observation.qualifier { return true }
        return observation.equivalents.contains { equivalent in
            number.value == equivalent.value && number.unit == equivalent.unit
        }
    }

    // MARK: Other numbers

    private func unsourced(in page: PageFile) -> [Diagnostic] {
        let cited = page.document.links.compactMap { link -> Observation? in
            guard case .evidence(.stat, let id) = LinkTarget(link, in: page.path) else { return nil }
            return observations[id]
        }
        return page.document.runningText.flatMap { text -> [Diagnostic] in
            ReportedWords.numbers(in: text.words).filter { number in
                PlainProse.isFigure(number, in: text.words)
                    && !cited.contains { says(number, $0) || $0.value == number.value }
            }.map { number in
                Self.unsourced(
                    number, in: text.words, nearest: nearest(number),
                    at: page.range(of: text.position(offset: number.offset, length: number.length)))
            }
        }
    }

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
        let isHedge = numbers.contains { $0.value == observation.value }
        return Diagnostic(
            .proseAgainstFigure, at: range,
            isHedge
                ? "“\(words)” has another hedge than the figure, “\(observation.asReported)”."
                : "“\(words)” is not what the figure says: “\(observation.asReported)”.",
            fixes: ["Write “\(observation.asReported)”, or leave the link's text empty to have it filled in."])
    }

    private static func unsourced(
        _ number: ReportedNumber, in words: String, nearest: Observation?, at range: SourceRange
    ) -> Diagnostic {
        let scalars = Array(words.unicodeScalars)
        let text = String(String.UnicodeScalarView(scalars[number.offset..<number.offset + number.length]))
        let hint = nearest.map { "The nearest figure is “\($0.asReported)”: [\($0.asReported)](stat:\($0.id))." }
        return Diagnostic(
            .numberWithoutSource, at: range, "“\(text)” has no source.",
            fixes: [hint, "If it is no reported figure, write “numbers: free” in the front matter."].compactMap { $0 })
    }
}
