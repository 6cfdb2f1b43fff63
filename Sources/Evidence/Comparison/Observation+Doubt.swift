/// Whether a figure itself is in doubt.
extension Observation {
    /// Whether nothing is computed or ranked with it.
    package var isInDoubt: Bool {
        status == .disputed || status == .suspectedMisprint || !contradicts.isEmpty
    }

    /// "contradicted", "disputed", "a suspected misprint".
    var doubt: String {
        if !contradicts.isEmpty { return "contradicted by another figure" }
        return status == .suspectedMisprint ? "a suspected misprint" : "disputed"
    }
}
