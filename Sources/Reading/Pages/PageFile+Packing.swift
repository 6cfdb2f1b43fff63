import Digests
import Packing
extension PageFile {
    init?(packed bytes: ArraySlice<UInt8>, path: String, fingerprint: Fingerprint) { nil }
}
extension PictureSize {
    struct Unpacked { let size: PictureSize? }
    static func unpack(_ bytes: ArraySlice<UInt8>) -> Unpacked? { nil }
}
