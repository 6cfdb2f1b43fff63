/// Rows of marks over one axis: what bar charts, dot charts and small multiples have in common.
struct RowPlot {
    let rows: [ChartRow]
    let unit: String
    let style: NumberStyle
    let shape: MarkShape
    let frame: PlotFrame
    let texts: [RowText]

    /// Between two rows.
    private static let gap: Double = 18

    /// - Parameter sharing: all rows that share the axis, where this drawing has only some of them.
    init(
        _ rows: [ChartRow], sharing: [ChartRow] = [], unit: String, style: NumberStyle, shape: MarkShape,
        width: Double, wordsAbove: Bool = false
    ) {
        self.rows = rows
        self.unit = unit
        self.style = style
        self.shape = shape
        let frame = PlotFrame(
            sharing.isEmpty ? rows : sharing, shape: shape, style: style, width: width, wordsAbove: wordsAbove)
        self.frame = frame
        texts = rows.map { RowText($0, in: frame, style: style) }
    }

    /// The height of each row by itself.
    var heights: [Double] { texts.map(\.height) }

    /// The height of what stands above the first row.
    var axisHeight: Double {
        frame.scale == nil ? 0 : Double(unitLines.count + 1) * TextStyle.tick.lineHeight + 8
    }

    /// The height of the whole plot, with rows of the given heights.
    func height(_ heights: [Double]) -> Double {
        axisHeight + heights.reduce(0, +) + Double(max(heights.count - 1, 0)) * Self.gap + 5
    }

    /// Draws the plot; neighbours pass the same `axisHeight` and `heights`, so that their rows stand in line.
    func draw(x: Double, y: Double, axisHeight: Double, heights: [Double], hatchFill: String, into svg: inout SVG) {
        let isMoved = x != 0 || y != 0
        if isMoved {
            svg.writeLines()
            svg.open("g", ["transform": "translate(\(SVG.number(x)) \(SVG.number(y)))"])
        }
        let tops = heights.reduce(into: [axisHeight]) { tops, height in
            tops.append((tops.last ?? 0) + height + Self.gap)
        }
        if let scale = frame.scale {
            let axis = AxisPainter(scale: scale, frame: frame, style: style)
            axis.drawNumbers(unitLines, foot: axisHeight, into: &svg)
            axis.drawLines(stretches(tops: tops, axisHeight: axisHeight), into: &svg)
        }
        for ((row, text), top) in zip(zip(rows, texts), tops) {
            drawHead(text, y: top, into: &svg)
            drawMark(row.mark, text, y: top, hatchFill: hatchFill, into: &svg)
        }
        if isMoved {
            svg.writeLines()
            svg.close()
        }
    }

    private var unitLines: [String] {
        TextStyle.tick.lines(frame.unit.title(unit, in: style), width: frame.width - frame.left)
    }

    /// Where the lines of the axis run: the whole height, or beside the marks only, where text stands between them.
    private func stretches(tops: [Double], axisHeight: Double) -> [ClosedRange<Double>] {
        if frame.isWide, !frame.hasWordsAbove {
            return [(axisHeight - 4)...((tops.last ?? axisHeight) - Self.gap + 5)]
        }
        return zip(texts, tops).compactMap { text, top in
            guard text.hasMark else { return nil }
            return (top + text.markTop - 3)...(top + text.markTop + BarPainter.thickness + 3)
        }
    }

    private func drawHead(_ text: RowText, y: Double, into svg: inout SVG) {
        let next = svg.text(text.name, .name, x: 0, y: y)
        _ = svg.text(text.detail, .detail, x: 0, y: next)
    }

    private func drawMark(
        _ mark: ChartMark, _ text: RowText, y: Double, hatchFill: String, into svg: inout SVG
    ) {
        guard text.hasMark, let scale = frame.scale else {
            _ = svg.text(text.label, text.labelStyle, x: frame.reasons, y: y + text.labelTop)
            return
        }
        let top = y + text.markTop
        let middle = top + BarPainter.thickness / 2
        switch shape {
        case .bar: BarPainter(scale: scale, hatchFill: hatchFill).draw(mark, y: top, into: &svg)
        case .dot: DotPainter(scale: scale, hatchFill: hatchFill).draw(mark, y: middle, into: &svg)
        }
        if frame.hasWordsAbove {
            _ = svg.text(text.label, text.labelStyle, x: frame.left, y: y + text.labelTop)
        } else if let end = mark.values.max() {
            let x = scale.x(end) + shape.reach(of: mark) + 6
            _ = svg.text(text.label, text.labelStyle, x: x, y: middle - text.labelStyle.lineHeight / 2)
        }
    }
}
