import Evidence
import Foundation

/// What another unit that a source prints for a figure is made of.
struct EquivalentFields: Sendable {
    let asReported: Field<String>
    let value: Field<Decimal?>
    let unit: Field<String>

    static let shape = RecordShape("equivalent") { EquivalentFields(&$0) }

    private init(_ list: inout FieldList) {
        asReported = list.requiredText(
            "as_reported", "The words of the source, with number and unit.", examples: ["about 4.8 million dollars"])
        value = list.number(
            "value", "The full number in digits.", isRequired: true, examples: ["4800000"])
        unit = list.requiredText(
            "unit", "A plural noun, or a currency's three letters.", examples: ["USD"])
    }
}
