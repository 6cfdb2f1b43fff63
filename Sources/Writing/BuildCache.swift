import Digests
package import Foundation
package import Packing

/// What a build leaves for the next one, in `.sitegen/` of the site's folder: `build` and `pages`.
///
/// It only ever saves time. Where it is missing, of another version, cut off or garbled, or cannot be written, a build
/// is a full one, and nothing is said of it.
package struct BuildCache: ~Copyable {
    /// In the site's folder.
    static let folder = ".sitegen"
    private static let indexName = "build"
    private static let pagesName = "pages"
    /// Changes whenever what is written here is read otherwise.
    private static let version = "sitegen build cache 1\n"

    /// What the former build left.
    package let former: BuildRecord
    /// The Markdown of its pages, and of those of this build; absent where the disk refuses it.
    package let store: PackStore?
    /// The disk's own time when the build began, in nanoseconds since 1970.
    package let clock: Int64

    private let path: String
    private let program: String
    private let lock: FolderLock?

    /// - Parameters:
    ///   - root: the site's folder; nothing is remembered without it.
    ///   - program: changes whenever the program does; nothing is remembered without it.
    ///   - isIgnored: whether nothing of a former build is used.
    package init(root: URL?, program: String?, isIgnored: Bool) {
        path = root?.appending(path: Self.folder).path ?? ""
        self.program = program ?? ""
        var lock: FolderLock?
        if root != nil, let program, !program.isEmpty, (try? DiskFile.makeFolder(path)) != nil {
            lock = try? FolderLock(URL(filePath: path, directoryHint: .isDirectory))
        }
        guard let held = consume lock else {
            self.lock = nil
            former = BuildRecord()
            store = nil
            clock = 0
            return
        }
        self.lock = consume held
        let mark = "\(path)/clock"
        try? DiskFile.write([], to: mark)
        clock = FileStamp.of(mark)?.stamp.changed ?? 0
        if !isIgnored, let (record, store) = Self.usable(in: path, program: self.program) {
            former = record
            self.store = store
        } else {
            former = BuildRecord()
            // Another name would be needed if a reader still held the file; the lock says that nobody does.
            unlink("\(path)/\(Self.indexName)")
            unlink("\(path)/\(Self.pagesName)")
            store = PackStore("\(path)/\(Self.pagesName)", keeping: 0)
        }
    }

    /// What the former build left, without anything of it being changed; nothing where there is nothing that could be
    /// used.
    package static func peek(root: URL, program: String?) -> (record: BuildRecord, store: PackStore)? {
        program.flatMap { usable(in: root.appending(path: folder).path, program: $0, isPeeking: true) }
    }

    /// - Parameter isPeeking: whether a build may be under way that adds to the file of pages.
    private static func usable(
        in path: String, program: String, isPeeking: Bool = false
    ) -> (record: BuildRecord, store: PackStore)? {
        guard let record = read("\(path)/\(indexName)", program: program), !record.isOutgrown,
            FileStamp.of("\(path)/\(pagesName)")?.kind == .file,
            let store = isPeeking
                ? PackStore(reading: "\(path)/\(pagesName)", upTo: record.storeSize)
                : PackStore("\(path)/\(pagesName)", keeping: record.storeSize)
        else { return nil }
        return (record, store)
    }

    private static func read(_ path: String, program: String) -> BuildRecord? {
        let head = Array(version.utf8)
        guard let bytes = try? DiskFile.read(path), bytes.starts(with: head), bytes.count > head.count + 32 else {
            return nil
        }
        let body = bytes[(head.count + 32)...]
        var check = PackReader(bytes[head.count..<head.count + 32])
        guard check.fingerprint() == Fingerprint(of: body) else { return nil }
        var pack = PackReader(body)
        guard pack.text() == program else { return nil }
        let record = BuildRecord(from: &pack)
        return pack.isBroken || !pack.isAtEnd ? nil : record
    }

    /// Leaves a record for the next build, in one step. What the disk refuses is not told: the next build is a full one.
    ///
    /// - Parameter record: what it says of the file of pages is set here.
    package consuming func save(_ record: BuildRecord) {
        guard let store else { return }
        var record = record
        record.storeSize = store.size
        record.firstSize = former.firstSize > 0 ? former.firstSize : store.size
        var pack = PackWriter(capacity: record.inputs.count * 700 + record.files.files.count * 200)
        pack.write(program)
        record.pack(into: &pack)
        var check = PackWriter()
        check.write(Fingerprint(of: pack.bytes))
        let waiting = "\(path)/\(Self.indexName).new"
        guard (try? DiskFile.write(Array(Self.version.utf8) + check.bytes + pack.bytes, to: waiting)) != nil else {
            unlink("\(path)/\(Self.indexName)")
            return
        }
        try? DiskFile.move(waiting, to: "\(path)/\(Self.indexName)")
    }
}
