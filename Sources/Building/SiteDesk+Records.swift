import Checking
import Diagnostics
import Evidence
package import Foundation
import Reading
import Scaffolding
import Writing

extension SiteDesk {
    /// Adds a source at the end of content/stats/sources.yaml; what stands there stays as it is, byte by byte.
    ///
    /// - Parameters:
    ///   - id: if not the title's.
    ///   - document: the document, if it is there already; its name and its SHA-256 are written down.
    /// - Returns: the source's id.
    /// - Throws: `DeskRefusal`, `DiskError`, and what the disk answers while reading the document.
    package func source(_ typed: String, id wish: String?, document: URL?) throws -> String {
        let title = try Self.title(typed)
        let ids = Set((site.sources.entries + site.sources.flawed).map(\.value.id)).union(site.sources.brokenIDs)
        let id = try id(of: title, wish: wish, kind: "source", taken: ids)
        let entry = SourceText.entry(
            id: id, title: title, day: day, language: report.settings.language,
            document: try document.map(Self.known))
        try refuseLinkOut(at: SourceText.path)
        try ListFile.append(to: SourceText.path, in: root) { former in
            guard let before = SourceList.read(former) else { throw Self.unreadableList(SourceText.path) }
            // The list may have grown since the site was read.
            guard !before.contains(where: { $0.value.id == id }) else { throw Self.idTaken(id, kind: "source") }
            let addition = ListEnd.addition(entry, to: former)
            let after = SourceList.read(former + addition)
            let isAdded =
                after?.count == before.count + 1 && after?.last?.value.id == id
                && zip(before, after ?? []).allSatisfy { $0.fingerprint == $1.fingerprint }
            guard isAdded else { throw Self.noRoomAtTheEnd(of: SourceText.path, for: entry) }
            return addition
        }
        return id
    }

    private static func known(_ document: URL) throws -> (name: String, sha256: String) {
        let name = document.lastPathComponent
        guard let file = try DocumentFolder(document.deletingLastPathComponent()).read([name])[name] else {
            throw DeskRefusal(
                .request, "--document: there is no file \(Printable.line(document.path)).",
                hint: "Leave the option out, and the entry says what to put in later.")
        }
        return (name, file.sha256)
    }

    /// Writes a figure that builds, with what is only an example marked as such.
    ///
    /// - Parameters:
    ///   - id: if not the title's.
    ///   - metric: the id of what it counts; the first of the site where none is named.
    ///   - source: the id of what it is taken from; the last of the site where none is named.
    ///   - about: the id of a campaign or an event, or a country's two letters.
    /// - Returns: the path of its file from the site's folder.
    /// - Throws: `DeskRefusal`, also where the site has no metric or no source; `DiskError`
    package func observation(
        _ typed: String, id wish: String?, metric: String?, source: String?, about: String?
    ) throws -> String {
        let title = try Self.title(typed)
        let list = site.observations
        let ids = Set((list.entries + list.flawed).map(\.value.id)).union(list.brokenIDs)
        let id = try id(of: title, wish: wish, kind: "figure", taken: ids)
        guard
            let metric = try metric.map({
                try known($0, in: report.metrics, \.id, kind: "metric", option: "--metric")
            }) ?? report.metrics.list.first
        else { throw Self.noMetric }
        guard
            let source = try source.map({
                try known($0, in: report.sources, \.id, kind: "source", option: "--source")
            }) ?? report.sources.list.last
        else { throw Self.noSource }
        let about = try about.map { try subject($0) } ?? freeSubject(metric: metric.id, source: source.id)
        guard isFree(about, metric: metric.id, source: source.id) else { throw Self.subjectTaken(about, metric.id) }
        return try write(
            ObservationText.file(
                id: id, title: title, words: words(unit: metric.unit),
                subject: ObservationText.Subject(metric: metric.id, source: source.id, about: about),
                campaigns: report.campaigns.list.prefix(3).map(\.id)))
    }

    /// Words of the example that pass the check of words for a unit.
    private func words(unit: String) -> String {
        let value = Decimal(ObservationText.exampleValue)
        let candidates = ObservationText.exampleWords(unit: unit)
        let fitting = candidates.first { words in
            !words.contains(where: \.isNewline)
                && WordsAgreement(
                    words, value: value, qualifier: .moreThan, bounds: Bounds(value: value, qualifier: .moreThan),
                    unit: unit) == .agrees
        }
        return fitting ?? candidates.last ?? ""
    }

    /// - Throws: `DeskRefusal` where nothing can be about it.
    private func subject(_ id: String) throws -> String {
        if report.campaigns[id] != nil || report.events[id] != nil || Place(code: id) != nil { return id }
        let ids = report.campaigns.list.map(\.id) + report.events.list.map(\.id)
        throw DeskRefusal(
            .request, "--about: no campaign, event or country has the id “\(Printable.line(id))”.",
            hint: NearestName.question(id, in: ids) ?? "A country is its two letters, such as CN.")
    }

    /// A country: an example about a campaign would stand in the site's comparisons.
    private func freeSubject(metric: String, source: String) -> String {
        let own = report.observations.list.map(\.about).filter { Place(code: $0) != nil }
        let candidates = own.prefix(20) + ["DE", "CN", "FR", "IN", "BR", "KE", "CA", "JP"]
        return candidates.first { isFree($0, metric: metric, source: source) } ?? "DE"
    }

    /// Whether an example without a period would contradict no figure.
    private func isFree(_ about: String, metric: String, source: String) -> Bool {
        !site.observations.entries.contains { entry in
            let figure = entry.value
            return figure.metric == metric && figure.about == about && figure.source == source && figure.period == nil
        }
    }
}

// MARK: - Messages

extension SiteDesk {
    private static func unreadableList(_ path: String) -> DeskRefusal {
        DeskRefusal(
            .content, "\(path) has errors, so nothing is added to it.",
            hint: "sitegen check tells them; correct them first.")
    }

    private static func noRoomAtTheEnd(of path: String, for entry: String) -> DeskRefusal {
        DeskRefusal(
            .content, "\(path) does not end so that an entry can be added to it.",
            hint: "Add it by hand:\n\n\(entry)")
    }

    private static func subjectTaken(_ about: String, _ metric: String) -> DeskRefusal {
        DeskRefusal(
            .request, "The source has a figure of “\(metric)” about “\(about)” already, also without a period.",
            hint: "Leave --about out, and correct the example afterwards.")
    }

    private static var noMetric: DeskRefusal {
        DeskRefusal(
            .content, "The site has no metric yet, so there is nothing that a figure could count.",
            hint: """
                Write one into content/stats/metrics.yaml first:

                - id: arrests
                  label: Arrests
                  unit: suspects
                  definition: Suspects reported as arrested.
                  counting_rule: As the reports count them.

                """)
    }

    private static var noSource: DeskRefusal {
        DeskRefusal(
            .content, "The site has no source yet, so there is nothing that a figure could be taken from.",
            hint: "Write one down first: sitegen new source TITLE.")
    }
}
