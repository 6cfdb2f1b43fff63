/// The lines in which two texts differ, with a line of context on either side.
enum UnifiedDiff {
    static func text(from old: String, to new: String, name: String) -> String {
        let before = old.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let after = new.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in after.difference(from: before) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var lines: [(text: String, isChange: Bool)] = []
        var i = 0
        var j = 0
        while i < before.count || j < after.count {
            if i < before.count, removed.contains(i) {
                lines.append(("-\(before[i])", true))
                i += 1
            } else if j < after.count, inserted.contains(j) {
                lines.append(("+\(after[j])", true))
                j += 1
            } else {
                lines.append((" \(i < before.count ? before[i] : "")", false))
                i += 1
                j += 1
            }
        }
        let shown = lines.indices.filter { index in
            lines[max(0, index - 1)...min(lines.count - 1, index + 1)].contains { $0.isChange }
        }
        return (["--- expected/\(name)", "+++ built/\(name)"] + shown.map { lines[$0].text }).joined(separator: "\n")
    }
}
