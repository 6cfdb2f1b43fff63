import ArgumentParser
import Foundation

/// The flag that says which site is meant.
struct RootArguments: ParsableArguments {
    @Option(help: ArgumentHelp("The site's folder.", valueName: "dir"), completion: .directory)
    var root = "."

    var rootFolder: URL { URL(filePath: root, directoryHint: .isDirectory).standardizedFileURL }
}
