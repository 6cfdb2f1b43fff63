import Digests
import Evidence
import Markup
import Packing

/// A page as bytes, for the cache: its head, and the place of its Markdown.
extension PageFile {
    /// The page as bytes; nothing where its Markdown is not in the cache, or it is a comparison page.
    package var packed: [UInt8]? {
        guard case .stored(let stored) = storage.document, frontMatter.value.comparison == nil else { return nil }
        var pack = PackWriter()
        pack.write(kind.rawValue)
        pack.write(stem)
        pack.write(title)
        pack.write(hasReadableFrontMatter)
        pack.write(bodyOffset)
        pack.write(nameDate) { $1.pack(into: &$0) }
        pack.write(interface)
        pack.write(anchors)
        pack.write(stored.place.offset)
        pack.write(stored.place.length)
        frontMatter.ranges.pack(into: &pack)
        return pack.bytes + frontMatter.value.packed
    }

    /// The same page with its Markdown in the cache; as it is where the cache does not take it, or where something was
    /// told of the page.
    ///
    /// - Parameter readAgain: reads the page once more, should the cache lose it.
    func putting(
        into store: PackStore, readAgain: @escaping @Sendable () -> PageFile?
    ) -> PageFile {
        guard case .read(let document) = storage.document, isSound, document.isPackable,
            let place = store.add(StoredDocument.packed(document))
        else { return self }
        let stored = StoredDocument(store: store, place: place, isOld: false) {
            readAgain()?.document ?? MarkupDocument.empty
        }
        return PageFile(storage: storage.with(stored), isSound: isSound)
    }

    /// - Returns: nothing where the bytes are no page's.
    init?(
        packed bytes: ArraySlice<UInt8>, of path: String, fingerprint: Fingerprint, in store: PackStore,
        readAgain: @escaping @Sendable () -> PageFile?
    ) {
        var pack = PackReader(bytes)
        guard let kind = Kind(rawValue: pack.text()) else { return nil }
        let stem = pack.text()
        let title = pack.text()
        let isReadable = pack.flag()
        let bodyOffset = pack.number()
        let nameDate = pack.optional { PageDate(from: &$0) }
        let (interface, anchors) = (pack.fingerprint(), pack.fingerprint())
        let place = PackStore.Place(offset: pack.number(), length: pack.number())
        let ranges = FieldRanges(from: &pack, path: path)
        let matter = FrontMatter(from: &pack)
        guard !pack.isBroken, pack.isAtEnd, place.offset >= 0, place.length >= 8,
            place.offset <= store.size - place.length
        else { return nil }
        let head = PageHead(
            kind: kind, path: path, stem: stem, frontMatter: Entry(value: matter, ranges: ranges, fingerprint: nil),
            hasReadableFrontMatter: isReadable, bodyOffset: bodyOffset, nameDate: nameDate)
        let document = StoredDocument(store: store, place: place, isOld: true) {
            readAgain()?.document ?? MarkupDocument.empty
        }
        storage = Storage(
            head, title: title, fingerprint: fingerprint, interface: interface, anchors: anchors,
            document: .stored(document))
        isSound = true
    }
}

extension FrontMatter {
    /// All of it but what a comparison page asks for.
    var packed: [UInt8] {
        var pack = PackWriter()
        for text in [title, description, slug, campaign, template, summary, lang] { pack.write(text) }
        for date in [date, updated, publishDate, expiryDate] { pack.write(date) { $1.pack(into: &$0) } }
        for flag in [draft, hasFreeNumbers] { pack.write(flag) }
        for texts in [aliases, tags, authors, sources] { pack.write(texts) }
        extra.pack(into: &pack)
        return pack.bytes
    }

    fileprivate init(from pack: inout PackReader) {
        let texts = (0..<7).map { _ in pack.optionalText() }
        let dates = (0..<4).map { _ in pack.optional { PageDate(from: &$0) } }
        let flags = (0..<2).map { _ in pack.flag() }
        let lists = (0..<4).map { _ in pack.texts() }
        self.init(
            title: texts[0], description: texts[1], date: dates[0], updated: dates[1], publishDate: dates[2],
            expiryDate: dates[3], draft: flags[0], slug: texts[2], aliases: lists[0], tags: lists[1],
            authors: lists[2], campaign: texts[3], sources: lists[3], template: texts[4], summary: texts[5],
            lang: texts[6], hasFreeNumbers: flags[1], comparison: nil, extra: ExtraValue(from: &pack, depth: 0))
    }
}

extension PageDate {
    fileprivate func pack(into pack: inout PackWriter) {
        for number in [year, month, day, secondsSince1970] { pack.write(number) }
        pack.write(rfc3339)
    }

    fileprivate init(from pack: inout PackReader) {
        self.init(
            year: pack.number(), month: pack.number(), day: pack.number(), secondsSince1970: pack.number(),
            rfc3339: pack.text())
    }
}

extension ExtraValue {
    /// How deep values stand in one another; YAML that is deeper is refused.
    private static let depthLimit = 64

    fileprivate func pack(into pack: inout PackWriter) {
        switch self {
        case .text(let text):
            pack.write(0)
            pack.write(text)
        case .list(let values):
            pack.write(1)
            pack.write(values) { $1.pack(into: &$0) }
        case .mapping(let fields):
            pack.write(2)
            pack.write(fields.sorted { $0.key < $1.key }) { pack, field in
                pack.write(field.key)
                field.value.pack(into: &pack)
            }
        }
    }

    fileprivate init(from pack: inout PackReader, depth: Int) {
        switch depth < Self.depthLimit ? pack.number() : 0 {
        case 1: self = .list(pack.list { ExtraValue(from: &$0, depth: depth + 1) })
        case 2:
            let fields = pack.list { ($0.text(), ExtraValue(from: &$0, depth: depth + 1)) }
            self = .mapping(Dictionary(fields, uniquingKeysWith: { first, _ in first }))
        default: self = .text(pack.text())
        }
    }
}

extension PictureSize {
    /// The size of an asset as bytes, or that it has none.
    package static func pack(_ size: PictureSize?) -> [UInt8] {
        var pack = PackWriter()
        pack.write(size) { pack, size in
            pack.write(size.width)
            pack.write(size.height)
        }
        return pack.bytes
    }

    /// - Returns: nothing where the bytes are not those of `pack`.
    static func unpack(_ bytes: ArraySlice<UInt8>) -> Unpacked? {
        var pack = PackReader(bytes)
        let size = pack.optional { PictureSize(width: $0.number(), height: $0.number()) } ?? nil
        return pack.isBroken || !pack.isAtEnd ? nil : Unpacked(size: size)
    }

    struct Unpacked {
        /// Absent where the asset has none.
        let size: PictureSize?
    }
}
