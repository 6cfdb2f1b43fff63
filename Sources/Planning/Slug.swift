/// Makes one part of an address from a title, a tag or a file's name.
package enum Slug {
    /// Lower-case letters and digits of any script and underscores stay, `+` and `#` are spelt, all else becomes a
    /// hyphen: "C++ & 网络" is `c-plus-plus-网络`.
    package static func make(_ text: String) -> String {
        var slug = ""
        func hyphen() { if !slug.isEmpty, slug.last != "-" { slug.append("-") } }
        for character in text.lowercased() {
            switch character {
            case "+", "#":
                hyphen()
                slug += character == "+" ? "plus" : "sharp"
            case _ where character.isLetter || character.isNumber || character == "_": slug.append(character)
            case "'", "’": continue
            default: hyphen()
            }
        }
        while slug.last == "-" { slug.removeLast() }
        // A text of signs alone: their code points are at least an address.
        return slug.isEmpty
            ? text.unicodeScalars.map { "u" + String($0.value, radix: 16) }.joined(separator: "-") : slug
    }
}
