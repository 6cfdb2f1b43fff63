import Checking
package import Foundation

/// What a build is asked to do.
package struct BuildOptions: Sendable {
    /// The site's folder.
    package let root: URL
    /// The folder to publish into; nothing is published where there is none.
    package let output: URL?
    /// The folder of the documents that figures are held against, if they are to be.
    let documents: URL?
    /// Whether stats/verified.csv is written with the figures that agree with their documents.
    let records: Bool
    /// How long the server of another site may take to answer; none is asked where it is absent.
    let externalTimeout: Duration?
    /// Goes before site.yaml's base_url.
    let baseURL: String?
    let drafts: Bool
    let future: Bool
    let expired: Bool
    /// Whether warnings are errors.
    let strict: Bool
    /// Whether nothing that an earlier build remembers is used.
    let isForced: Bool
    /// Changes whenever the program does; without it nothing is remembered.
    let program: String?
    /// The present in seconds since 1970-01-01T00:00:00Z.
    let now: Int

    /// Which pages are published beside the ordinary ones.
    var publication: PublicationOptions {
        PublicationOptions(drafts: drafts, future: future, expired: expired, now: now)
    }

    package init(
        root: URL, output: URL?, baseURL: String? = nil, drafts: Bool, future: Bool, expired: Bool, strict: Bool,
        now: Int,
        documents: URL? = nil, records: Bool = false, externalTimeout: Duration? = nil, isForced: Bool = false,
        program: String? = nil
    ) {
        self.root = root
        self.output = output
        self.baseURL = baseURL
        self.drafts = drafts
        self.future = future
        self.expired = expired
        self.strict = strict
        self.now = now
        self.documents = documents
        self.isForced = isForced
        self.program = program
        self.records = records
        self.externalTimeout = externalTimeout
    }
}
