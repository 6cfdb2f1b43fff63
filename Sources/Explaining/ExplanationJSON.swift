import Foundation

/// An explanation as one JSON document.
package enum ExplanationJSON {
    /// Keys in alphabetical order; decimals are texts of plain digits; what does not apply is `null`.
    package static func text(of explanation: Explanation) throws -> String {
        var document: [String: FactValue] = ["kind": .text(explanation.kind)]
        for section in explanation.sections {
            let facts = Dictionary(section.facts.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
            if let key = section.key {
                document[key] = .object(facts)
            } else {
                document.merge(facts) { first, _ in first }
            }
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(FactValue.object(document)), as: UTF8.self) + "\n"
    }
}
