import Foundation

extension EditedSite {
    /// The default theme, by path in templates/.
    private static let theme: [String: Data] = {
        (try? FolderSnapshot(Workshop.root.appending(path: "templates")).files) ?? [:]
    }()

    /// Every file of the site, by its path in the site's folder.
    var files: [String: EditedFile] {
        var files: [String: EditedFile] = ["content/site.yaml": .text(settings.yaml)]
        for article in articles { files["content/articles/\(article.name).md"] = .text(text(of: article)) }
        for (name, text) in plainPages { files["content/\(name).md"] = .text("---\ntitle: \(name)\n---\n\n\(text)\n") }
        for picture in pictures { files["content/assets/\(picture.name).png"] = .data(picture.bytes) }
        for (path, text) in statFiles where !text.isEmpty { files["content/stats/\(path)"] = .text(text) }
        if let comparison { files["content/comparisons/pair.md"] = .text(text(of: comparison)) }
        for (path, remark) in overrides {
            let text = Self.theme[path].map { String(decoding: $0, as: UTF8.self) } ?? ""
            files["templates/\(path)"] = .text(Self.marked(text, remark: remark, isStyle: path.hasSuffix(".css")))
        }
        for (path, text) in ownTemplates { files["templates/\(path)"] = .text(text) }
        for (path, target) in links where files[path] == nil { files[path] = .link(to: target) }
        mistake?.apply(to: &files)
        return files
    }

    private static func marked(_ text: String, remark: String, isStyle: Bool) -> String {
        guard !remark.isEmpty else { return text }
        return text + (isStyle ? "/* \(remark) */\n" : "<!-- \(remark) -->\n")
    }

    // MARK: Pages

    private func text(of article: Article) -> String {
        var lines = ["---", "title: \(article.title)", "date: \(article.date)"]
        if let updated = article.updated { lines.append("updated: \(updated)") }
        if let slug = article.slug { lines.append("slug: \(slug)") }
        if !article.aliases.isEmpty { lines.append("aliases: [\(article.aliases.joined(separator: ", "))]") }
        if !article.tags.isEmpty { lines.append("tags: [\(article.tags.joined(separator: ", "))]") }
        if article.isDraft { lines.append("draft: true") }
        if let campaign = id(article.campaign) { lines.append("campaign: \(campaign)") }
        if let description = article.description { lines.append("description: \(description)") }
        if article.usesOwnTemplate { lines.append("template: own") }
        if let odd = article.oddKey { lines.append("odd: \(odd)") }
        let parts = article.body.enumerated().compactMap { text(of: $1, number: $0) }
        return (lines + ["---", ""]).joined(separator: "\n") + "\n" + parts.joined(separator: "\n\n") + "\n"
    }

    private func text(of part: Part, number: Int) -> String? {
        switch part {
        case .text(let words): return "Of \(words), with *some* `code`."
        case .heading(let words): return "## \(words)"
        case .quotation(let words): return "> [!NOTE]\n> \"\(words)\" -- isn't it..."
        case .note(let words): return "A remark.[^n\(number)]\n\n[^n\(number)]: On \(words)."
        case .html(let words): return "Some <b>\(words)</b> of HTML."
        case .number(let number): return "There were \(number) of them."
        case .timeline(let years): return "![Those years](timeline:\(years))"
        case .figure(let key, let isFilled):
            guard let figure = observations.first(where: { $0.key == key }) else { return nil }
            let words = isFilled || figure.isMissing ? "" : figure.words
            return "It was [\(words)](stat:\(figure.id)) then."
        case .article(let key, let leadsToHeading):
            guard let other = articles.first(where: { $0.key == key }) else { return nil }
            let heading = leadsToHeading ? other.firstHeading.map { "#\($0)" } ?? "" : ""
            return "See [the other](\(other.name).md\(heading))."
        case .entry(let kind, let key):
            guard let id = id(key) else { return nil }
            return "See [that](\(kind):\(id))."
        case .drawing(let kind, let metric):
            guard let id = id(metric) else { return nil }
            return "![Figures of it](\(kind):\(id))"
        case .picture(let key):
            guard let picture = pictures.first(where: { $0.key == key }) else { return nil }
            return "![A map](../assets/\(picture.name).png)"
        }
    }

    private func text(of comparison: Comparison) -> String {
        var lines = ["---", "title: \(comparison.title)", "compare:", "  metrics: [\(ids(comparison.metrics))]"]
        if !comparison.campaigns.isEmpty { lines.append("  campaigns: [\(ids(comparison.campaigns))]") }
        lines += ["  chart: \(comparison.chart)", "  per: \(comparison.isPerMonth ? "month" : "period")"]
        if let note = comparison.note { lines.append("  note: \(note)") }
        return (lines + ["---", "", "Side by side.", ""]).joined(separator: "\n")
    }

    // MARK: Stat files

    private var statFiles: [String: String] {
        var files = [
            "sources.yaml": sources.map { source in
                entry([
                    ("id", source.id), ("title", source.name), ("publisher", "The press"),
                    ("date", quoted(source.detail)),
                    ("language", "en"), ("tier", "media"), ("document", "\(source.id).txt"),
                    ("sha256", quoted(String(repeating: "0", count: 64))), ("comment", source.comment),
                ])
            }.joined(),
            "metrics.yaml": metrics.map { metric in
                entry([
                    ("id", metric.id), ("label", metric.name), ("unit", metric.detail), ("definition", "As told."),
                    ("counting_rule", metric.comment ?? "As counted."),
                    ("comparable_with", id(metric.other).map { "[\($0)]" }),
                ])
            }.joined(),
            "campaigns.yaml": campaigns.map { campaign in
                entry([
                    ("id", campaign.id), ("name", campaign.name), ("period", quoted(campaign.detail)),
                    ("sources", sources.first.map { "[\($0.id)]" }), ("summary", campaign.comment),
                    ("predecessor", id(campaign.other)),
                ])
            }.joined(),
            "events.yaml": events.map { event in
                entry([
                    ("id", event.id), ("title", event.name), ("date", quoted(event.detail)),
                    ("campaign", id(event.other)), ("summary", event.comment),
                ])
            }.joined(),
        ]
        for (file, own) in Dictionary(grouping: observations, by: \.file) {
            let rows = own.map(fields)
            files["observations/\(file)"] =
                file.hasSuffix(".csv")
                ? ([rows[0].map(\.0)] + rows.map { $0.map { Self.csv($0.1 ?? "") } })
                    .map { $0.joined(separator: ",") + "\n" }.joined()
                : rows.map { row in entry(row.map { ($0.0, $0.1.map(quoted)) }) }.joined()
        }
        return files
    }

    private func fields(of observation: Observation) -> [(String, String?)] {
        let unit = metrics.first { $0.key == observation.metric }?.detail ?? "cases"
        let isMissing = observation.isMissing
        let isDeprecated = observation.supersededBy != nil
        return [
            ("id", observation.id), ("metric", id(observation.metric)), ("about", id(observation.about) ?? "CN"),
            ("as_reported", isMissing ? nil : "\(observation.words) \(unit)"),
            ("value", isMissing ? nil : String(observation.value)),
            ("qualifier", isMissing ? nil : Observation.hedges[observation.hedge].1),
            ("missing", isMissing ? "no-number" : nil),
            ("period", period(of: observation)), ("period_basis", "flow"),
            ("source", id(observation.source)), ("locator", String(observation.locator)),
            ("part_of", id(observation.partOf)), ("contradicts", id(observation.contradicts)),
            ("superseded_by", id(observation.supersededBy)),
            ("rank", isDeprecated ? "deprecated" : observation.isPreferred ? "preferred" : nil),
            ("rank_reason", isDeprecated || observation.isPreferred ? "As they say." : nil),
            ("comment", observation.comment),
        ]
    }

    /// A month of the campaign's year.
    private func period(of observation: Observation) -> String {
        let event = events.first { $0.key == observation.about }
        let year = campaigns.first { $0.key == observation.about || $0.key == event?.other }?.detail ?? "2019"
        return "\(year)-\(observation.month < 10 ? "0" : "")\(observation.month)"
    }

    private func id(_ key: Int?) -> String? {
        guard let key else { return nil }
        return observations.first { $0.key == key }?.id
            ?? [sources, metrics, campaigns, events].lazy.flatMap { $0 }.first { $0.key == key }?.id
    }

    private func ids(_ keys: [Int]) -> String { keys.compactMap { id($0) }.joined(separator: ", ") }

    private func entry(_ fields: [(String, String?)]) -> String {
        let lines = fields.compactMap { name, value in value.map { "\(name): \($0)" } }
        return "- " + lines.joined(separator: "\n  ") + "\n"
    }

    private func quoted(_ text: String) -> String {
        text.allSatisfy(\.isNumber) && text.count < 10 && !text.hasPrefix("20") ? text : "\"\(text)\""
    }

    private static func csv(_ text: String) -> String { text.contains(",") ? "\"\(text)\"" : text }
}

extension EditedSite.Article {
    /// The id of its first heading.
    fileprivate var firstHeading: String? {
        for case .heading(let words) in body { return words.lowercased().replacing(" ", with: "-") }
        return nil
    }
}

extension EditedSite.Picture {
    /// As much of a PNG as says its size.
    fileprivate var bytes: Data {
        func big(_ number: Int) -> [UInt8] { [0, 0, UInt8(number / 256), UInt8(number % 256)] }
        let head: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
        return Data(head + big(width) + big(height) + [8, 6, 0, 0, 0, 0, 0, 0, 0] + word.utf8)
    }
}

extension EditedSite.Settings {
    fileprivate var yaml: String {
        var lines = ["title: \(title)", "language: \(language)"]
        if let description { lines.append("description: \(description)") }
        if let baseURL { lines.append("base_url: \(baseURL)") }
        if let footer { lines.append("footer: \(footer)") }
        if isSmart { lines.append("smart_punctuation: true") }
        if allowsHTML { lines.append("raw_html: true") }
        if !navigation.isEmpty { lines.append("navigation:") }
        lines += navigation.map { "  - {title: Go to \($0.dropFirst().dropLast()), url: \($0)}" }
        return lines.joined(separator: "\n") + "\n"
    }
}
