/// Which address is asked when: one request at a time to a host, and a pause between two.
struct LinkSchedule<Instant: InstantProtocol> where Instant.Duration == Duration {
    struct Turn: Sendable {
        let inquiry: LinkInquiry
        /// Not to be asked before.
        let start: Instant
    }

    private struct Host {
        var waiting: ArraySlice<LinkInquiry> = []
        var isAsked = false
        var start: Instant
    }

    private static var pause: Duration { .milliseconds(200) }

    private var hosts: [String: Host] = [:]
    /// In the order in which they came, so that a run does not depend on hashes.
    private var names: [String] = []

    mutating func add(_ inquiry: LinkInquiry, start: Instant) {
        let name = inquiry.host
        if hosts[name] == nil { names.append(name) }
        var host = hosts[name] ?? Host(start: start)
        host.waiting.append(inquiry)
        host.start = max(host.start, start)
        hosts[name] = host
    }

    /// The next request, to the host that has waited longest; nothing where every host with something left is asked.
    mutating func next() -> Turn? {
        let free = names.filter { hosts[$0].map { !$0.isAsked && !$0.waiting.isEmpty } ?? false }
        let name = free.min { left, right in
            guard let left = hosts[left]?.start, let right = hosts[right]?.start else { return false }
            return left < right
        }
        guard let name, var host = hosts[name], let inquiry = host.waiting.popFirst() else { return nil }
        host.isAsked = true
        hosts[name] = host
        return Turn(inquiry: inquiry, start: host.start)
    }

    /// Takes back what was still to be asked of a host.
    mutating func spare(_ name: String) -> ArraySlice<LinkInquiry> {
        let waiting = hosts[name]?.waiting ?? []
        hosts[name]?.waiting = []
        return waiting
    }

    /// The host has answered, and is left alone for a moment.
    mutating func end(_ inquiry: LinkInquiry, at now: Instant) {
        hosts[inquiry.host]?.isAsked = false
        hosts[inquiry.host]?.start = now.advanced(by: Self.pause)
    }
}
