/// The fields of one kind of record, declared once. There are few of these, and every record is decoded through one:
/// a reference is what each of them keeps.
final class RecordShape<Fields: Sendable>: Sendable {
    let outline: RecordOutline
    let fields: Fields

    /// - Parameters:
    ///   - hidden: fields that records of this shape do not have, though others with the same fields do.
    ///   - declare: declares each field through the list that it is given.
    init(_ kind: String, leavingOut hidden: Set<String> = [], _ declare: (inout FieldList) -> Fields) {
        var list = FieldList()
        fields = declare(&list)
        let places = list.declarations.enumerated().filter { !hidden.contains($0.element.name) }
        outline = RecordOutline(
            kind: kind, fields: places.map(\.element), rules: list.rules,
            positions: Dictionary(
                places.map { ($0.element.name, $0.offset) }, uniquingKeysWith: { first, _ in first }),
            size: list.declarations.count)
    }
}
