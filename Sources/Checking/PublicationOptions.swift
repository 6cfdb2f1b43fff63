package import Reading

/// Which pages are published beside the ordinary ones.
package struct PublicationOptions: Sendable {
    let drafts: Bool
    let future: Bool
    let expired: Bool
    /// The present in seconds since 1970-01-01T00:00:00Z.
    let now: Int

    /// Why a page is published by one of the flags only, as things stand at present, and whether it is; nothing for a
    /// page that is published anyway.
    package func hurdle(of page: PageFile) -> (notice: String, isLifted: Bool)? {
        ReportChecker.hurdle(of: page, now: now).map { ($0.notice, $0.isLifted(by: self)) }
    }

    /// The moments at which pages begin or cease to be published.
    package static func turningPoints(of page: PageFile) -> [Int] {
        let matter = page.frontMatter.value
        return [matter.publishDate ?? page.date, matter.expiryDate].compactMap { $0?.secondsSince1970 }
    }

    package init(drafts: Bool, future: Bool, expired: Bool, now: Int) {
        self.drafts = drafts
        self.future = future
        self.expired = expired
        self.now = now
    }
}
