/// A record of a stat file.
protocol StatRecord: Sendable {
    associatedtype Fields: Sendable
    /// Its fields.
    static var shape: RecordShape<Fields> { get }
    /// Whatever is wrong is told; then something stands in for it.
    static func decode(_ decoder: inout RecordDecoder<Fields>) -> Self
}
