import Checking
import Reading

/// Collects the tags of articles.
enum TagIndex {
    static func tags(of articles: [CheckedPage]) -> [Tag] {
        var pages: [String: [CheckedPage]] = [:]
        var spellings: [String: [String: Int]] = [:]
        for article in articles {
            var seen: Set<String> = []
            for tag in article.file.frontMatter.value.tags {
                let slug = Slug.make(tag)
                spellings[slug, default: [:]][tag, default: 0] += 1
                if seen.insert(slug).inserted { pages[slug, default: []].append(article) }
            }
        }
        return pages.map { slug, articles in
            let most = (spellings[slug] ?? [:]).max { ($0.value, $1.key) < ($1.value, $0.key) }
            return Tag(slug: slug, title: most?.key ?? slug, articles: articles)
        }.sorted { ($0.title.lowercased(), $0.slug) < ($1.title.lowercased(), $1.slug) }
    }
}
