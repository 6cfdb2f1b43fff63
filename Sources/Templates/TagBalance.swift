/// Sections whose tags do not pair.
enum TagBalance {
    case notClosed(TemplateTag)
    case notOpened(TemplateTag)
    case crossed(opening: TemplateTag, closing: TemplateTag)

    /// The first of them; nothing where all pair.
    static func problem(in tags: [TemplateTag]) -> TagBalance? {
        var open: [TemplateTag] = []
        for tag in tags {
            if tag.kind.isOpening {
                open.append(tag)
            } else if tag.kind == .close {
                guard let opening = open.popLast() else { return .notOpened(tag) }
                guard opening.name != tag.name else { continue }
                return open.contains { $0.name == tag.name }
                    ? .notClosed(opening) : .crossed(opening: opening, closing: tag)
            }
        }
        return open.last.map { .notClosed($0) }
    }
}
