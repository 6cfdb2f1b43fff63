/// Where the panels of small multiples stand: in columns, with the rows of neighbours in line.
struct PanelGrid {
    let plots: [RowPlot]

    private let headings: [[String]]
    private let columns: Int
    private let columnWidth: Double

    private static let gutter: Double = 40
    private static let gap: Double = 32
    private static let underHeading: Double = 4

    init(_ panels: [SmallMultiples.Panel], style: NumberStyle, width: Double) {
        let columns = panels.count > 1 && width >= 560 ? 2 : 1
        let columnWidth = ((width - Double(columns - 1) * Self.gutter) / Double(columns)).rounded(.down)
        self.columns = columns
        self.columnWidth = columnWidth
        func plots(wordsAbove: Bool) -> [RowPlot] {
            panels.map {
                RowPlot(
                    $0.rows, sharing: $0.sharing, unit: $0.unit, style: style, shape: .bar, width: columnWidth,
                    wordsAbove: wordsAbove)
            }
        }
        // Neighbours look alike: where one panel has its words above the bars, all have.
        let free = plots(wordsAbove: false)
        self.plots = free.contains(where: \.frame.hasWordsAbove) ? plots(wordsAbove: true) : free
        headings = panels.map { TextStyle.heading.lines($0.title, width: columnWidth) }
    }

    var height: Double {
        let lines = self.lines.map(height)
        return lines.reduce(0, +) + Double(max(lines.count - 1, 0)) * Self.gap
    }

    func draw(hatchFill: String, into svg: inout SVG) {
        var y: Double = 0
        for line in lines {
            let (heading, axis, rows) = (headingHeight(line), axisHeight(line), rowHeights(line))
            for (column, panel) in line.enumerated() {
                let x = Double(column) * (columnWidth + Self.gutter)
                // A short heading stands at the foot of its room, near its bars.
                let own = Double(headings[panel].count) * TextStyle.heading.lineHeight
                _ = svg.text(headings[panel], .heading, x: x, y: y + heading - Self.underHeading - own)
                plots[panel].draw(
                    x: x, y: y + heading, axisHeight: axis, heights: Array(rows.prefix(plots[panel].rows.count)),
                    hatchFill: hatchFill, into: &svg)
            }
            y += height(line) + Self.gap
        }
    }

    /// The panels that stand in one line.
    private var lines: [Range<Int>] {
        stride(from: 0, to: plots.count, by: columns).map { $0..<min($0 + columns, plots.count) }
    }

    private func height(_ line: Range<Int>) -> Double {
        let (axis, rows) = (axisHeight(line), rowHeights(line))
        let bars = plots[line].map { $0.height(Array(rows.prefix($0.rows.count))) - $0.axisHeight }
        return headingHeight(line) + axis + (bars.max() ?? 0)
    }

    private func headingHeight(_ line: Range<Int>) -> Double {
        let lines = headings[line].map(\.count).max() ?? 0
        return Double(lines) * TextStyle.heading.lineHeight + Self.underHeading
    }

    private func axisHeight(_ line: Range<Int>) -> Double {
        plots[line].map(\.axisHeight).max() ?? 0
    }

    /// The height of each row, the highest of the line's panels.
    private func rowHeights(_ line: Range<Int>) -> [Double] {
        plots[line].map(\.heights).reduce(into: []) { highest, heights in
            for (index, height) in heights.enumerated() {
                if index < highest.count {
                    highest[index] = max(highest[index], height)
                } else {
                    highest.append(height)
                }
            }
        }
    }
}
