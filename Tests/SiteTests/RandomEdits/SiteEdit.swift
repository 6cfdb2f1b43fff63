/// One thing that an editor does to a site.
struct SiteEdit {
    /// Does it and says what was done; nothing where there is nothing to do it to.
    let apply: (inout EditedSite, inout SplitMix64) -> String?

    /// All of them, the usual ones more than once.
    static var all: [SiteEdit] {
        articles + articles + evidence + evidence + everywhere + everywhere
    }

    /// Those that may concern every page.
    private static var everywhere: [SiteEdit] { settings + templates + files }

    /// Does any of them.
    static func any(_ site: inout EditedSite, _ random: inout SplitMix64) -> String {
        while true {
            var edited = site
            guard let edit = all.randomElement(using: &random), let done = edit.apply(&edited, &random) else {
                continue
            }
            site = edited
            return done
        }
    }
}

// MARK: - Settings and flags

extension SiteEdit {
    private static var settings: [SiteEdit] {
        [
            SiteEdit { site, random in
                site.settings.title = "Title \(random.word())"
                return "change the site's title"
            },
            SiteEdit { site, random in
                site.settings.language = ["en", "de", "fr"].randomElement(using: &random) ?? "en"
                return "change the site's language to \(site.settings.language)"
            },
            SiteEdit { site, random in
                site.settings.description = random.once(in: 4) ? nil : random.words(3)
                return "change the site's description"
            },
            SiteEdit { site, random in
                site.settings.footer = random.once(in: 4) ? nil : random.words(3)
                return "change the footer"
            },
            SiteEdit { site, random in
                site.settings.baseURL = random.once(in: 4) ? nil : "https://\(random.word()).example/"
                return "change base_url to \(site.settings.baseURL ?? "nothing")"
            },
            SiteEdit { site, random in
                let addresses = ["/articles/", "/stats/", "/about/", "/timeline/", "/sources/"].shuffled(using: &random)
                site.settings.navigation = Array(addresses.prefix(random.index(below: 5)))
                return "change the navigation to \(site.settings.navigation)"
            },
            SiteEdit { site, _ in
                site.settings.isSmart.toggle()
                return "turn smart_punctuation \(site.settings.isSmart ? "on" : "off")"
            },
            SiteEdit { site, _ in
                site.settings.allowsHTML.toggle()
                return "turn raw_html \(site.settings.allowsHTML ? "on" : "off")"
            },
            SiteEdit { site, _ in
                site.flags.drafts.toggle()
                return "turn --drafts \(site.flags.drafts ? "on" : "off")"
            },
            SiteEdit { site, _ in
                site.flags.future.toggle()
                return "turn --future \(site.flags.future ? "on" : "off")"
            },
            SiteEdit { site, _ in
                site.flags.strict.toggle()
                return "turn --strict \(site.flags.strict ? "on" : "off")"
            },
            SiteEdit { site, random in
                site.flags.baseURL = site.flags.baseURL == nil ? "https://\(random.word()).example/sub/" : nil
                return "build with --base-url \(site.flags.baseURL ?? "no more")"
            },
            SiteEdit { site, random in
                site.flags.clock = [nil, "2021-06-30", "2026-05-31", "2026-06-02"].randomElement(using: &random) ?? nil
                return "set the clock to \(site.flags.clock ?? "the usual day")"
            },
            SiteEdit { site, _ in
                site.flags.output = site.flags.output == "public" ? "elsewhere" : "public"
                return "publish into \(site.flags.output)"
            },
        ]
    }
}

// MARK: - Templates

extension SiteEdit {
    private static let overridable = [
        "404.mustache", "alias.mustache", "article.mustache", "articles.mustache", "campaign.mustache",
        "campaigns.mustache", "compare.mustache", "comparison.mustache", "home.mustache", "metric.mustache",
        "metrics.mustache", "page.mustache",
        "source.mustache", "sources.mustache", "stat.mustache", "stats.mustache", "tag.mustache", "tags.mustache",
        "timeline.mustache", "partials/article-row.mustache", "partials/chart.mustache", "partials/entry.mustache",
        "partials/evidence.mustache", "partials/figure-row.mustache", "partials/foot.mustache",
        "partials/head.mustache", "partials/links.mustache", "partials/table.mustache", "assets/style.css",
    ]

    private static var templates: [SiteEdit] {
        [
            SiteEdit { site, random in
                guard let path = overridable.randomElement(using: &random) else { return nil }
                site.overrides[path] = random.word()
                return "write templates/\(path)"
            },
            SiteEdit { site, random in
                guard
                    let path = ["partials/head.mustache", "article.mustache", "stat.mustache"].randomElement(
                        using: &random)
                else { return nil }
                site.overrides[path] = random.word()
                return "write templates/\(path)"
            },
            SiteEdit { site, random in
                guard let path = overridable.randomElement(using: &random) else { return nil }
                site.overrides[path] = ""
                return "write templates/\(path) as it is in the theme"
            },
            SiteEdit { site, random in
                guard let path = site.overrides.keys.sorted().randomElement(using: &random) else { return nil }
                site.overrides[path] = nil
                return "remove templates/\(path)"
            },
            SiteEdit { site, random in
                site.ownTemplates["assets/extra.css"] = random.once(in: 3) ? nil : "b { color: \(random.word()) }\n"
                return "\(site.ownTemplates["assets/extra.css"] == nil ? "remove" : "write") templates/assets/extra.css"
            },
            SiteEdit { site, random in
                let name = EditedSite.templateForArticles
                site.ownTemplates[name] =
                    "<!DOCTYPE html>\n<html lang=\"en\"><head>{{> partials/head}}</head>"
                    + "<body><p>\(random.word())</p>{{{html}}}</body></html>\n"
                return "write templates/\(name)"
            },
            SiteEdit { site, random in
                guard site.ownTemplates[EditedSite.templateForArticles] != nil else { return nil }
                let index = random.index(below: site.articles.count)
                site.articles[index].usesOwnTemplate.toggle()
                return "change the template of \(site.articles[index].name)"
            },
            SiteEdit { site, random in
                guard site.ownTemplates.removeValue(forKey: EditedSite.templateForArticles) != nil else { return nil }
                for index in site.articles.indices { site.articles[index].usesOwnTemplate = false }
                return "remove templates/\(EditedSite.templateForArticles)"
            },
        ]
    }
}

// MARK: - Pictures, plain pages, links

extension SiteEdit {
    private static var files: [SiteEdit] {
        [
            SiteEdit { site, random in
                guard let index = site.pictures.indices.randomElement(using: &random) else { return nil }
                site.pictures[index].width = Int.random(in: 10...1000, using: &random)
                return "change the width of \(site.pictures[index].name).png"
            },
            SiteEdit { site, random in
                guard let index = site.pictures.indices.randomElement(using: &random) else { return nil }
                site.pictures[index].word = random.word()
                return "change \(site.pictures[index].name).png, but not its size"
            },
            SiteEdit { site, random in
                let name = "picture-\(random.word())"
                site.pictures.append(
                    EditedSite.Picture(key: site.newKey(), name: name, width: 20, height: 10, word: random.word()))
                return "add \(name).png"
            },
            SiteEdit { site, random in
                guard let index = site.pictures.indices.randomElement(using: &random) else { return nil }
                let old = site.pictures[index].name
                site.pictures[index].name = "picture-\(random.word())"
                return "rename \(old).png to \(site.pictures[index].name).png"
            },
            SiteEdit { site, random in
                guard site.pictures.count > 1, let picture = site.pictures.randomElement(using: &random) else {
                    return nil
                }
                site.pictures.removeAll { $0.key == picture.key }
                site.forget(picture.key)
                return "remove \(picture.name).png"
            },
            SiteEdit { site, random in
                guard let name = ["about", "index", "method", "timeline"].randomElement(using: &random) else {
                    return nil
                }
                let isRemoved = name != "about" && random.once(in: 4)
                site.plainPages[name] = isRemoved ? nil : random.words(4)
                return "\(isRemoved ? "remove" : "write") \(name).md"
            },
            SiteEdit { site, random in
                let path = "content/assets/link.png"
                site.links[path] =
                    site.links[path] == nil ? site.pictures.randomElement(using: &random).map { "\($0.name).png" } : nil
                return "\(site.links[path] == nil ? "remove" : "make") the link \(path)"
            },
            SiteEdit { site, _ in
                let path = "content/linked.md"
                site.links[path] = site.links[path] == nil ? "about.md" : nil
                return "\(site.links[path] == nil ? "remove" : "make") the link \(path)"
            },
            SiteEdit { site, random in
                guard var comparison = site.comparison else {
                    guard let metric = site.metrics.randomElement(using: &random) else { return nil }
                    site.comparison = EditedSite.Comparison(
                        title: random.words(2), metrics: [metric.key], campaigns: site.campaigns.map(\.key))
                    return "add the comparison"
                }
                switch random.index(below: 5) {
                case 0: comparison.title = random.words(2)
                case 1: comparison.metrics = Array(site.metrics.map(\.key).shuffled(using: &random).prefix(2))
                case 2: comparison.chart = ["bars", "dots", "table"].randomElement(using: &random) ?? "bars"
                case 3: comparison.isPerMonth.toggle()
                default: comparison.note = random.once(in: 2) ? nil : random.words(2)
                }
                site.comparison = random.once(in: 8) ? nil : comparison
                return "\(site.comparison == nil ? "remove" : "change") the comparison"
            },
        ]
    }
}
