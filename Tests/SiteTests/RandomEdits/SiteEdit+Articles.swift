extension SiteEdit {
    /// Edits of one article that is chosen at random.
    private static func article(
        _ body: @escaping (inout EditedSite.Article, EditedSite, inout SplitMix64) -> String?
    ) -> SiteEdit {
        SiteEdit { site, random in
            guard let index = site.articles.indices.randomElement(using: &random) else { return nil }
            let name = site.articles[index].name
            return body(&site.articles[index], site, &random).map { "\(name).md: \($0)" }
        }
    }

    static var articles: [SiteEdit] {
        [
            article { article, _, random in
                article.body[0] = .text(random.words(6))
                return "change a paragraph, but not its length"
            },
            article { article, site, random in
                guard let part = site.anyPart(&random) else { return nil }
                article.body.insert(part, at: Int.random(in: 1...article.body.count, using: &random))
                return "add a paragraph: \(part)"
            },
            article { article, _, random in
                guard article.body.count > 2 else { return nil }
                let part = article.body.remove(at: Int.random(in: 1..<article.body.count, using: &random))
                return "remove a paragraph: \(part)"
            },
            article { article, _, random in
                article.body[1...].shuffle(using: &random)
                return "put the paragraphs into another order"
            },
            article { article, _, random in
                article.title = "On \(random.words(2))"
                return "change the title"
            },
            article { article, _, random in
                article.description = random.once(in: 3) ? nil : random.words(3)
                return "change the description"
            },
            article { article, _, random in
                article.date = "202\(random.index(below: 7))-0\(1 + random.index(below: 9))-11"
                return "change the date to \(article.date)"
            },
            article { article, _, random in
                article.updated = random.once(in: 3) ? nil : "2025-0\(1 + random.index(below: 9))-12"
                return "change updated to \(article.updated ?? "nothing")"
            },
            article { article, _, random in
                article.slug = random.once(in: 3) ? nil : "slug-\(random.word())"
                return "change the slug to \(article.slug ?? "nothing")"
            },
            article { article, _, random in
                let tags = ["police", "courts", "money", "network", "tag-\(random.word())"].shuffled(using: &random)
                article.tags = Array(tags.prefix(random.index(below: 4)))
                return "change the tags to \(article.tags)"
            },
            article { article, _, _ in
                article.isDraft.toggle()
                return article.isDraft ? "make it a draft" : "make it a draft no more"
            },
            article { article, site, random in
                article.campaign = random.once(in: 3) ? nil : site.campaigns.randomElement(using: &random)?.key
                return "change the campaign"
            },
            article { article, _, random in
                article.oddKey = article.oddKey == nil ? random.word() : nil
                return article.oddKey == nil ? "remove a key that nobody knows" : "add a key that nobody knows"
            },
            article { article, _, random in
                if !article.aliases.isEmpty, random.once(in: 2) {
                    return "remove the alias \(article.aliases.removeLast())"
                }
                article.aliases.append("/old/\(random.word())/")
                return "add the alias \(article.aliases.last ?? "")"
            },
            article { article, _, random in
                article.name = "article-\(random.word())"
                return "rename it to \(article.name).md"
            },
            SiteEdit { site, random in
                site.addArticle(random.index(below: 30), &random)
                site.articles[site.articles.count - 1].name = "article-\(random.word())"
                return "add \(site.articles[site.articles.count - 1].name).md"
            },
            SiteEdit { site, random in
                guard site.articles.count > 8, let article = site.articles.randomElement(using: &random) else {
                    return nil
                }
                site.articles.removeAll { $0.key == article.key }
                site.forget(article.key)
                return "remove \(article.name).md"
            },
            SiteEdit { site, random in
                let indices = site.articles.indices.shuffled(using: &random)
                let names = [site.articles[indices[0]].name, site.articles[indices[1]].name]
                (site.articles[indices[0]].name, site.articles[indices[1]].name) = (names[1], names[0])
                return "exchange the names of \(names[0]).md and \(names[1]).md"
            },
            SiteEdit { site, random in
                // The first text of every article that leads somewhere: many pages at once.
                for index in site.articles.indices
                where site.articles[index].body.contains(where: { $0.reference != nil }) {
                    site.articles[index].body[0] = .text(random.words(6))
                }
                return "change many articles"
            },
        ]
    }
}
