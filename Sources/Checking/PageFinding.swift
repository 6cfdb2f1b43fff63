import Packing

/// What a page cites, as it was found while the page was checked.
package struct PageFinding: Sendable {
    let citedFigures: [String]
    let citedSources: [String]
    let namedPages: [String]

    /// As bytes, for the cache.
    package var packed: [UInt8] {
        var pack = PackWriter()
        pack.write(citedFigures)
        pack.write(citedSources)
        pack.write(namedPages)
        return pack.bytes
    }

    init(citedFigures: [String], citedSources: [String], namedPages: [String]) {
        self.citedFigures = citedFigures
        self.namedPages = namedPages
        self.citedSources = citedSources
    }

    /// - Returns: nothing where the bytes are something else.
    package init?(packed bytes: ArraySlice<UInt8>) {
        var pack = PackReader(bytes)
        citedFigures = pack.texts()
        citedSources = pack.texts()
        namedPages = pack.texts()
        if pack.isBroken || !pack.isAtEnd { return nil }
    }
}
