/// A field of a record and how its value is decoded.
struct Field<Value>: Sendable {
    let place: FieldPlace
    let decode: @Sendable (inout FieldDecoder, FieldPlace) -> Value

    var name: String { place.name }
}
