import ArgumentParser
import Foundation

/// The flags that say where a site is published.
struct OutputArguments: ParsableArguments {
    @Option(
        help: ArgumentHelp("The folder to publish into (default: public in the site's folder).", valueName: "dir"),
        completion: .directory)
    var outputDir: String?

    @Option(
        name: .customLong("base-url"),
        help: ArgumentHelp("The address the site is published at; goes before site.yaml's.", valueName: "url"))
    var baseURL: String?

    func folder(of root: URL) -> URL {
        outputDir.map { URL(filePath: $0, directoryHint: .isDirectory) }
            ?? root.appending(path: "public", directoryHint: .isDirectory)
    }
}
