/// A value whose names are looked up, before there is one.
struct TemplateContext {
    let shape: TemplateShape
    /// Which value it is. Two contexts of one origin hold the same value whenever the page is made.
    let origin: Int
}
