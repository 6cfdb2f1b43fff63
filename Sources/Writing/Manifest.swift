/// The files of an output folder that sitegen wrote, with their SHA-256: `.sitegen-manifest`, as `sha256sum` writes it.
struct Manifest: Equatable {
    static let name = ".sitegen-manifest"
    /// Hexadecimal SHA-256 by path.
    var hashes: [String: String]

    init(_ hashes: [String: String] = [:]) {
        self.hashes = hashes
    }

    /// A line that is not understood is passed over: its file counts as somebody else's, which is the safe side.
    init(parsing text: String) {
        var hashes: [String: String] = [:]
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 1)
            guard parts.count == 2, parts[0].utf8.count == 64 else { continue }
            hashes[String(parts[1].drop { $0 == " " })] = String(parts[0])
        }
        self.hashes = hashes
    }

    var text: String {
        hashes.sorted { $0.key < $1.key }.map { "\($0.value)  \($0.key)\n" }.joined()
    }
}
