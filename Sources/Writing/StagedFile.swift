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
    let inputs: Fingerprint?
}
