package import Digests
package import Foundation

/// The input that a site was made of, as `sha256sum` writes it: a file of `.sitegen/` for each output folder. It is not
/// published, since it names drafts too.
package struct InputsFile: Sendable {
    private let path: String

    /// - Parameters:
    ///   - root: the site's folder.
    ///   - output: the folder that is published into.
    package init(root: URL, output: URL) {
        let mark = Fingerprint(of: Array(output.standardizedFileURL.path.utf8)).hexadecimal.prefix(16)
        path = root.appending(path: "\(BuildCache.folder)/inputs-\(mark)").path
    }

    /// Replaces the file, in one step. It helps `verify` only: where the disk refuses it, the site is published all the
    /// same.
    ///
    /// - Parameter inputs: SHA-256 of every file by its path from the site's root.
    package func write(_ inputs: [(path: String, fingerprint: Fingerprint)]) {
        let manifest = Manifest(
            Dictionary(inputs.map { (OutputPath($0.path), $0.fingerprint) }, uniquingKeysWith: { first, _ in first }))
        let bytes = manifest.bytes
        if let former = try? DiskFile.read(path), former == bytes { return }
        do {
            try DiskFile.write(bytes, to: path + ".new")
            try DiskFile.move(path + ".new", to: path)
        } catch {
            unlink(path)
        }
    }

    /// What it says; nothing where no build has written it.
    ///
    /// - Throws: `DiskError`
    func read() throws -> Manifest? {
        guard let kind = FileStamp.of(path)?.kind else { return nil }
        guard kind == .file else { throw DiskError("read", path, reason: "it is no file") }
        return Manifest(parsing: Data(try DiskFile.read(path)))
    }
}
