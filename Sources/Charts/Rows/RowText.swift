/// The lines of one row, and how high they stand.
struct RowText: Hashable {
    let name: [String]
    let detail: [String]
    /// The words of the mark, or the reason why there is none.
    let label: [String]
    let labelStyle: TextStyle
    /// Whether there is a number to draw.
    let hasMark: Bool

    private let frame: PlotFrame

    init(_ row: ChartRow, in frame: PlotFrame, style: NumberStyle) {
        self.frame = frame
        let names = frame.isWide ? frame.names : frame.width
        name = TextStyle.name.lines(row.name, width: names)
        detail = TextStyle.detail.lines(row.detail ?? "", width: names)
        let text = row.label(in: style)
        labelStyle = text.style
        hasMark = !row.mark.values.isEmpty
        // Words beside a mark have been given the room they need.
        let room = hasMark ? frame.hasWordsAbove ? frame.width - frame.left : .infinity : frame.width - frame.reasons
        label = text.style.lines(text.text, width: room)
    }

    /// The height of name and detail.
    var head: Double {
        Double(name.count) * TextStyle.name.lineHeight + Double(detail.count) * TextStyle.detail.lineHeight
    }

    /// Where the label begins, where it does not stand beside the mark.
    var labelTop: Double { frame.isWide ? 0 : head }

    /// Where the mark begins.
    var markTop: Double {
        let above = frame.hasWordsAbove ? Double(label.count) * labelStyle.lineHeight : 0
        return labelTop + above + (frame.isWide && above == 0 ? 1 : 4)
    }

    var height: Double {
        let foot = hasMark ? markTop + BarPainter.thickness : labelTop + Double(label.count) * labelStyle.lineHeight
        return max(head, foot)
    }
}
