import Diagnostics
import Digests
import Evidence
import Foundation
import Markup

/// Reads one Markdown file with its front matter.
enum PageReader {
    /// The page and what is wrong with it. Where its front matter cannot be read, it has none.
    static func read(
        _ file: SourceFile, kind: PageFile.Kind, stem: String, settings: SiteSettings, fingerprint: Fingerprint
    ) -> (page: PageFile, diagnostics: [Diagnostic]) {
        let (split, cutProblem) = split(file)
        var (decoder, problem) = decoder(of: split, in: file, FrontMatterFields.shape(of: kind))
        let isReadable = problem == nil && cutProblem?.id != .frontMatterUnclosed
        let storage = page(
            file, split, &decoder, kind: kind, stem: stem, settings: settings, isReadable: isReadable,
            fingerprint: fingerprint)
        if let problem = cutProblem ?? problem { return (PageFile(storage: storage, isSound: false), [problem]) }
        decoder.reportUnknownKeys()
        var diagnostics = decoder.diagnostics
        let isTold = diagnostics.contains {
            $0.range == storage.head.frontMatter.ranges["title"] && $0.id == .wrongType
        }
        if storage.head.frontMatter.value.title == nil, !isTold, kind != .home, kind != .timeline {
            diagnostics.append(titleMissing(storage))
        }
        return (PageFile(storage: storage, isSound: diagnostics.isEmpty), diagnostics)
    }

    /// The front matter and the Markdown; all of it is Markdown where there is no front matter.
    private static func split(_ file: SourceFile) -> (split: FrontMatterSplit, problem: Diagnostic?) {
        switch FrontMatterSplit.split(file.text) {
        case .success(let parts): return (parts, nil)
        case .failure(let problem):
            return (
                FrontMatterSplit(yaml: "", body: file.text, bodyOffset: 0),
                problem == .unclosed ? frontMatterUnclosed(file) : frontMatterMissing(file)
            )
        }
    }

    private static func decoder(
        of split: FrontMatterSplit, in file: SourceFile, _ shape: RecordShape<FrontMatterFields>
    ) -> (decoder: RecordDecoder<FrontMatterFields>, problem: Diagnostic?) {
        let empty = RecordDecoder.empty(at: SourceRange(path: file.path, line: 1, column: 1, length: 3), shape)
        switch YAMLReader.read(split.yaml, path: file.path, lineOffset: 1) {
        case .failure(let problem): return (empty, problem.diagnostic)
        case .success(let value):
            guard let value, !value.isEmpty else { return (empty, nil) }
            switch RecordDecoder.make(value, shape) {
            case .success(let decoder): return (decoder, nil)
            case .failure(let wrong): return (empty, wrong.diagnostic)
            }
        }
    }

    private static func page(
        _ file: SourceFile, _ split: FrontMatterSplit, _ decoder: inout RecordDecoder<FrontMatterFields>,
        kind: PageFile.Kind,
        stem: String, settings: SiteSettings, isReadable: Bool, fingerprint: Fingerprint
    ) -> PageFile.Storage {
        let matter = frontMatter(&decoder, kind: kind)
        let head = PageHead(
            kind: kind, path: file.path, stem: stem,
            frontMatter: Entry(value: matter, ranges: decoder.ranges, fingerprint: nil),
            hasReadableFrontMatter: isReadable, bodyOffset: split.bodyOffset, nameDate: nameDate(stem))
        let document = MarkupParser.parse(split.body, options: settings.markup) { head.title(leading: $0) }
        let title = head.title(leading: document.leadingTitle)
        return PageFile.Storage(
            head, title: title, fingerprint: fingerprint,
            interface: head.interface(of: document, titled: title, file: fingerprint),
            anchors: head.anchors(of: document), document: .read(document))
    }

    private static func frontMatter(_ decoder: inout RecordDecoder<FrontMatterFields>, kind: PageFile.Kind)
        -> FrontMatter
    {
        FrontMatter(
            title: decoder.title, description: decoder.description, date: decoder.date, updated: decoder.updated,
            publishDate: decoder.publishDate, expiryDate: decoder.expiryDate, draft: isDraft(&decoder),
            slug: slug(&decoder), aliases: aliases(&decoder), tags: decoder.tags.filter { !$0.isEmpty },
            authors: decoder.authors, campaign: decoder.campaign, sources: decoder.sources,
            template: decoder.template, summary: decoder.summary, lang: decoder.lang,
            hasFreeNumbers: decoder.numbers == .free,
            comparison: kind == .comparison ? comparison(&decoder) : nil,
            extra: decoder.extra.map(ExtraValue.init) ?? .mapping([:]))
    }

    /// A page whose `draft` cannot be read is not published by mistake, nor one that another generator would not
    /// publish (Jekyll's `published: false`).
    private static func isDraft(_ decoder: inout RecordDecoder<FrontMatterFields>) -> Bool {
        decoder.draft ?? (decoder.isWritten(\.draft) || decoder.peek("published") == "false")
    }

    private static func comparison(_ decoder: inout RecordDecoder<FrontMatterFields>) -> ComparisonRequest? {
        let request = decoder.compare
        if request == nil, !decoder.hasErrors { decoder.reportMissing(\.compare) }
        return request
    }

    /// A slug is one part of an address: letters and digits of any script, `-`, `_` and `.`, not `.` or `..`.
    private static func slug(_ decoder: inout RecordDecoder<FrontMatterFields>) -> String? {
        guard let slug = decoder.slug else { return nil }
        let isPart = slug.allSatisfy { $0.isLetter || $0.isNumber || "-_.~".contains($0) } && !slug.hasPrefix(".")
        if !isPart { decoder.report(invalidSlug(slug, at: decoder.range(of: \.slug))) }
        return isPart ? slug : nil
    }

    private static func aliases(_ decoder: inout RecordDecoder<FrontMatterFields>) -> [String] {
        let written = decoder.aliases
        let aliases = written.map { $0.removingPercentEncoding ?? $0 }
        for (index, alias) in aliases.enumerated() where !isAddressInside(alias) {
            decoder.report(invalidAlias(written[index], at: decoder.ranges["aliases", index]))
        }
        return aliases.filter(isAddressInside)
    }

    private static func isAddressInside(_ alias: String) -> Bool {
        let parts = alias.split(separator: "/")
        return !parts.isEmpty && !alias.contains("://")
            && parts.allSatisfy { !$0.hasPrefix(".") }
            && alias.unicodeScalars.allSatisfy { scalar in
                scalar.properties.generalCategory != .control && !"\\?#:*|\"<>%".unicodeScalars.contains(scalar)
            }
    }

    /// The date at the start of a file's name such as `2019-11-15-first-ten-months`.
    private static func nameDate(_ stem: String) -> PageDate? {
        guard stem.utf8.dropFirst(10).first == UInt8(ascii: "-"), stem.utf8.dropFirst(4).first == UInt8(ascii: "-"),
            stem.utf8.dropFirst(7).first == UInt8(ascii: "-")
        else { return nil }
        return try? PageDate.parse(String(stem.prefix(10))).get()
    }
}

// MARK: - Messages

extension PageReader {
    private static func frontMatterMissing(_ file: SourceFile) -> Diagnostic {
        let isTOML = file.text.hasPrefix("+++")
        let first = file.text.split(separator: "\n", omittingEmptySubsequences: false).first {
            !$0.allSatisfy(\.isWhitespace)
        }
        let isLate = first?.hasPrefix("---") == true
        let summary =
            isTOML
            ? "The front matter of \(file.path) is TOML, which is not read."
            : isLate ? "Empty lines stand before the front matter." : "\(file.path) does not begin with front matter."
        return Diagnostic(
            .frontMatterMissing, at: SourceRange(path: file.path, line: 1, column: 1, length: isTOML ? 3 : 1), summary,
            fixes: [
                isLate
                    ? "Remove what stands before the first line “---”."
                    : "Begin the file with a line “---”, then “title: …” and “date: …”, then a line “---”."
            ])
    }

    private static func frontMatterUnclosed(_ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .frontMatterUnclosed, at: SourceRange(path: file.path, line: 1, column: 1, length: 3),
            "The front matter that begins here does not end.",
            fixes: ["Write a line “---” between the front matter and the text."])
    }

    private static func titleMissing(_ page: PageFile.Storage) -> Diagnostic {
        Diagnostic(
            .titleMissing, at: page.head.frontMatter.ranges["title"],
            "\(page.head.path) has no title; “\(page.title)” is used.",
            fixes: ["Write a line “title: …” in the front matter."])
    }

    private static func invalidSlug(_ slug: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .invalidSlug, at: range, "“\(slug)” cannot be the end of an address.",
            fixes: [FieldHint.addressPart])
    }

    private static func invalidAlias(_ alias: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .invalidSlug, at: range, "“\(alias)” cannot be an alias.",
            fixes: [FieldHint.siteAddress])
    }
}
