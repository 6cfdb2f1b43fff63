package import Diagnostics
import Evidence
import Foundation
package import Reading

/// Holds every figure against the document it was taken from.
package struct DocumentChecks {
    private let documents: [String: SourceDocument]
    private let sources: [String: Entry<Source>]
    private var diagnostics: [Diagnostic] = []
    /// The figures whose words stand where they should, with the fingerprint of what was compared.
    private var verified: [(observation: String, fingerprint: String)] = []

    /// - Parameter documents: by file name.
    /// - Returns: what is wrong, and the rows of stats/verified.csv for what is right.
    package static func check(
        _ site: ParsedSite, documents: [String: SourceDocument]
    ) -> (verified: [(observation: String, fingerprint: String)], diagnostics: [Diagnostic]) {
        var check = DocumentChecks(site, documents)
        for entry in site.sources.entries { check.check(entry) }
        for entry in site.observations.entries { check.check(entry) }
        return (check.verified, check.diagnostics)
    }

    private init(_ site: ParsedSite, _ documents: [String: SourceDocument]) {
        self.documents = documents
        sources = Dictionary(site.sources.entries.map { ($0.value.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private mutating func check(_ source: Entry<Source>) {
        guard let document = documents[source.value.document] else {
            diagnostics.append(Self.missing(source))
            return
        }
        if document.sha256 != source.value.sha256 { diagnostics.append(Self.changed(source, document)) }
    }

    private mutating func check(_ entry: Entry<Observation>) {
        guard let source = sources[entry.value.source]?.value, let document = documents[source.document] else { return }
        let count = document.paragraphs.count
        guard entry.value.paragraph <= count else {
            diagnostics.append(Self.noParagraph(entry, count: count))
            return
        }
        let phrases = [entry.value.asReported].filter { !$0.isEmpty } + entry.value.equivalents.map(\.asReported)
        var isSound = document.sha256 == source.sha256
        for phrase in phrases where !Self.stands(phrase, in: document.paragraphs[entry.value.paragraph - 1]) {
            isSound = false
            let elsewhere = document.paragraphs.indices.filter { Self.stands(phrase, in: document.paragraphs[$0]) }
            diagnostics.append(Self.notThere(phrase, entry, elsewhere: elsewhere.map { $0 + 1 }))
        }
        if isSound, let whole = Self.cutOff(entry.value, in: document.paragraphs[entry.value.paragraph - 1]) {
            isSound = false
            diagnostics.append(Self.cutOff(entry, whole: whole))
        }
        if isSound {
            verified.append((entry.value.id, Verification.fingerprint(of: entry.value, document: source.sha256)))
        }
    }

    /// White space, dashes and quotation marks are folded; the letters' case is not.
    private static func stands(_ phrase: String, in paragraph: String) -> Bool {
        let folded = folded(phrase)
        let text = folded.isEmpty ? "" : self.folded(paragraph)
        guard let range = text.range(of: folded) else { return false }
        // "7,000 suspects" does not stand in "17,000 suspects".
        let before = text[..<range.lowerBound].last
        let after = text[range.upperBound...].first
        let startsInside =
            folded.first?.isNumber == true && (before?.isNumber == true || before == "," || before == ".")
        let endsInside = folded.last?.isNumber == true && after?.isNumber == true
        return !startsInside && !endsInside
    }

    /// What the paragraph says where the words leave out a hedge or a scale that stands beside them: "about 4,200" for
    /// "4,200", "31 million" for "31".
    private static func cutOff(_ observation: Observation, in paragraph: String) -> String? {
        let (phrase, text) = (folded(observation.asReported), folded(paragraph))
        guard let range = text.range(of: phrase), let said = ReportedWords.numbers(in: phrase).first else { return nil }
        let start = text.unicodeScalars.distance(from: text.startIndex, to: range.lowerBound)
        let meant = ReportedWords.numbers(in: text).first { $0.offset >= start }
        guard let meant, meant.value != said.value || meant.qualifier != said.qualifier else { return nil }
        // Words that begin and end inside a range, "20 to 35", are the editor's choice.
        guard meant.upper == nil else { return nil }
        let scalars = Array(text.unicodeScalars)
        let end = min(scalars.count, max(meant.offset + meant.length, start + phrase.unicodeScalars.count))
        let lead = scalars[max(0, start - 16)..<start].drop { $0 != " " }
        return String(String.UnicodeScalarView(lead + scalars[start..<end])).trimmingCharacters(in: .whitespaces)
    }

    private static func folded(_ text: String) -> String {
        let plain = text.map { character -> Character in
            switch character {
            case "–", "—", "‐", "‑", "−": "-"
            case "“", "”", "„": "\""
            case "’", "‘": "'"
            default: character
            }
        }
        return String(plain).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

// MARK: - Messages

extension DocumentChecks {
    private static func missing(_ source: Entry<Source>) -> Diagnostic {
        Diagnostic(
            .documentMissing, at: source.ranges["document"],
            "The document “\(source.value.document)” is not in the folder of documents.",
            fixes: ["Put it there under this name, or correct “document”."])
    }

    private static func changed(_ source: Entry<Source>, _ document: SourceDocument) -> Diagnostic {
        Diagnostic(
            .documentChanged, at: source.ranges["sha256"],
            "“\(source.value.document)” is another file now: its SHA-256 is \(document.sha256.prefix(12))…, not \(source.value.sha256.prefix(12))….",
            fixes: [
                "Get the document that the figures were taken from, or compare every figure with the new one and correct “sha256”."
            ])
    }

    private static func noParagraph(_ entry: Entry<Observation>, count: Int) -> Diagnostic {
        Diagnostic(
            .wordsNotInParagraph, at: entry.ranges["locator"],
            "There is no paragraph \(entry.value.paragraph): the document has \(count).",
            fixes: ["Count the document's lines that are not blank, from 1, and correct “locator”."])
    }

    private static func notThere(_ phrase: String, _ entry: Entry<Observation>, elsewhere: [Int]) -> Diagnostic {
        let places = elsewhere.map { String($0) }.joined(separator: ", ")
        return Diagnostic(
            .wordsNotInParagraph, at: elsewhere.isEmpty ? entry.ranges["as_reported"] : entry.ranges["locator"],
            "“\(phrase)” does not stand in paragraph \(entry.value.paragraph).",
            fixes: [
                elsewhere.isEmpty
                    ? "Copy the words from the document, with their number and hedge: these stand nowhere in it."
                    : "Write “locator: \(elsewhere[0])”: the words stand in paragraph \(places)."
            ])
    }

    private static func cutOff(_ entry: Entry<Observation>, whole: String) -> Diagnostic {
        Diagnostic(
            .wordsNotInParagraph, at: entry.ranges["as_reported"],
            "“\(entry.value.asReported)” leaves out what stands beside it: “\(whole)”.",
            explanation: "The words of a figure have its hedge and its scale (more than, million) with them.",
            fixes: ["Give the words with their hedge and scale, and correct “value” and “qualifier”."])
    }
}
