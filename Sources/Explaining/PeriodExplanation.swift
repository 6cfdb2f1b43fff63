import Diagnostics
import Evidence
import Foundation

/// What a text in EDTF means.
package enum PeriodExplanation {
    /// - Throws: a refusal that points at the column of the text as it was typed.
    package static func of(_ text: String) throws(Refusal) -> Explanation {
        let period: EDTF
        do {
            period = try EDTF(text)
        } catch {
            throw invalid(text, error)
        }
        return Explanation("period", title: period.text, [FactSection(facts(of: period))])
    }

    /// The same facts, where a figure has a period.
    static func facts(of period: EDTF) -> [Fact] {
        let ends = self.ends(of: period)
        return [
            Fact("edtf", "EDTF", period.text),
            Fact("words", "words", EDTFWords.of(period)),
            day("earliest", "earliest day", period.earliest, ends.from),
            day("latest", "latest day", period.latest, ends.to),
            length(of: period),
            precision(of: period, ends),
            Fact("marks", "marks", EDTFWords.note(on: period) ?? "none", .optional(EDTFWords.note(on: period))),
        ]
    }

    private static func ends(of period: EDTF) -> (from: EDTF.Endpoint, to: EDTF.Endpoint) {
        switch period {
        case .date(let date): (.date(date), .date(date))
        case .interval(let from, let to): (from, to)
        }
    }

    private static func day(_ key: String, _ label: String, _ day: CalendarDay?, _ end: EDTF.Endpoint) -> Fact {
        let state = state(of: end)
        return Fact(
            key, label, day?.iso ?? state.words,
            .object(["day": .optional(day?.iso), "state": .text(state.word)]))
    }

    private static func state(of end: EDTF.Endpoint) -> (word: String, words: String) {
        switch end {
        case .date: ("given", "given")
        case .open: ("open", "open: there is no end on this side")
        case .unknown: ("unknown", "not known: there is an end, but nobody says when")
        }
    }

    // MARK: Length

    private static func length(of period: EDTF) -> Fact {
        if let reason = reasonForNoLength(period) {
            return Fact("length", "length", "not known: \(reason)", .object(["reason": .text(reason)]))
        }
        guard let length = PeriodLength(period) else { return Fact("length", "length", nil) }
        let days = length.days == 1 ? "1 day" : "\(PlainNumber.grouped(Decimal(length.days))) days"
        let months = length.months.map { $0 == 1 ? "1 whole month" : "\($0) whole months" }
        return Fact(
            "length", "length", "\(days); \(months ?? "not given in whole months")",
            .object(["days": .count(length.days), "months": length.months.map { .count($0) } ?? .nothing]))
    }

    private static func reasonForNoLength(_ period: EDTF) -> String? {
        let ends = self.ends(of: period)
        if ends.from == .open || ends.to == .open { return "one side is open." }
        if ends.from == .unknown || ends.to == .unknown { return "an end is not known." }
        if period.isQualified { return "a date is marked as uncertain or approximate." }
        let dates = [ends.from.date, ends.to.date].compactMap { $0 }
        if dates.contains(where: { $0.isMonthUnspecified || $0.isDayUnspecified }) {
            return "which month or day is meant is left out."
        }
        return nil
    }

    // MARK: Precision

    private static func precision(of period: EDTF, _ ends: (from: EDTF.Endpoint, to: EDTF.Endpoint)) -> Fact {
        let value: FactValue = .object([
            "end": .optional(ends.to.date.map(word)), "start": .optional(ends.from.date.map(word)),
        ])
        if case .date(let date) = period { return Fact("precision", "precision", words(date), value) }
        let start = ends.from.date.map(words) ?? state(of: ends.from).word
        let end = ends.to.date.map(words) ?? state(of: ends.to).word
        let text = start == end ? "\(start), at both ends" : "start: \(start); end: \(end)"
        return Fact("precision", "precision", text, value)
    }

    private static func words(_ date: EDTFDate) -> String {
        if date.isMonthUnspecified { return "year; the month is left out" }
        return date.isDayUnspecified ? "month; the day is left out" : word(date)
    }

    private static func word(_ date: EDTFDate) -> String {
        switch date.precision {
        case .century: "century"
        case .decade: "decade"
        case .year: "year"
        case .season: "season"
        case .month: "month"
        case .day: "day"
        case .time: "time of day"
        }
    }
}

// MARK: - Messages

extension PeriodExplanation {
    private static func invalid(_ text: String, _ error: EDTFError) -> Refusal {
        let typed = SourceFile(path: "period", text: text)
        return Refusal(
            Diagnostic(
                .invalidEDTF, at: SourceRange(path: typed.path, line: 1, column: error.column), error.reason,
                fixes: ["Write a date such as 2019-11, or a start and an end with a slash: 2019-01/2019-10."]),
            typed: typed)
    }
}
