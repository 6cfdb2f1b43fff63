import Foundation

/// The user's browser.
enum Browser {
    /// Opens an address.
    ///
    /// - Returns: why it could not be opened.
    static func open(_ address: String) -> String? {
        #if os(macOS)
            let program = "open"
        #else
            let program = "xdg-open"
        #endif
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program, address]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        do {
            try process.run()
        } catch {
            return "\(program) cannot be run: \(error.localizedDescription)"
        }
        // A thread of its own: some of these programs run as long as the browser does.
        Thread.detachNewThread {
            process.waitUntilExit()
            if process.terminationStatus == 127 {
                Console.tell("warning: There is no \(program) here; open \(address) yourself.\n")
            }
        }
        return nil
    }
}
