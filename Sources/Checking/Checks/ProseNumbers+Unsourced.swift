import Diagnostics
import Evidence
import Foundation
import Markup
import Reading

/// Numbers that no link leads to a figure from.
extension ProseNumbers {
    /// A page with more numbers than this needs another form, not a longer list.
    private static let mostOfAPage = 1000
    /// How many numbers of a page are read, those that are years and the like included.
    private static let mostRead = 100_000

    /// What a page cites, and what is left of its allowance.
    private struct Reading {
        let cited: [Observation]
        /// What most numbers of a text are found by.
        let values: Set<Decimal>
        var diagnostics: [Diagnostic] = []
        var unread = ProseNumbers.mostRead

        var isFull: Bool { diagnostics.count >= ProseNumbers.mostOfAPage || unread < 0 }

        init(_ cited: [Observation]) {
            self.cited = cited
            values = Set(cited.flatMap { [$0.value].compactMap(\.self) + $0.equivalents.map(\.value) })
        }
    }

    /// The numbers of a page's text, titles and links that are figures of nothing it cites.
    func unsourced(in text: PageText) -> [Diagnostic] {
        let page = text.page
        let ids = text.targets.compactMap { target -> String? in
            if case .evidence(.stat, let id) = target { id } else { nil }
        }
        var reading = Reading(Set(ids).sorted().compactMap { observations[$0] })
        let front = page.frontMatter.value
        for (field, words) in [("title", front.title), ("description", front.description), ("summary", front.summary)] {
            guard let words, !reading.isFull, RunningText.mayHoldNumbers(words) else { continue }
            let range = page.frontMatter.ranges[field]
            read(words, &reading) { $0.map { _ in range } }
        }
        for text in text.document.runningText where !reading.isFull {
            read(text.words, &reading) { numbers in
                text.positions(of: numbers.map { ($0.offset, $0.length) }).map(page.range)
            }
        }
        for (link, target) in zip(text.document.links, text.targets) where !reading.isFull {
            if case .evidence(.stat, _) = target { continue }
            let words = [link.words, link.isImage ? link.title : ""]
            for words in words where RunningText.mayHoldNumbers(words) && !titles.isQuoted(link, target) {
                read(words, &reading) { $0.map { _ in page.range(of: link) } }
            }
        }
        return reading.diagnostics
    }

    /// - Parameter places: finds the places of numbers, in their order.
    private func read(_ words: String, _ reading: inout Reading, at places: ([ReportedNumber]) -> [SourceRange]) {
        let scalars = Array(words.unicodeScalars)
        let numbers = ReportedWords.numbers(in: words, atMost: reading.unread + 1)
        var wrong: [ReportedNumber] = []
        for number in numbers.prefix(reading.unread)
        where reading.diagnostics.count + wrong.count < Self.mostOfAPage {
            guard PlainProse.kind(of: number, in: scalars) == .figure, !isCited(number, reading) else { continue }
            wrong.append(number)
        }
        for (number, place) in zip(wrong, places(wrong)) {
            let written = String(String.UnicodeScalarView(scalars[number.offset..<number.offset + number.length]))
            reading.diagnostics.append(Self.unsourced(written, number, nearest: nearest(number), at: place))
        }
        if numbers.count > reading.unread, let place = places(numbers).last {
            reading.diagnostics.append(Self.unread(at: place))
        }
        reading.unread -= numbers.count
    }

    private func isCited(_ number: ReportedNumber, _ reading: Reading) -> Bool {
        if number.upper == nil, reading.values.contains(number.value) { return true }
        // Only ranges, shares and roundings are left.
        guard number.upper != nil || number.qualifier == .about || number.value < 1 else { return false }
        return reading.cited.contains { says(number, $0) }
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
    private static func unread(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .numberWithoutSource, at: range,
            "The page has more than \(mostRead) numbers; the rest was not compared with the figures.",
            fixes: ["Publish the data as a file in content/assets/, or write “numbers: free” in the front matter."])
    }

    private static func unsourced(
        _ text: String, _ number: ReportedNumber, nearest: Observation?, at range: SourceRange
    ) -> Diagnostic {
        let hint = nearest.map { figure in
            let link = "[\(figure.asReported)](stat:\(figure.id))"
            return figure.value == number.value
                ? "If it is the figure “\(figure.asReported)”, write \(link)."
                : "Compare it with the nearest reported figure, “\(figure.asReported)”; if it is that one, write \(link)."
        }
        return Diagnostic(
            .numberWithoutSource, at: range, "“\(Quoted.start(of: text))” has no source.",
            fixes: [hint, "If it is no reported figure, write “numbers: free” in the front matter."].compactMap { $0 })
    }
}
