import Foundation
import Testing

@testable import Templates

/// The tests of the Mustache specification, 1.4, where they lie beside the project.
///
/// Lambdas are left out: a template has no code.
@Suite struct ConformanceTests {
    struct Suite: Decodable {
        let tests: [Case]
    }

    struct Case: Decodable {
        let name: String
        let data: Data
        let template: String
        let partials: [String: String]?
        let expected: String
    }

    /// JSON as a value without a fixed shape.
    struct Data: Decodable {
        let tree: TemplateTree

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            if value.decodeNil() {
                tree = .absent
            } else if let flag = try? value.decode(Bool.self) {
                tree = .flag(flag)
            } else if let number = try? value.decode(Int.self) {
                tree = .text(String(number))
            } else if let number = try? value.decode(Double.self) {
                tree = .text(String(number))
            } else if let text = try? value.decode(String.self) {
                tree = .text(text)
            } else if let elements = try? value.decode([Data].self) {
                tree = .list(elements.map(\.tree))
            } else {
                tree = .mapping(try value.decode([String: Data].self).mapValues(\.tree))
            }
        }
    }

    static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "shared/conformance/mustache")

    @Test(arguments: [
        "comments", "delimiters", "interpolation", "inverted", "partials", "sections", "~dynamic-names", "~inheritance",
    ])
    func passes(_ name: String) throws {
        guard let json = try? Foundation.Data(contentsOf: Self.folder.appending(path: "\(name).json")) else {
            return print("Mustache specification, \(name): skipped, since shared/conformance/mustache is not there")
        }
        let cases = try JSONDecoder().decode(Suite.self, from: json).tests
        try #require(!cases.isEmpty)
        var passed = 0
        for it in cases {
            let files = ([("", it.template)] + (it.partials ?? [:]).map { ($0.key, $0.value) }).map {
                TemplateFile(name: $0.0, path: $0.0, text: $0.1)
            }
            let bytes = try TemplateLibrary.load(files).library.render(it.data.tree, with: "")
            let text = bytes.map { String(decoding: $0, as: UTF8.self) }
            #expect(text == it.expected, "\(name): \(it.name)")
            passed += text == it.expected ? 1 : 0
        }
        print("Mustache specification, \(name): \(passed) of \(cases.count)")
    }
}
