import Foundation

/// Gives headings their ids: the words in lower case with hyphens, in any script, and a number where two are alike.
struct HeadingIDs {
    /// The page around the document has an id of its own.
    private var used = ["main-content": 0]

    /// Takes an explicit `{#id}` off the end of a heading, or makes an id from its words.
    mutating func assign(to content: [Inline]) -> (id: String, content: [Inline]) {
        if case .text(let text)? = content.last, let explicit = Self.explicitID(at: text) {
            let rest = String(text[..<explicit.start]).trimmedAtEnd
            let shown = rest.isEmpty ? Array(content.dropLast()) : content.dropLast() + [.text(rest)]
            return (unique(explicit.id), shown)
        }
        let automatic = Self.automaticID(content.plainText)
        return (unique(automatic.isEmpty ? "section" : automatic), content)
    }

    /// Gives the headings among blocks that were read by themselves ids that the document does not have.
    mutating func renew(_ blocks: [Block]) -> (blocks: [Block], headings: [Heading]) {
        var headings: [Heading] = []
        let renewed = renew(blocks, &headings)
        return (renewed, headings)
    }

    private mutating func renew(_ blocks: [Block], _ headings: inout [Heading]) -> [Block] {
        var renewed: [Block] = []
        for block in blocks {
            switch block {
            case .heading(let level, let old, let content):
                let id = unique(old)
                headings.append(Heading(level: level, id: id, text: content.plainText))
                renewed.append(.heading(level: level, id: id, content: content))
            case .blockQuote(let inner): renewed.append(.blockQuote(renew(inner, &headings)))
            case .callout(let callout):
                renewed.append(.callout(Callout(kind: callout.kind, blocks: renew(callout.blocks, &headings))))
            case .list(let list):
                var items: [List.Item] = []
                for item in list.items {
                    items.append(List.Item(isDone: item.isDone, blocks: renew(item.blocks, &headings)))
                }
                renewed.append(.list(List(start: list.start, isTight: list.isTight, items: items)))
            default: renewed.append(block)
            }
        }
        return renewed
    }

    private mutating func unique(_ id: String) -> String {
        // Footnotes and tables name their places with a colon.
        let isTaken = ["fn:", "fnref:", "table:"].contains(where: id.hasPrefix)
        guard let count = used[id] ?? (isTaken ? 0 : nil) else {
            used[id] = 0
            return id
        }
        var number = count
        var candidate = id
        repeat {
            number += 1
            candidate = "\(id)-\(number)"
        } while used[candidate] != nil
        used[id] = number
        used[candidate] = 0
        return candidate
    }

    /// `Words {#id}`: the id, and where the brace stands.
    private static func explicitID(at text: String) -> (id: String, start: String.Index)? {
        guard text.hasSuffix("}"), let start = text.range(of: "{#", options: .backwards)?.lowerBound else { return nil }
        let id = text[text.index(start, offsetBy: 2)..<text.index(before: text.endIndex)]
        let isPlain = !id.isEmpty && id.allSatisfy { $0.isLetter || $0.isNumber || "-_.:".contains($0) }
        return isPlain ? (String(id), start) : nil
    }

    static func automaticID(_ words: String) -> String {
        var id = ""
        for character in words.lowercased() {
            if character.isLetter || character.isNumber || character == "_" || character == "-" {
                id.append(character)
            } else if character.isWhitespace {
                id.append("-")
            }
        }
        return String(id.drop { $0 == "-" }).trimmedHyphens
    }
}

extension String {
    fileprivate var trimmedAtEnd: String {
        var text = self[...]
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }

    fileprivate var trimmedHyphens: String {
        var text = self[...]
        while text.last == "-" { text.removeLast() }
        return String(text)
    }
}
