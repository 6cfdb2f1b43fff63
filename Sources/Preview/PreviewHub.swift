/// The site that is shown, and those who look at it.
actor PreviewHub {
    /// How many pages are kept as they were sent.
    private static let mostKept = 64
    /// Who is slower than so many changes may miss the oldest: the newest tells all that counts.
    private static let mostWaiting = 4

    private var site: any PreviewSite
    private var state: PreviewState
    private let session: String
    private var number = 1
    private var kept: [String: Answer] = [:]
    private var viewers: [Int: AsyncStream<String>.Continuation] = [:]
    private var lastViewer = 0

    /// What is shown at a moment.
    struct Shown: Sendable {
        let site: any PreviewSite
        let build: String
    }

    /// - Parameter session: tells this run of the program from others.
    init(_ site: any PreviewSite, session: String) {
        self.site = site
        self.session = session
        state = PreviewState(site, build: "\(session)-1", former: nil, styles: nil, trouble: nil)
    }

    var shown: Shown { Shown(site: site, build: state.build) }

    // MARK: Changes

    /// Shows another site, and tells everybody.
    func show(_ site: any PreviewSite, _ effect: PreviewEffect) {
        self.site = site
        switch effect {
        case .none: tell(styles: state.styles, isNew: false)
        case .styles(let addresses): tell(styles: addresses, isNew: true)
        case .pages: tell(styles: nil, isNew: true)
        }
    }

    /// Tells everybody what keeps the site from being made; it is shown as it was.
    func tell(_ trouble: PreviewMistake) { tell(styles: state.styles, isNew: false, trouble) }

    private func tell(styles: [String]?, isNew: Bool, _ trouble: PreviewMistake? = nil) {
        if isNew {
            number += 1
            kept = [:]
        }
        let build = "\(session)-\(number)"
        state = PreviewState(
            site, build: build, former: isNew ? state.build : state.former, styles: styles, trouble: trouble)
        guard let message = try? state.json() else { return }
        for viewer in viewers.values { viewer.yield(message) }
    }

    /// The state now, and after each change.
    func changes() throws -> AsyncStream<String> {
        let (changes, viewer) = AsyncStream.makeStream(
            of: String.self, bufferingPolicy: .bufferingNewest(Self.mostWaiting))
        lastViewer += 1
        let id = lastViewer
        viewers[id] = viewer
        viewer.onTermination = { [weak self] _ in
            Task { await self?.leave(id) }
        }
        viewer.yield(try state.json())
        return changes
    }

    private func leave(_ id: Int) { viewers[id] = nil }

    // MARK: Answers

    /// An answer that was made before, of what is shown now.
    func answer(to path: String) -> Answer? { kept[path] }

    /// Keeps an answer for whoever asks next.
    func keep(_ answer: Answer, to path: String, build: String) {
        guard build == state.build, kept.count < Self.mostKept else { return }
        kept[path] = answer
    }
}
