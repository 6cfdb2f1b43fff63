import Planning

/// Names of new files and entries, made of their titles.
enum NewName {
    /// Long enough to be told from others, short enough for an address.
    private static let longest = 60

    /// The last part of a page's address, in letters of any script; nothing where the title has neither letter nor digit.
    static func slug(of title: String) -> String? {
        guard title.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
        return shortened(Slug.make(title))
    }

    /// An id: letters a to z, digits and single hyphens; nothing where the title has none of these.
    static func id(of title: String) -> String? {
        let plain = Slug.make(title).split { !$0.isASCII || !$0.isLetter && !$0.isNumber }.joined(separator: "-")
        return slug(of: title) == nil || plain.isEmpty ? nil : shortened(plain)
    }

    /// Cut where a word ends, if one does in the second half.
    private static func shortened(_ name: String) -> String {
        guard name.count > longest else { return name }
        let head = name.prefix(longest)
        let end = name[head.endIndex] == "-" ? head.endIndex : head.lastIndex(of: "-") ?? head.endIndex
        let words = head[..<end]
        return String(words.count * 2 > longest ? words : head)
    }
}
