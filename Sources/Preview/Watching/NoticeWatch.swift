#if os(Linux)
    import Digests
    import Foundation

    /// Watches folders by the system's notices (inotify(7)).
    struct NoticeWatch: Sendable {
        /// An editor's save is several events: they count as one change once nothing has come for so many milliseconds,
        /// or after the longer time.
        private static let quiet: Int32 = 8
        private static let longest: Duration = .milliseconds(100)

        private static let events = UInt32(
            IN_CLOSE_WRITE | IN_ATTRIB | IN_MOVED_FROM | IN_MOVED_TO | IN_CREATE | IN_DELETE | IN_DELETE_SELF
                | IN_MOVE_SELF)

        private let root: String
        private let notices: Int32
        /// A pipe, closed at its writing end when nobody wants to know of changes any more.
        private let end: Int32
        /// The folders that are watched, from the root, by the system's number for each; the root itself is "".
        private var folders: [Int32: String] = [:]
        /// Whether a folder or file is a link: then it may change under another path than the one that is told.
        private var hasLinks = false
        /// Whether the system has refused to watch a folder.
        private var isIncomplete = false

        /// - Returns: nothing where the system does not give notices of all folders.
        static func changes(in root: String) -> AsyncStream<FileChanges>? {
            var ends: [Int32] = [-1, -1]
            guard pipe(&ends) == 0 else { return nil }
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
            let signal = ends[1]
            var watch = NoticeWatch(
                root: root, notices: inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC)), end: ends[0])
            watch.watchAll()
            guard watch.notices >= 0, !watch.isIncomplete else {
                watch.close()
                Glibc.close(signal)
                return nil
            }
            let (changes, continuation) = AsyncStream.makeStream(of: FileChanges.self)
            let ready = watch
            continuation.onTermination = { _ in Glibc.close(signal) }
            // A thread of its own: it waits in the system, which a task must not.
            Thread.detachNewThread {
                var watch = ready
                watch.run { continuation.yield($0) }
                watch.close()
            }
            return changes
        }

        private init(root: String, notices: Int32, end: Int32) {
            self.root = root
            self.notices = notices
            self.end = end
        }

        private func close() {
            for descriptor in [notices, end] where descriptor >= 0 { Glibc.close(descriptor) }
        }

        // MARK: Folders

        private mutating func watchAll() {
            // For the moment in which content/ or templates/ itself comes into being.
            add("", events: UInt32(IN_CREATE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE))
            for folder in FileWatch.folders { watch(folder) }
        }

        private mutating func watch(_ folder: String) {
            guard let (_, kind) = FileStamp.of("\(root)/\(folder)"), kind == .folder || kind == .symbolicLink else {
                return
            }
            add(folder, events: Self.events)
            for name in (try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)")) ?? []
            where !FileWatch.isPassedOver(name) {
                let path = "\(folder)/\(name)"
                switch FileStamp.of("\(root)/\(path)")?.kind {
                case .folder?: watch(path)
                case .symbolicLink?: hasLinks = true
                default: continue
                }
            }
        }

        private mutating func add(_ folder: String, events: UInt32) {
            let number = inotify_add_watch(notices, folder.isEmpty ? root : "\(root)/\(folder)", events)
            if number >= 0 {
                folders[number] = folder
            } else if errno != ENOENT {
                isIncomplete = true
            }
        }

        // MARK: Events

        private mutating func run(_ report: (FileChanges) -> Void) {
            while true {
                var gathered = Gathered()
                guard wait(-1) else { return }
                let began = ContinuousClock.now
                repeat {
                    read(&gathered)
                    guard began.duration(to: .now) < Self.longest else { break }
                } while wait(Self.quiet)
                if let changes = gathered.changes(hasLinks: hasLinks) { report(changes) }
            }
        }

        /// What the events of one change say.
        private struct Gathered {
            var paths: Set<String> = []
            var isVague = false

            func changes(hasLinks: Bool) -> FileChanges? {
                if isVague { return FileChanges(paths: nil) }
                return paths.isEmpty ? nil : FileChanges(paths: hasLinks ? nil : paths)
            }
        }

        /// Whether events have come within a time.
        ///
        /// - Parameter milliseconds: -1 for as long as it takes; then no events mean that the watch is over.
        private func wait(_ milliseconds: Int32) -> Bool {
            var descriptors = [
                pollfd(fd: notices, events: Int16(POLLIN), revents: 0),
                pollfd(fd: end, events: Int16(POLLIN), revents: 0),
            ]
            while true {
                let count = poll(&descriptors, nfds_t(descriptors.count), milliseconds)
                if count < 0, errno == EINTR { continue }
                return count > 0 && descriptors[1].revents == 0
            }
        }

        private mutating func read(_ gathered: inout Gathered) {
            var buffer = [UInt8](repeating: 0, count: 64 << 10)
            while true {
                let count = Glibc.read(notices, &buffer, buffer.count)
                guard count > 0 else { return }
                let head = MemoryLayout<inotify_event>.size
                var offset = 0
                while offset + head <= count {
                    let event = buffer.withUnsafeBytes {
                        $0.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
                    }
                    let name = buffer[(offset + head)..<(offset + head + Int(event.len))].prefix { $0 != 0 }
                    take(event, named: String(decoding: name, as: UTF8.self), &gathered)
                    offset += head + Int(event.len)
                }
            }
        }

        private mutating func take(_ event: inotify_event, named name: String, _ gathered: inout Gathered) {
            let mask = event.mask
            if mask & UInt32(IN_Q_OVERFLOW) != 0 {
                // Folders may be among what was lost.
                watchAll()
                gathered.isVague = true
                return
            }
            if mask & UInt32(IN_IGNORED) != 0 {
                folders[event.wd] = nil
                return
            }
            guard let folder = folders[event.wd] else { return }
            if mask & UInt32(IN_DELETE_SELF | IN_MOVE_SELF) != 0 {
                gathered.isVague = true
                if mask & UInt32(IN_MOVE_SELF) != 0 {
                    // Its events would be told under the path that it had before. Where it is still in the site, the
                    // folder above has told its new name already, and that one is watched.
                    inotify_rm_watch(notices, event.wd)
                    folders[event.wd] = nil
                    watch(folder)
                }
                return
            }
            guard !FileWatch.isPassedOver(name), !folder.isEmpty || FileWatch.folders.contains(name) else { return }
            let path = folder.isEmpty ? name : "\(folder)/\(name)"
            if mask & UInt32(bitPattern: IN_ISDIR) != 0 {
                // Files may have come into it before it was watched.
                if mask & UInt32(IN_CREATE | IN_MOVED_TO) != 0 { watch(path) }
                gathered.isVague = true
            } else if folder.isEmpty {
                gathered.isVague = true
            } else if mask & UInt32(IN_CREATE) != 0 {
                // Its bytes come later; a link has none.
                if FileStamp.of("\(root)/\(path)")?.kind == .symbolicLink {
                    hasLinks = true
                    gathered.paths.insert(path)
                }
            } else {
                gathered.paths.insert(path)
            }
        }
    }
#endif
