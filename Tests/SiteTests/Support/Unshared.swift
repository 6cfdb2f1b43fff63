import Foundation

/// A shell that may mount what nobody else sees: file systems of its own, on Linux, for root or where a user may be root
/// of a namespace.
enum Unshared {
    /// How it is begun; nothing where the system does not let it.
    private static let command: [String]? = {
        let ways = [["unshare", "-m"], ["unshare", "-r", "-m"]]
        return ways.first { way in
            let try_ = ["sh", "-c", "mkdir probe && mount -t tmpfs -o size=64k tmpfs probe && umount probe"]
            let folder = FileManager.default.temporaryDirectory.appending(path: "sitegen-probe-\(UUID().uuidString)")
            try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            return (try? Program.run(URL(filePath: "/usr/bin/env"), way + try_, in: folder))?.status == 0
        }
    }()

    /// Runs a script in which `sitegen` is the binary; what it mounts is gone when it ends.
    ///
    /// - Returns: nothing where the system does not let it, which is said.
    static func run(_ script: String, in folder: URL, named test: String = #function) throws -> CommandResult? {
        guard let command else {
            print("Nothing can be mounted here, so \(test) was left out.")
            return nil
        }
        var environment = ProcessInfo.processInfo.environment
        environment["SOURCE_DATE_EPOCH"] = "1767225600"
        let start = "set -eu; sitegen() { '\(Workshop.binary.path)' \"$@\"; }\n"
        return try Program.run(
            URL(filePath: "/usr/bin/env"), command + ["sh", "-c", start + script], in: folder, environment: environment)
    }
}
