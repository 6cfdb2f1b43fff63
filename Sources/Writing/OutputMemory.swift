package import Digests
import Packing

/// What an earlier build remembers of the files that it published.
package struct OutputMemory: Sendable {
    /// A file as it was published.
    package struct Entry: Sendable {
        /// SHA-256 of its bytes.
        package let hash: Fingerprint
        /// Absent where the file may have been changed in the moment of its publication.
        let stamp: FileStamp?
        /// What it was made of.
        package let inputs: OutputInputs?
    }

    var files: [OutputPath: Entry]
    /// The stamp of the manifest beside them.
    var manifest: FileStamp?

    /// Remembers nothing.
    package init() {
        files = [:]
    }

    /// What is known of a file.
    package subscript(path: String) -> Entry? { files[OutputPath(path)] }

    /// What a build says that finds every file as it was published; nothing where one is not.
    ///
    /// - Parameter output: the folder.
    package func standstill(in output: String) -> PublicationSummary? {
        guard let manifest, FileStamp.of("\(output)/\(Manifest.name)")?.stamp == manifest,
            FileStamp.of("\(output)/\(Stage.name)") == nil
        else { return nil }
        for (path, entry) in files where Self.standing("\(output)/\(path.text)", entry) == nil { return nil }
        return PublicationSummary(written: 0, unchanged: files.count, removed: 0, kept: [], memory: self)
    }

    /// The stamp of a file that is as it was published; nothing where it is not. Of one whose stamp cannot be trusted the
    /// bytes are read.
    static func standing(_ path: String, _ entry: Entry) -> FileStamp? {
        guard let (stamp, kind) = FileStamp.of(path), kind == .file else { return nil }
        if let known = entry.stamp { return stamp == known ? stamp : nil }
        return (try? DiskFile.fingerprint(of: path)) == entry.hash ? stamp : nil
    }

    func isHolding(_ path: OutputPath, _ hash: Fingerprint, _ stamp: FileStamp) -> Bool {
        files[path].map { $0.hash == hash && $0.stamp == stamp } ?? false
    }

    func pack(into pack: inout PackWriter) {
        pack.write(manifest) { $0.write($1) }
        pack.write(files.sorted { $0.key < $1.key }) { pack, file in
            pack.write(file.key.text)
            pack.write(file.value.hash)
            pack.write(file.value.stamp) { $0.write($1) }
            pack.write(file.value.inputs) { $1.pack(into: &$0) }
        }
    }

    init(from pack: inout PackReader) {
        manifest = pack.optional { $0.stamp() }
        let entries = pack.list { pack in
            (
                OutputPath(pack.text()),
                Entry(
                    hash: pack.fingerprint(), stamp: pack.optional { $0.stamp() },
                    inputs: pack.optional { OutputInputs(from: &$0) })
            )
        }
        files = Dictionary(entries, uniquingKeysWith: { first, _ in first })
    }
}
