import Digests
import Foundation

/// Watches folders by looking at every file once a second.
struct LookingWatch {
    private static let pause: TimeInterval = 1

    let root: String

    static func changes(in root: String) -> AsyncStream<FileChanges> {
        let watch = LookingWatch(root: root)
        // At once: whoever reads the files after this call is told of what changes meanwhile.
        let first = watch.stamps()
        return AsyncStream { continuation in
            let task = Task.detached {
                var former = first
                while !Task.isCancelled {
                    try? await Task.sleep(for: .seconds(Self.pause))
                    let stamps = watch.stamps()
                    if let changes = Self.changes(former, stamps) { continuation.yield(changes) }
                    former = stamps
                }
            }
            continuation.onTermination = { _ in task.cancel() }
        }
    }

    /// What has changed from one look to the next.
    static func changes(_ former: [String: FileStamp], _ now: [String: FileStamp]) -> FileChanges? {
        guard former != now else { return nil }
        guard former.count == now.count, former.keys.allSatisfy({ now[$0] != nil }) else {
            return FileChanges(paths: nil)
        }
        return FileChanges(paths: Set(now.filter { former[$0] != $1 }.keys))
    }

    /// The stamp of every file, by its path from the root.
    private func stamps() -> [String: FileStamp] {
        var stamps: [String: FileStamp] = [:]
        for folder in FileWatch.folders { look(at: folder, &stamps, below: []) }
        return stamps
    }

    /// - Parameter numbers: those of the folders on the way down.
    private func look(at path: String, _ stamps: inout [String: FileStamp], below numbers: Set<UInt64>) {
        guard var (stamp, kind) = FileStamp.of("\(root)/\(path)") else { return }
        if kind == .symbolicLink {
            guard let target = FileStamp.of("\(root)/\(path)", followingLinks: true) else { return }
            (stamp, kind) = target
            // A link may lead back to a folder above.
            if kind == .folder, numbers.contains(stamp.number) { return }
        }
        guard kind == .folder else {
            stamps[path] = stamp
            return
        }
        let above = numbers.union([stamp.number])
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(path)")) ?? []
        for name in names where !FileWatch.isPassedOver(name) {
            look(at: "\(path)/\(name)", &stamps, below: above)
        }
    }
}
