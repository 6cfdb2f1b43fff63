import FlyingFox
import FlyingSocks
import Foundation

/// The preview: a server on this machine that shows a site, follows its files and tells the pages when they have changed.
package struct PreviewServer: Sendable {
    private let hub: PreviewHub
    private let address: ListeningAddress

    /// - Parameters:
    ///   - site: as it stands.
    ///   - address: where to listen.
    ///   - session: tells this run of the program from others, so that pages which another one sent are loaded anew.
    package init(_ site: any PreviewSite, at address: ListeningAddress, session: String) {
        hub = PreviewHub(site, session: session)
        self.address = address
    }

    /// Serves until the task is cancelled.
    ///
    /// - Parameters:
    ///   - port: the first that is tried; with one that is taken the next is.
    ///   - ready: told the port once the server listens.
    /// - Throws: `PortError`
    package func serve(from port: UInt16, ready: @escaping @Sendable (UInt16) async -> Void) async throws {
        // A thousand readers are a thousand open files.
        OpenFiles.allowMost()
        var port = port
        let last = port > UInt16.max - 100 ? UInt16.max : port + 100
        var isAnnounced = false
        while !Task.isCancelled {
            do {
                try await run(on: port) {
                    if !isAnnounced { await ready(port) }
                    isAnnounced = true
                }
            } catch let failure as ListeningFailure {
                // One that has listened already, and was stopped by the system, listens again: after a pause, since what
                // the system is short of may not be there at once.
                if isAnnounced {
                    try? await Task.sleep(for: .milliseconds(100))
                    continue
                }
                guard failure.isTaken, port < last else {
                    throw PortError(address: address.urlHost, port: port, reason: failure.reason)
                }
                port += 1
            }
        }
    }

    private enum Event { case listening, ended }

    private func run(on port: UInt16, listening: () async -> Void) async throws {
        let server = try address.server(port: port, handler: PreviewHandler(hub: hub, hosts: HostRule(address)))
        try await withThrowingTaskGroup(of: Event.self) { group in
            group.addTask {
                do {
                    try await server.run()
                } catch let error as SocketError {
                    throw ListeningFailure(error)
                } catch is CancellationError {}
                return .ended
            }
            group.addTask {
                try await server.waitUntilListening(timeout: 60)
                return .listening
            }
            for try await event in group where event == .listening { await listening() }
        }
    }

    /// Follows the files of the site until the task is cancelled.
    ///
    /// - Parameters:
    ///   - changes: as they come.
    ///   - report: told of each change that was followed, with the site it made, what it meant, and how long it took.
    package func follow(
        _ changes: AsyncStream<FileChanges>,
        report: @Sendable (FileChanges, Result<(any PreviewSite, PreviewEffect), any Error>, Duration) -> Void
    ) async {
        var site = await hub.shown.site
        var isVague = false
        for await change in changes {
            let began = ContinuousClock.now
            do {
                let next = try await site.following(isVague ? FileChanges(paths: nil) : change)
                site = next.site
                await hub.show(site, next.effect)
                isVague = false
                report(change, .success((site, next.effect)), began.duration(to: .now))
            } catch {
                // What has changed is lost with the failure: the next time everything is looked at.
                isVague = true
                await hub.tell(
                    PreviewMistake(isError: true, summary: error.localizedDescription))
                report(change, .failure(error), began.duration(to: .now))
            }
        }
    }
}
