/// Cuts what is too much for one drawing into drawings below each other, so that each stays under 20 KB.
package enum ChartPortion {
    /// What the rows of one drawing may take, in bytes; its frame and a longer estimate of a row come on top.
    static let most = 11_000

    /// Rows for one drawing each, in their order; all of them as one where they are few.
    ///
    /// The drawings share an axis: each is given all rows as those that it shares it with.
    package static func rows(_ rows: [ChartRow]) -> [[ChartRow]] {
        cut(rows, weight)
    }

    /// Panels for one drawing each, in their order. A panel that is too much by itself is cut into several of its name.
    package static func panels(_ panels: [SmallMultiples.Panel]) -> [[SmallMultiples.Panel]] {
        let small = panels.flatMap { panel -> [SmallMultiples.Panel] in
            let portions = Self.rows(panel.rows)
            guard portions.count > 1 else { return [panel] }
            return portions.map {
                SmallMultiples.Panel(title: panel.title, unit: panel.unit, rows: $0, sharing: panel.rows)
            }
        }
        return cut(small) { 800 + $0.rows.map(weight).reduce(0, +) }
    }

    /// Portions of like weight, none empty, and none over the most unless it is a single one.
    private static func cut<Element>(_ all: [Element], _ weight: (Element) -> Int) -> [[Element]] {
        let count = max(1, (all.map(weight).reduce(0, +) + most - 1) / most)
        let fair = all.map(weight).reduce(0, +) / count
        var portions: [[Element]] = [[]]
        var filled = 0
        for element in all {
            let next = weight(element)
            // The last one of a portion may reach over its fair share by half, so that no crumb is left at the end.
            let limit = min(most, fair + next / 2)
            if filled > 0, filled + next > limit {
                portions.append([])
                filled = 0
            }
            portions[portions.count - 1].append(element)
            filled += next
        }
        return portions
    }

    /// What a row takes at the most: its texts in the drawing and in its description, its marks, its lines.
    private static func weight(_ row: ChartRow) -> Int {
        let texts = [row.name, row.detail ?? "", row.words].map(\.utf8.count).reduce(0, +)
        return 240 + texts * 2
    }
}
