import ArgumentParser
import Foundation

/// The flags that say which site is meant, and which of its pages.
struct ContentArguments: ParsableArguments {
    @OptionGroup var site: RootArguments

    @Flag(help: "Take drafts too.")
    var drafts = false

    @Flag(help: "Take pages whose date is in the future too.")
    var future = false

    @Flag(help: "Take expired pages too.")
    var expired = false

    var rootFolder: URL { site.rootFolder }
}
