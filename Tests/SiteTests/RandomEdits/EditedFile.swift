import Foundation

/// A file of a site as it is to stand on the disk.
enum EditedFile: Equatable {
    case data(Data)
    case link(to: String)

    static func text(_ text: String) -> EditedFile { .data(Data(text.utf8)) }
    static func bytes(_ bytes: some Sequence<UInt8>) -> EditedFile { .data(Data(bytes)) }

    /// Nothing for a link.
    var bytes: Data? {
        switch self {
        case .data(let data): data
        case .link: nil
        }
    }

    var text: String? { bytes.map { String(decoding: $0, as: UTF8.self) } }
}
