package import Digests
import Foundation

/// Where files wait until the site is published; several cores may add to it at a time.
package struct Stage: Sendable {
    static let name = ".sitegen-stage"

    let folder: OutputFolder
    /// What an earlier build remembers of its files.
    package let memory: OutputMemory
    let path: String

    /// A part of the stage, which one core fills.
    package struct Share: Sendable {
        fileprivate let stage: Stage
        fileprivate let name: String
        private var count = 0
        private var isMade = false

        fileprivate init(_ stage: Stage, _ name: String) {
            self.stage = stage
            self.name = name
        }

        /// Takes one file of the site; its bytes go to the stage where they differ from what is published.
        ///
        /// - Parameter inputs: the fingerprint of everything the file was made of.
        /// - Throws: `DiskError`
        package mutating func add(
            _ path: String, _ content: OutputContent, inputs: OutputInputs? = nil
        ) throws(DiskError) -> StagedFile {
            let path = OutputPath(path)
            guard path.isInside else {
                throw DiskError("write", path.text, reason: "it lies outside the output folder")
            }
            let bytes = try Self.bytes(of: content)
            let hash = Fingerprint(of: bytes)
            let state = try state(of: path, bytes, hash)
            return StagedFile(path: path, hash: hash, state: state, size: bytes.count, inputs: inputs)
        }

        private mutating func state(
            of path: OutputPath, _ bytes: [UInt8], _ hash: Fingerprint
        ) throws(DiskError) -> StagedFile.State {
            if let (stamp, kind) = FileStamp.of(stage.folder.location(of: path)), kind == .file {
                if stage.memory.isHolding(path, hash, stamp) || stage.folder.fingerprint(of: path) == hash {
                    return .published(stamp)
                }
                if stage.folder.former.hashes[path] == nil { return .occupied }
            }
            count += 1
            let file = "\(stage.path)/\(name)/\(count)"
            do throws(DiskError) {
                if !isMade { try DiskFile.makeFolder("\(stage.path)/\(name)") }
                isMade = true
                try DiskFile.write(bytes, to: file)
            } catch {
                // The file that could not be had is the one that the reader knows.
                throw DiskError("write", stage.folder.location(of: path), reason: error.reason)
            }
            return .staged(file)
        }

        private static func bytes(of content: OutputContent) throws(DiskError) -> [UInt8] {
            switch content {
            case .bytes(let bytes): bytes
            case .copy(let location): try DiskFile.read(location.path)
            }
        }
    }

    /// A part of the stage.
    ///
    /// - Parameter name: told apart from those of all other shares.
    package func share(_ name: String) -> Share { Share(self, name) }

    /// A file of an earlier build that is still there as it was published; nothing where it must be made anew.
    ///
    /// - Parameter fingerprint: what it would be made of now.
    package func kept(_ path: String, madeOf fingerprint: Fingerprint) -> StagedFile? {
        let path = OutputPath(path)
        guard let entry = memory.files[path], let inputs = entry.inputs, inputs.fingerprint == fingerprint,
            folder.former.hashes[path] == entry.hash,
            let stamp = OutputMemory.standing(folder.location(of: path), entry)
        else { return nil }
        return StagedFile(path: path, hash: entry.hash, state: .published(stamp), size: 0, inputs: inputs)
    }
}
