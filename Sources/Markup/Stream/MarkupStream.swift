/// A document, or a part of one, as a list of events: a tree without its nodes.
struct MarkupStream {
    var events: [MarkupEvent] = []
    /// The words of all events. Streams that are put into one another share theirs.
    private(set) var bytes: [UInt8]
    /// How many events stand before the fragment that is being read.
    private var fragmentStart = 0

    init(bytes: [UInt8] = []) { self.bytes = bytes }

    /// Hands the words on to a stream that this one's events will be put into.
    mutating func takeBytes() -> [UInt8] {
        var taken: [UInt8] = []
        swap(&taken, &bytes)
        return taken
    }

    /// Begins a fragment, whose words do not belong to those before it.
    mutating func beginFragment() { fragmentStart = events.count }

    mutating func reserve(_ count: Int) {
        events.reserveCapacity(count / 12 + 16)
        bytes.reserveCapacity(bytes.count + count)
    }

    mutating func add(_ kind: MarkupEvent.Kind, _ start: Int = 0, _ end: Int = 0) {
        events.append(MarkupEvent(kind: kind, start: start, end: end))
    }

    /// - Parameter mask: hid brackets in the words, which are shown again.
    mutating func add(_ kind: MarkupEvent.Kind, _ words: some Sequence<UInt8>, restoredBy mask: FootnoteMask?) {
        let start = bytes.count
        bytes.append(contentsOf: words)
        if mask != nil { FootnoteMask.restore(&bytes, from: start) }
        add(kind, start, bytes.count)
    }

    /// Words that belong to those right before them, if there are any.
    mutating func add(text words: some Sequence<UInt8>, restoredBy mask: FootnoteMask? = nil) {
        guard events.count > fragmentStart, let last = events.last, last.kind == .text, last.end == bytes.count else {
            return add(.text, words, restoredBy: mask)
        }
        bytes.append(contentsOf: words)
        if mask != nil { FootnoteMask.restore(&bytes, from: last.end) }
        events[events.count - 1].end = bytes.count
    }

    /// The words of an event.
    func words(of event: MarkupEvent) -> ArraySlice<UInt8> { bytes[event.start..<event.end] }

    func string(_ event: MarkupEvent) -> String { String(decoding: words(of: event), as: UTF8.self) }

    /// Whether nothing but spaces stands in some running text.
    func isBlank(_ range: Range<Int>) -> Bool {
        events[range].allSatisfy { event in
            switch event.kind {
            case .text: words(of: event).allSatisfy { $0 == UInt8(ascii: " ") || (9...13).contains($0) }
            case .softBreak, .lineBreak, .nothing: true
            default: false
            }
        }
    }

    /// The last words before an event, where text stands right before it or in the line above.
    func lead(before place: Int) -> String {
        var last = place - 1
        if last > fragmentStart, events[last].kind == .softBreak { last -= 1 }
        guard last >= fragmentStart, events[last].kind == .text else { return "" }
        let words = String(decoding: words(of: events[last]).suffix(Self.lead), as: UTF8.self)
        return last == place - 1 ? words : "\(words) "
    }

    /// In bytes; the longest hedge has about twenty.
    private static let lead = 24

    /// The words alone, as for an `alt` attribute or a table of contents.
    ///
    /// - Parameter withHTML: whether tags are words, as libcmark has it in an `alt` attribute.
    func plainText(_ range: Range<Int>, withHTML: Bool = false) -> String {
        if range.count == 1, events[range.lowerBound].kind == .text { return string(events[range.lowerBound]) }
        var words: [UInt8] = []
        for event in events[range] {
            switch event.kind {
            case .text, .code: words += self.words(of: event)
            case .inlineHTML: if withHTML { words += self.words(of: event) }
            case .softBreak, .lineBreak: words.append(UInt8(ascii: " "))
            case .tildes: words += repeatElement(UInt8(ascii: "~"), count: event.start)
            default: break
            }
        }
        return String(decoding: words, as: UTF8.self)
    }

    /// The words outside links, pictures and code; what was left out is a line break, which no number spans.
    func appendTextOutsideLinks(_ range: Range<Int>, to words: inout [UInt8]) {
        var index = range.lowerBound
        while index < range.upperBound {
            let event = events[index]
            switch event.kind {
            case .text: words += self.words(of: event)
            case .softBreak, .lineBreak: words.append(UInt8(ascii: " "))
            case .tildes: words += repeatElement(UInt8(ascii: "~"), count: event.start)
            case .code, .inlineHTML, .reference: words.append(UInt8(ascii: "\n"))
            case .link, .image, .picture:
                words.append(UInt8(ascii: "\n"))
                index += event.end
            default: break
            }
            index += 1
        }
    }
}
