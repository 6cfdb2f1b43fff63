/// Asks many addresses, several at once.
struct LinkAsker<Time: Clock>: Sendable where Time.Duration == Duration {
    private static var atOnce: Int { 8 }

    let clock: Time
    let exchange: LinkExchange

    /// - Parameter report: told how many have a verdict.
    func ask(_ links: [String], report: (Int) -> Void) async -> [String: LinkVerdict] {
        var verdicts: [String: LinkVerdict] = [:]
        var schedule = LinkSchedule<Time.Instant>()
        for link in links {
            if let inquiry = LinkInquiry(link) {
                schedule.add(inquiry, start: clock.now)
            } else {
                verdicts[link] = .silent(.malformed)
            }
        }
        await withTaskGroup(of: (LinkInquiry, LinkResponse).self) { group in
            var running = 0
            while true {
                while running < Self.atOnce, let turn = schedule.next() {
                    running += 1
                    group.addTask { [clock, exchange] in
                        if clock.now < turn.start { try? await clock.sleep(until: turn.start, tolerance: nil) }
                        return (turn.inquiry, await exchange(turn.inquiry.request))
                    }
                }
                guard let (inquiry, response) = await group.next() else { return }
                running -= 1
                schedule.end(inquiry, at: clock.now)
                switch inquiry.step(after: response) {
                case .again(let next, let pause): schedule.add(next, start: clock.now.advanced(by: pause))
                case .done(let verdict):
                    verdicts[inquiry.link] = verdict
                    if case .unknown(let status) = verdict, status >= 400 {
                        // Who has too much to do is not asked for the next address of its own.
                        for spared in schedule.spare(inquiry.host) { verdicts[spared.link] = verdict }
                    }
                    report(verdicts.count)
                }
            }
        }
        return verdicts
    }
}
