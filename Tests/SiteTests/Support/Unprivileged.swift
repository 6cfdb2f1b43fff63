import Foundation

/// The binary as a user who may not do everything, as root may.
enum Unprivileged {
    /// What stands before the binary; nothing where root cannot be somebody else.
    private static let command: [String]? = {
        guard getuid() == 0 else { return [] }
        let way = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
        let folder = FileManager.default.temporaryDirectory
        let probe = try? Program.run(
            URL(filePath: "/usr/bin/env"), way + [Workshop.binary.path, "--version"], in: folder)
        return probe?.status == 0 ? way : nil
    }()

    /// - Returns: nothing where only root can be asked, which is said.
    static func run(
        _ arguments: [String], in folder: URL, named test: String = #function
    ) throws -> CommandResult? {
        guard let command else {
            print("Root may read and write everything and cannot be somebody else here, so \(test) was left out.")
            return nil
        }
        return try Sitegen.run(
            command + [Workshop.binary.path] + arguments, in: folder, program: URL(filePath: "/usr/bin/env"))
    }
}
