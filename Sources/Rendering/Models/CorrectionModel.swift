/// One row of a figure's history: what it was, what it is, why and when.
package struct CorrectionModel: Sendable {
    let was: LinkModel
    let now: LinkModel
    let why: String
    /// The date of the source of the later figure.
    let when: String
}
