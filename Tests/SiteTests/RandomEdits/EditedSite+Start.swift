extension EditedSite {
    /// The site that every walk begins with; the chances decide on words and values only.
    static func start(_ random: inout SplitMix64) -> EditedSite {
        var site = EditedSite(title: "Edits")
        for (name, day) in [("daily", "2021-01-05"), ("weekly", "2021-02-03"), ("yearly", "2022")] {
            site.sources.append(Named(key: site.newKey(), id: name, name: "The \(name)", detail: day))
        }
        for (name, unit) in [("arrests", "suspects"), ("solved", "cases"), ("broken-up", "gangs")] {
            site.metrics.append(Named(key: site.newKey(), id: name, name: "All \(name)", detail: unit))
        }
        for (name, year) in [("clean-up", "2019"), ("swift-sword", "2020")] {
            site.campaigns.append(Named(key: site.newKey(), id: name, name: "The \(name)", detail: year))
        }
        site.campaigns[1].other = site.campaigns[0].key
        for (name, month) in [("launch", "2019-02"), ("meeting", "2020-05")] {
            site.events.append(
                Named(
                    key: site.newKey(), id: name, name: "The \(name)", detail: month,
                    other: site.campaigns[month.hasPrefix("2019") ? 0 : 1].key))
        }
        for number in 0..<10 { site.addObservation(number, &random) }
        site.observations[9].isMissing = true
        site.pictures = [
            Picture(key: site.newKey(), name: "map", width: 300, height: 200, word: random.word()),
            Picture(key: site.newKey(), name: "photo", width: 640, height: 480, word: random.word()),
        ]
        for number in 0..<10 { site.addArticle(number, &random) }
        site.articles[2].aliases = ["/old/second/"]
        site.articles[3].isDraft = true
        site.articles[4].date = "2026-06-01"
        // Nothing may lead to a page that is not published.
        let hidden = [site.articles[3].key, site.articles[4].key]
        for index in site.articles.indices {
            site.articles[index].body.removeAll { $0.reference.map(hidden.contains) ?? false }
        }
        site.articles[5].campaign = site.campaigns[0].key
        site.articles[6].slug = "sixth"
        site.comparison = Comparison(
            title: "Two years", metrics: site.metrics.prefix(2).map(\.key), campaigns: site.campaigns.map(\.key))
        site.plainPages = ["index": "What is told.", "about": "About it.", "timeline": "In order."]
        return site
    }

    /// Every third is an article's own; the months go on, so that no two figures contradict each other.
    mutating func addObservation(_ number: Int, _ random: inout SplitMix64) {
        let about = [campaigns.first?.key, campaigns.last?.key, nil, events.last?.key][number % 4]
        observations.append(
            Observation(
                key: newKey(), id: "figure-\(number)", file: ["first.yaml", "second.yaml", "third.csv"][number % 3],
                metric: metrics[number % metrics.count].key, about: about,
                value: Int.random(in: 1200...9800, using: &random),
                hedge: random.index(below: Observation.hedges.count), month: number % 12 + 1,
                source: sources[number % sources.count].key))
    }

    mutating func addArticle(_ number: Int, _ random: inout SplitMix64) {
        let day = number % 27 + 1
        var article = Article(
            key: newKey(), name: "article-\(number)", title: "On \(random.words(2))",
            date: "202\(number % 5)-03-\(day < 10 ? "0" : "")\(day)",
            tags: [["police", "courts", "money"][number % 3], "network"],
            body: [.text(random.words(6)), .heading("Part \(random.word())")])
        for _ in 0..<3 {
            if let part = anyPart(&random) { article.body.append(part) }
        }
        articles.append(article)
    }

    /// A paragraph of any kind, about anything that the site has.
    func anyPart(_ random: inout SplitMix64) -> Part? {
        switch random.index(below: 16) {
        case 0: return .text(random.words(5))
        case 1: return .heading("Part \(random.word())")
        case 2: return .quotation(random.words(2))
        case 3: return .note(random.words(2))
        case 4: return random.once(in: 3) ? .html(random.word()) : .text(random.words(4))
        case 5: return random.once(in: 3) ? .number(4567) : .text(random.words(7))
        case 6: return .timeline(random.once(in: 2) ? "2018/2020" : "")
        case 7: return pictures.randomElement(using: &random).map { .picture($0.key) }
        case 8: return articles.randomElement(using: &random).map { .article($0.key, leadsToHeading: false) }
        case 9: return articles.randomElement(using: &random).map { .article($0.key, leadsToHeading: true) }
        case 10: return metrics.randomElement(using: &random).map { .drawing(kind: "chart", metric: $0.key) }
        case 11: return metrics.randomElement(using: &random).map { .drawing(kind: "table", metric: $0.key) }
        case 12: return metrics.randomElement(using: &random).map { .entry(kind: "metric", $0.key) }
        case 13: return campaigns.randomElement(using: &random).map { .entry(kind: "campaign", $0.key) }
        case 14: return sources.randomElement(using: &random).map { .entry(kind: "source", $0.key) }
        default:
            let isFilled = random.once(in: 2)
            return observations.randomElement(using: &random).map { .figure($0.key, isFilled: isFilled) }
        }
    }
}
