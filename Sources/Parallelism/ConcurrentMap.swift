import Foundation

extension RandomAccessCollection where Self: Sendable, Element: Sendable, Index == Int {
    /// What a function makes of each element, made on all cores, in the order of the elements.
    ///
    /// - Parameter share: how many elements a core takes at a time.
    package func concurrentMap<Value: Sendable>(
        share: Int = 64, _ transform: @escaping @Sendable (Element) throws -> Value
    ) async rethrows -> [Value] {
        try await concurrentShares(of: share) { try $0.map(transform) }.flatMap(\.self)
    }

    /// What a function makes of each stretch of the elements, made on all cores, in order.
    ///
    /// - Parameter share: how many elements a stretch has; the last may have fewer.
    package func concurrentShares<Value: Sendable>(
        of share: Int, _ transform: @escaping @Sendable (SubSequence) throws -> Value
    ) async rethrows -> [Value] {
        try await withThrowingTaskGroup(of: (Int, Value).self) { group in
            var starts = stride(from: startIndex, to: endIndex, by: Swift.max(1, share)).makeIterator()
            func begin() {
                guard let start = starts.next() else { return }
                let end = Swift.min(start + Swift.max(1, share), endIndex)
                group.addTask { (start, try transform(self[start..<end])) }
            }
            for _ in 0..<ProcessInfo.processInfo.activeProcessorCount { begin() }
            var values: [(start: Int, value: Value)] = []
            while let (start, value) = try await group.next() {
                values.append((start, value))
                begin()
            }
            return values.sorted { $0.start < $1.start }.map(\.value)
        }
    }
}
