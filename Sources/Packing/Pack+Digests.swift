package import Digests

extension PackWriter {
    /// 32 bytes.
    package mutating func write(_ fingerprint: Fingerprint) {
        let words = fingerprint.words
        for word in [words.0, words.1, words.2, words.3] { write(fixed: word) }
    }

    /// A file's stamp.
    package mutating func write(_ stamp: FileStamp) {
        for number in [stamp.size, stamp.modified, stamp.changed] { write(fixed: UInt64(bitPattern: number)) }
        write(fixed: stamp.number)
    }
}

extension PackReader {
    /// 32 bytes.
    package mutating func fingerprint() -> Fingerprint { Fingerprint(words: (fixed(), fixed(), fixed(), fixed())) }

    /// A file's stamp.
    package mutating func stamp() -> FileStamp {
        let numbers = (fixed(), fixed(), fixed())
        return FileStamp(
            size: Int64(bitPattern: numbers.0), modified: Int64(bitPattern: numbers.1),
            changed: Int64(bitPattern: numbers.2), number: fixed())
    }
}
