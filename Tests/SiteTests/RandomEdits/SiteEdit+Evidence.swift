extension SiteEdit {
    /// Edits of one figure that is chosen at random.
    private static func figure(
        _ body: @escaping (inout EditedSite.Observation, EditedSite, inout SplitMix64) -> String?
    ) -> SiteEdit {
        SiteEdit { site, random in
            guard let index = site.observations.indices.randomElement(using: &random) else { return nil }
            let id = site.observations[index].id
            return body(&site.observations[index], site, &random).map { "figure \(id): \($0)" }
        }
    }

    /// Edits of one source, metric, campaign or event that is chosen at random.
    private static func entry(
        _ body: @escaping (inout EditedSite.Named, inout SplitMix64) -> String?
    ) -> SiteEdit {
        SiteEdit { site, random in
            let lists = [\EditedSite.sources, \.metrics, \.campaigns, \.events]
            guard let list = lists.randomElement(using: &random),
                let index = site[keyPath: list].indices.randomElement(using: &random)
            else { return nil }
            let id = site[keyPath: list][index].id
            return body(&site[keyPath: list][index], &random).map { "\(id): \($0)" }
        }
    }

    static var evidence: [SiteEdit] { figures + entries }

    private static var figures: [SiteEdit] {
        [
            figure { figure, _, random in
                figure.comment = random.once(in: 4) ? nil : random.words(2)
                return "change the comment"
            },
            figure { figure, _, random in
                figure.value = Int.random(in: 1200...9800, using: &random)
                return "change the value to \(figure.value)"
            },
            figure { figure, _, random in
                figure.hedge = random.index(below: EditedSite.Observation.hedges.count)
                return "change the hedge"
            },
            figure { figure, _, random in
                figure.month = 1 + random.index(below: 12)
                return "change the month to \(figure.month)"
            },
            figure { figure, _, _ in
                figure.isPreferred.toggle()
                return figure.isPreferred ? "prefer it" : "prefer it no more"
            },
            figure { figure, _, _ in
                figure.isMissing.toggle()
                return figure.isMissing ? "say that it has no number" : "say its number"
            },
            figure { figure, _, random in
                figure.locator = 1 + random.index(below: 30)
                return "change the locator"
            },
            figure { figure, site, random in
                figure.source = site.sources.randomElement(using: &random)?.key ?? figure.source
                return "change the source"
            },
            figure { figure, site, random in
                figure.about = (site.campaigns + site.events).randomElement(using: &random)?.key
                return "change what it is about"
            },
            figure { figure, _, random in
                figure.file =
                    ["first.yaml", "second.yaml", "third.csv", "fourth.yaml"].randomElement(using: &random) ?? ""
                return "move it to \(figure.file)"
            },
            figure { figure, _, random in
                figure.id = "figure-\(random.word())"
                return "rename it to \(figure.id)"
            },
            figure { figure, site, random in
                let key = figure.key
                figure.contradicts =
                    figure.contradicts == nil
                    ? site.observations.filter { $0.key != key }.randomElement(using: &random)?.key : nil
                return "change what it contradicts"
            },
            figure { figure, site, random in
                let (key, value, metric) = (figure.key, figure.value, figure.metric)
                let wholes = site.observations.filter { $0.key != key && $0.value > value && $0.metric == metric }
                figure.partOf = figure.partOf == nil ? wholes.randomElement(using: &random)?.key : nil
                return "change what it is a part of"
            },
            figure { figure, site, random in
                let key = figure.key
                figure.supersededBy =
                    figure.supersededBy == nil
                    ? site.observations.filter { $0.key != key && $0.supersededBy == nil }.randomElement(
                        using: &random)?.key
                    : nil
                return "change what superseded it"
            },
            SiteEdit { site, random in
                site.addObservation(random.index(below: 36), &random)
                let last = site.observations.count - 1
                site.observations[last].id = "figure-\(random.word())"
                return "add the figure \(site.observations[last].id)"
            },
            SiteEdit { site, random in
                guard site.observations.count > 8, let figure = site.observations.randomElement(using: &random)
                else { return nil }
                site.observations.removeAll { $0.key == figure.key }
                site.forget(figure.key)
                return "remove the figure \(figure.id)"
            },
            SiteEdit { site, random in
                site.observations.shuffle(using: &random)
                return "put the figures into another order"
            },
        ]
    }

    private static var entries: [SiteEdit] {
        [
            entry { entry, random in
                entry.name = "The \(random.word())"
                return "change the name"
            },
            entry { entry, random in
                entry.comment = random.once(in: 4) ? nil : "So \(random.words(2))."
                return "change the comment"
            },
            entry { entry, random in
                entry.id = "entry-\(random.word())"
                return "rename it to \(entry.id)"
            },
            entry { entry, random in
                switch entry.detail.count {
                case 4 where Int(entry.detail) != nil: entry.detail = "20\(18 + random.index(below: 3))"
                case 7: entry.detail = "2019-0\(1 + random.index(below: 9))"
                case 10: entry.detail = "2022-0\(1 + random.index(below: 9))-05"
                default:
                    entry.detail = ["suspects", "cases", "gangs", "people"].randomElement(using: &random) ?? "cases"
                }
                return "change its unit, year or day to \(entry.detail)"
            },
            add("source", to: \.sources) { _ in "2022-05-05" },
            add("metric", to: \.metrics) { _ in "people" },
            add("campaign", to: \.campaigns) { random in "20\(18 + random.index(below: 3))" },
            add("event", to: \.events) { random in "2020-0\(1 + random.index(below: 9))" },
            remove("source", from: \.sources), remove("metric", from: \.metrics), remove("campaign", from: \.campaigns),
            remove("event", from: \.events),
            SiteEdit { site, random in
                let index = random.index(below: site.metrics.count)
                let key = site.metrics[index].key
                site.metrics[index].other = site.metrics.filter { $0.key != key }.randomElement(using: &random)?.key
                return "\(site.metrics[index].id): change what it is comparable with"
            },
        ]
    }

    private static func add(
        _ kind: String, to list: WritableKeyPath<EditedSite, [EditedSite.Named]>,
        detail: @escaping (inout SplitMix64) -> String
    ) -> SiteEdit {
        SiteEdit { site, random in
            let id = "\(kind)-\(random.word())"
            let key = site.newKey()
            site[keyPath: list].append(EditedSite.Named(key: key, id: id, name: "The \(id)", detail: detail(&random)))
            return "add the \(kind) \(id)"
        }
    }

    private static func remove(
        _ kind: String, from list: WritableKeyPath<EditedSite, [EditedSite.Named]>
    ) -> SiteEdit {
        SiteEdit { site, random in
            guard site[keyPath: list].count > 1, let entry = site[keyPath: list].randomElement(using: &random)
            else { return nil }
            site[keyPath: list].removeAll { $0.key == entry.key }
            site.forget(entry.key)
            return "remove the \(kind) \(entry.id)"
        }
    }
}
