import ArgumentParser
import Foundation

/// The flags that say which site is meant, and which of its pages.
struct ContentArguments: ParsableArguments {
    @Option(help: ArgumentHelp("The site's folder.", valueName: "dir"), completion: .directory)
    var root = "."

    @Flag(help: "Take drafts too.")
    var drafts = false

    @Flag(help: "Take pages whose date is in the future too.")
    var future = false

    @Flag(help: "Take expired pages too.")
    var expired = false

    var rootFolder: URL { URL(filePath: root, directoryHint: .isDirectory).standardizedFileURL }
}
