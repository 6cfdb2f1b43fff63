/// The pairs of one metric.
package struct PairGroupModel: Sendable {
    let metric: LinkModel
    let pairs: [PairModel]
    /// The grade of the row as a whole: that of its weakest pair.
    let overall: String
}
