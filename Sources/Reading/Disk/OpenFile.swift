import Foundation

/// A file that is open for reading, until the value goes.
struct OpenFile: ~Copyable {
    private let descriptor: Int32
    private let name: String

    /// - Throws: `DiskProblem`
    init(_ path: String, named name: String) throws(DiskProblem) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        self.name = name
        guard descriptor >= 0 else { throw DiskProblem(path: name, reason: String(cString: strerror(errno))) }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// In bytes.
    var size: Int {
        get throws(DiskProblem) {
            var status = stat()
            guard fstat(descriptor, &status) == 0 else { throw problem(errno) }
            return Int(status.st_size)
        }
    }

    /// The next bytes; fewer than asked for at the end of the file only.
    func next(upTo count: Int) throws(DiskProblem) -> [UInt8] {
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count, failure == 0 {
                let taken = read(descriptor, buffer.baseAddress.map { $0 + filled }, count - filled)
                if taken == 0 { break }
                if taken > 0 { filled += taken } else if errno != EINTR { failure = errno }
            }
        }
        guard failure == 0 else { throw problem(failure) }
        return bytes
    }

    private func problem(_ number: Int32) -> DiskProblem {
        DiskProblem(path: name, reason: String(cString: strerror(number)))
    }
}
