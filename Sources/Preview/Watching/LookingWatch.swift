import Digests
import Foundation

/// Watches folders by looking at every file once a second.
struct LookingWatch {
    private static let pause: TimeInterval = 1

    let root: String

    static func changes(in root: String) -> AsyncStream<FileChanges> {
        AsyncStream { continuation in
            let watch = LookingWatch(root: root)
            let task = Task.detached {
                var former = watch.stamps()
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
        for folder in FileWatch.folders { look(into: folder, &stamps, depth: 0) }
        return stamps
    }

    private func look(into folder: String, _ stamps: inout [String: FileStamp], depth: Int) {
        // A link may lead back to a folder above.
        guard depth < 64 else { return }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)")) ?? []
        for name in names where !FileWatch.isPassedOver(name) {
            let path = "\(folder)/\(name)"
            guard let (stamp, kind) = FileStamp.of("\(root)/\(path)", followingLinks: true) else { continue }
            switch kind {
            case .folder: look(into: path, &stamps, depth: depth + 1)
            default: stamps[path] = stamp
            }
        }
    }
}
