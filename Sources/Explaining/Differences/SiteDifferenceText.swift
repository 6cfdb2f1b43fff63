import Diagnostics
import Foundation

/// What differs, in words fit for a review: figures, records, pages, links, files, and a line of counts.
package struct SiteDifferenceText {
    /// How many entries of one kind are told one by one.
    private static let most = 20
    /// Of figures more are told: they are what the site is about.
    private static let mostFigures = 60

    private let difference: SiteDifference

    private init(_ difference: SiteDifference) {
        self.difference = difference
    }

    /// The whole text; each line ends with a line feed.
    package static func text(of difference: SiteDifference) -> String {
        let text = SiteDifferenceText(difference)
        guard !difference.isEmpty else { return "No differences.\n" + text.remarks.map { "\($0)\n" }.joined() }
        let groups = [
            ("Figures", text.figures), ("Sources, metrics, campaigns, events", text.records), ("Pages", text.pages),
            ("Links", text.links), ("Other files", text.files),
        ]
        let body = groups.filter { !$0.1.isEmpty }.map { title, lines in
            "\(title)\n" + lines.map { "  \(Printable.line($0))\n" }.joined() + "\n"
        }
        return body.joined() + (text.remarks + [Printable.line(text.counts)]).map { "\($0)\n" }.joined()
    }

    // MARK: Figures

    private var figures: [String] {
        // The same single field, as when many figures are verified in one go, is told once.
        let alike = Dictionary(grouping: difference.figures.filter { $0.change == .changed && $0.fields.count == 1 }) {
            $0.fields
        }.filter { $0.value.count > 3 && $0.key[0].name != "as_reported" }
        let folded = Set(alike.values.joined().map(\.id))
        let single = difference.figures.filter { !folded.contains($0.id) }
        // What readers see first: other numbers.
        let ordered = single.filter { $0.before != $0.after } + single.filter { $0.before == $0.after }
        let rest = ordered.count - Self.mostFigures
        return ordered.prefix(Self.mostFigures).flatMap(lines)
            + (rest > 0 ? ["and \(Self.amount(rest, "more figure"))"] : [])
            + alike.sorted { $0.key[0].words < $1.key[0].words }.map { fields, figures in
                let pages = Set(figures.flatMap(\.pages)).count
                return "\(figures.count) figures: \(fields[0].words)\(Self.shown(on: pages))"
            }
    }

    private func lines(_ figure: FigureDifference) -> [String] {
        let pages = Self.shown(on: figure.pages.count)
        switch figure.change {
        case .new: return ["new: \(figure.subject): \(figure.after ?? "")\(pages)", "  figure \(figure.id)"]
        case .gone: return ["gone: \(figure.subject): \(figure.before ?? "")\(pages)", "  figure \(figure.id)"]
        case .changed, .moved: break
        }
        var fields = figure.otherFields
        let main: String
        if let before = figure.before, let after = figure.after, before != after {
            main = "\(before) -> \(after)"
        } else if fields.count == 1 {
            main = fields.removeFirst().words
        } else {
            main = figure.after ?? ""
        }
        return ["\(figure.subject): \(main)\(pages)", "  figure \(figure.id)"] + fields.map { "  \($0.words)" }
    }

    private static func shown(on pages: Int) -> String { pages == 0 ? "" : "; \(amount(pages, "page"))" }

    private var records: [String] {
        let rest = difference.records.count - Self.mostFigures
        return difference.records.prefix(Self.mostFigures).flatMap { record in
            ["\(record.change.rawValue): \(record.kind) \(record.id), “\(record.name)”"]
                + record.fields.map { "  \($0.words)" }
        } + (rest > 0 ? ["and \(rest) more"] : [])
    }

    // MARK: Pages

    private var pages: [String] {
        let all = difference.pages
        let plain = all.filter { $0.change == .changed && !$0.isRenamed }
        let (ofTemplates, ofSettings) = (plain.filter(\.isOfTemplates), plain.filter(\.isOfSettings))
        let unexplained = plain.filter { $0.reasons == nil }
        let isAllUnexplained = unexplained.count == difference.commonPages
        var folded: Set<String> = []
        var foldedLines: [String] = []
        for (pages, reason) in [
            (ofTemplates, ", since \(templateWords(ofTemplates))"),
            (ofSettings, ", since the site's settings or its navigation did"),
            (isAllUnexplained ? unexplained : [], ""),
        ] where pages.count > (reason.isEmpty ? Self.most : 3) {
            let isAll = pages.count == difference.commonPages
            foldedLines.append("\(isAll ? "all " : "")\(pages.count) pages changed\(reason)")
            folded.formUnion(pages.map(\.address))
        }
        let followers = plain.filter { $0.isFollower && !folded.contains($0.address) }
        if followers.count > 3 {
            let some = followers.prefix(3).map(\.address).joined(separator: ", ")
            foldedLines.append("changed: \(followers.count) pages that show something of this: \(some), …")
            folded.formUnion(followers.map(\.address))
        }
        return [Change.new, .gone, .moved, .changed].flatMap { change -> [String] in
            let told = all.filter { $0.change == change && !folded.contains($0.address) }
            // Where not all are told, those that somebody has written.
            let ordered = told.filter { $0.file != nil } + told.filter { $0.file == nil }
            let rest = told.count - Self.most
            return ordered.prefix(Self.most).map(line)
                + (rest > 0 ? ["\(change.rawValue): \(Self.amount(rest, "more page"))"] : [])
        } + foldedLines
    }

    private func templateWords(_ pages: [PageDifference]) -> String {
        let known = difference.templates
        let names = known.isEmpty ? Set(pages.flatMap { $0.reasons ?? [] }).sorted() : known
        return names.count > 3
            ? "\(names.count) templates did" : "\(names.formatted(.list(type: .and).locale(Self.english))) did"
    }

    private func line(_ page: PageDifference) -> String {
        let title = page.title ?? page.formerTitle
        let quoted = title.map { " “\($0)”" } ?? ""
        let renamed = page.isRenamed ? " “\(page.formerTitle ?? "")” -> “\(page.title ?? "")”" : nil
        switch page.change {
        case .new, .gone: return "\(page.change.rawValue): \(page.address)\(quoted)"
        case .moved: return "moved: \(page.formerAddress ?? "") -> \(page.address)\(renamed ?? quoted)"
        case .changed:
            let isRewritten = page.reasons?.contains { $0.hasPrefix("content/") } ?? false
            return "changed: \(page.address)\(renamed ?? "")\(isRewritten ? " (its text)" : "")"
        }
    }

    // MARK: Links and files

    private var links: [String] {
        let lines = difference.links.prefix(2 * Self.most).map { link in
            let pages =
                link.pages.count > 3 ? Self.amount(link.pages.count, "page") : link.pages.joined(separator: ", ")
            return "\(link.isAdded ? "+" : "-") \(link.target) on \(pages)"
        }
        let rest = difference.links.count - lines.count
        return lines + (rest > 0 ? ["and \(rest) more"] : [])
    }

    private var files: [String] {
        [Change.new, .gone, .changed].flatMap { change -> [String] in
            let told = difference.files.filter { $0.change == change }
            let lines = told.prefix(Self.most).map { "\(change.rawValue): \($0.path)" }
            return lines
                + (told.count > lines.count
                    ? ["\(change.rawValue): \(Self.amount(told.count - lines.count, "more file"))"] : [])
        }
    }

    // MARK: The end

    private var remarks: [String] {
        var remarks: [String] = []
        if !difference.isWhole {
            remarks.append("Figures, titles and links are not told: of what was published only the manifest is here.")
        }
        if difference.unreadable > 0 {
            let verb = difference.unreadable == 1 ? "is" : "are"
            remarks.append(
                "\(Self.amount(difference.unreadable, "published file")) \(verb) not as published any more, and could not be "
                    + "looked into; “sitegen verify” names them.")
        }
        return remarks
    }

    private var counts: String {
        let parts = [
            Self.counts("figure", difference.figures.map(\.change.rawValue)),
            Self.counts("record", difference.records.map(\.change.rawValue)),
            Self.counts("page", difference.pages.map(\.change.rawValue)),
            Self.counts("link", difference.links.map { $0.isAdded ? "added" : "removed" }),
            Self.counts("other file", difference.files.map(\.change.rawValue)),
        ]
        return "Since \(difference.since): " + parts.compactMap(\.self).joined(separator: "; ") + "."
    }

    /// "4 pages changed", "5 pages (1 new, 4 changed)"; nothing where there is none.
    private static func counts(_ noun: String, _ changes: [String]) -> String? {
        guard !changes.isEmpty else { return nil }
        let kinds = ["new", "added", "gone", "removed", "moved", "changed"].compactMap { change -> String? in
            let count = changes.count { $0 == change }
            return count == 0 ? nil : "\(count) \(change)"
        }
        let amount = amount(changes.count, noun)
        return Set(changes).count == 1 ? "\(amount) \(changes[0])" : "\(amount) (\(kinds.joined(separator: ", ")))"
    }

    private static func amount(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

    private static let english = Locale(identifier: "en_GB")
}
