import Digests

/// A file of the site on its way to the output folder.
package struct StagedFile: Sendable {
    enum State: Sendable {
        /// It is there with the same bytes.
        case published(FileStamp)
        /// Its bytes wait in this file.
        case staged(String)
        /// Somebody else's file is in its place.
        case occupied
    }

    let path: OutputPath
    let hash: Fingerprint
    let state: State
    /// How many bytes were made for it; none where it was kept.
    package let size: Int
    /// Whether its bytes wait to be written.
    package var isStaged: Bool { if case .staged = state { true } else { false } }
    let inputs: OutputInputs?
}
