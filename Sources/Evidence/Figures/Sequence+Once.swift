extension Sequence {
    /// The elements in their order, of those with one and the same key only the first.
    package func once<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
        var seen: Set<Key> = []
        return filter { seen.insert(key($0)).inserted }
    }
}
