import Foundation

/// Makes one part of an address from a title, a tag or a file's name.
package enum Slug {
    /// Lower-case letters and digits of any script and underscores stay, signs that tell names apart are spelt, all else
    /// becomes a hyphen: "C++ & 网络" is `c-plus-plus-网络`, "<50%" is `under-50-percent`.
    package static func make(_ text: String) -> String {
        if isSlug(text) { return text }
        var slug = ""
        var needsHyphen = false
        func hyphen() { needsHyphen = !slug.isEmpty }
        func append(_ text: String) {
            if needsHyphen { slug.append("-") }
            needsHyphen = false
            slug += text
        }
        // By scalars: a sign that is joined with a mark must not pass for a letter.
        for scalar in text.lowercased().precomposedStringWithCanonicalMapping.unicodeScalars {
            switch scalar {
            case _ where spelt[scalar] != nil:
                hyphen()
                append(spelt[scalar] ?? "")
                hyphen()
            case "'", "’": continue
            case _ where isWordPart(scalar): append(String(scalar))
            default: hyphen()
            }
        }
        // A text of signs alone: their code points are at least an address.
        return slug.isEmpty
            ? text.unicodeScalars.map { "u" + String($0.value, radix: 16) }.joined(separator: "-") : slug
    }

    private static let spelt: [Unicode.Scalar: String] = [
        "+": "plus", "#": "sharp", "%": "percent", "<": "under", ">": "over",
    ]

    /// Whether a text is its own slug: small letters and digits of ASCII, with single hyphens between them.
    private static func isSlug(_ text: String) -> Bool {
        var isAfterHyphen = true
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
                isAfterHyphen = false
            case UInt8(ascii: "-") where !isAfterHyphen: isAfterHyphen = true
            default: return false
            }
        }
        return !isAfterHyphen
    }

    private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber: true
        default: scalar.properties.isAlphabetic || scalar == "_"
        }
    }
}
