import Digests
package import Markup
package import Packing

/// The Markdown of a page, at hand or in the cache.
package enum PageDocument: Sendable {
    case read(MarkupDocument)
    case stored(StoredDocument)

    var value: MarkupDocument {
        switch self {
        case .read(let document): document
        case .stored(let stored): stored.document
        }
    }
}

/// A document in the cache; where it cannot be had from there any more, its file is read again.
package struct StoredDocument: Sendable {
    let store: PackStore
    /// Where it stands.
    package let place: PackStore.Place
    /// Whether an earlier build put it there: then the disk may have garbled it since.
    let isOld: Bool
    let readAgain: @Sendable () -> MarkupDocument

    var document: MarkupDocument {
        guard let bytes = store.bytes(at: place), let document = Self.unpacked(bytes, isChecked: isOld) else {
            return readAgain()
        }
        return document
    }

    /// A document as bytes, with their fingerprint before them.
    static func packed(_ document: MarkupDocument) -> [UInt8] {
        var pack = PackWriter()
        document.pack(into: &pack)
        var whole = PackWriter()
        whole.write(fixed: Fingerprint(of: pack.bytes).words.0)
        return whole.bytes + pack.bytes
    }

    private static func unpacked(_ bytes: [UInt8], isChecked: Bool) -> MarkupDocument? {
        if isChecked {
            var head = PackReader(bytes.prefix(8))
            guard head.fixed() == Fingerprint(of: bytes.dropFirst(8)).words.0 else { return nil }
        }
        var pack = PackReader(bytes.dropFirst(8))
        let document = MarkupDocument(from: &pack)
        return pack.isBroken || !pack.isAtEnd ? nil : document
    }
}
