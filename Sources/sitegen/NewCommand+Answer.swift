import ArgumentParser
import Building
import Diagnostics
import Foundation

/// The flags of every new file, and how the subcommands answer.
extension NewCommand {
    struct Place: ParsableArguments {
        @OptionGroup var site: RootArguments

        @Option(help: ArgumentHelp("The day of the new file (default: SOURCE_DATE_EPOCH, or now).", valueName: "date"))
        var clock: PresentTime?

        /// Seconds since 1970-01-01T00:00:00Z.
        func now() throws -> Int { try clock?.seconds ?? PresentTime.ofEnvironment().seconds }

        func desk() async throws -> SiteDesk { try await SiteDesk(root: site.rootFolder, now: try now()) }

        /// A file of the site as the reader would name it.
        func shown(_ path: String) -> String { Console.shown(site.rootFolder.appending(path: path)) }

        /// `sitegen`, a command, and this site where it is not the current folder's.
        func line(_ command: String) -> String {
            "sitegen \(command)\(site.root == "." ? "" : " --root \(quoted(site.root))")"
        }
    }

    /// As a shell takes it; what would steer the terminal is told by its number.
    static func quoted(_ text: String) -> String {
        let isPlain = text.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || "0123456789/._-+".unicodeScalars.contains($0)
        }
        return isPlain && !text.isEmpty ? text : "'\(Printable.line(text).replacing("'", with: "'\\''"))'"
    }

    /// Prints what was written and what comes next; a refusal is answered with 64 or 1, and the disk's with 74.
    static func answer(_ write: () async throws -> (written: String, next: String)) async throws {
        do {
            let (written, next) = try await write()
            let text = "\(written)\nNext: \(next)\n"
            try Console.answer(text)
        } catch let refusal as DeskRefusal {
            let console = Console(format: .text, isQuiet: true)
            console.fail(refusal.text)
            console.tell("   = help: \(refusal.hint)\n")
            throw ExitCode(refusal.kind == .request ? 64 : 1)
        } catch let error as ValidationError {
            throw error
        } catch {
            Console(format: .text, isQuiet: true).fail(error)
            throw ExitCode(74)
        }
    }
}
