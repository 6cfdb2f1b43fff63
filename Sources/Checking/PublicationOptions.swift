/// Which pages are published beside the ordinary ones.
package struct PublicationOptions: Sendable {
    let drafts: Bool
    let future: Bool
    let expired: Bool
    /// The present in seconds since 1970-01-01T00:00:00Z.
    let now: Int

    package init(drafts: Bool, future: Bool, expired: Bool, now: Int) {
        self.drafts = drafts
        self.future = future
        self.expired = expired
        self.now = now
    }
}
