import Foundation
import Testing

/// However a site was edited, and whatever became of its folders: a build in place comes to what a build from nothing does.
@Suite struct RandomEditTests {
    private static let chosen = ProcessInfo.processInfo.environment["SITEGEN_SEED"].flatMap { UInt64($0) }
    private static let seeds: [UInt64] = chosen.map { [$0] } ?? [1, 2, 3, 4]
    private static let steps =
        ProcessInfo.processInfo.environment["SITEGEN_STEPS"].flatMap { Int($0) } ?? 75

    @Test(.timeLimit(.minutes(10)), arguments: seeds)
    func everyBuildInPlaceIsAsOneFromNothing(_ seed: UInt64) async throws {
        try await Workshop.withTemporaryFolder { folder in
            try await OwnThread.run {
                var walk = EditWalk(seed: seed, in: folder)
                defer { if Self.chosen != nil { print(walk.log.joined(separator: "\n")) } }
                do {
                    try walk.run(steps: Self.steps)
                } catch let mismatch as EditWalk.Mismatch {
                    Issue.record("\(mismatch)")
                    return
                }
                print("Seed \(seed): \(walk.published) of \(walk.log.count) builds published, all as from nothing.")
                // A walk of nothing but mistakes would show little.
                #expect(walk.published * 2 > walk.log.count)
            }
        }
    }

    /// A program that leaves one page as it was once is found out.
    @Test(.timeLimit(.minutes(10))) func findsAPageThatWasNotRenewed() async throws {
        try await Workshop.withTemporaryFolder { folder in
            let program = folder.appending(path: "forgetful")
            let script = """
                #!/bin/sh
                '\(Workshop.binary.path)' "$@" || exit
                [ -e public/index.html ] || exit 0
                [ -e "$0.page" ] || cp public/index.html "$0.page"
                cp "$0.page" public/index.html

                """
            try Data(script.utf8).write(to: program)
            try #require(chmod(program.path, 0o700) == 0)
            let found = try await OwnThread.run { () -> String? in
                var walk = EditWalk(seed: 1, in: folder, program: program)
                do {
                    try walk.run(steps: Self.steps)
                } catch let mismatch as EditWalk.Mismatch {
                    return mismatch.description
                }
                return nil
            }
            #expect(found?.contains("\n--- expected/index.html\n+++ built/index.html\n") == true, "\(found ?? "")")
            #expect(found?.contains("SITEGEN_SEED=1 repeats them:\n  0: begin\n") == true)
        }
    }
}
