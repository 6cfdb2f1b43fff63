import Diagnostics

/// What a page of the output is made of, and when it is made again.
package enum PageExplanation {
    /// - Parameters:
    ///   - address: from the site's root.
    ///   - file: in the output folder.
    ///   - parts: the names of everything that it is made of now.
    ///   - lastReasons: the names of the parts that had changed when it was last made; none where nothing was known of
    ///     it then, absent where nothing is known of it now.
    ///   - changes: the names of the parts that have changed since; absent where that is not known.
    package static func of(
        address: String, file: String, template: String, parts: [String], lastReasons: [String]?, changes: [String]?
    ) -> Explanation {
        Explanation(
            "page", title: address,
            [
                FactSection([
                    Fact("file", "file", file), Fact("template", "template", "templates/\(template).mustache"),
                    Fact("parts", "made of", parts, .texts(parts)),
                ]),
                FactSection(
                    "building", "When it is made",
                    [
                        Fact("last_reasons", "last made", last(lastReasons), .optionalTexts(lastReasons)),
                        Fact("changes", "a build now", next(lastReasons, changes), .optionalTexts(changes)),
                    ]),
            ])
    }

    private static func last(_ reasons: [String]?) -> String {
        guard let reasons else { return "No build is remembered that made it." }
        return reasons.isEmpty
            ? "By a build that remembered nothing of it."
            : "Because this had changed: \(reasons.joined(separator: "; "))."
    }

    private static func next(_ reasons: [String]?, _ changes: [String]?) -> String {
        guard reasons != nil, let changes else { return "Would make it: nothing is known of what it was made of." }
        return changes.isEmpty
            ? "Would leave it as it is: nothing that it is made of has changed."
            : "Would make it again, because this has changed: \(changes.joined(separator: "; "))."
    }
}

extension Refusal {
    /// An address that no page of the site has.
    package static func unknownPage(_ address: String, known: [String]) -> Refusal {
        Refusal(
            Diagnostic(
                .unknownReference, at: nil, "The site has no page at “\(address)”.",
                fixes: [
                    NearestName.question(address, in: Set(known))
                        ?? "Write the address from the site's root, as in /articles/."
                ]))
    }
}
