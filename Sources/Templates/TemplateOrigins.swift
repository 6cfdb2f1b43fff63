/// Numbers for values that there are none of yet: the same number where the same value must stand.
struct TemplateOrigins {
    private struct Way: Hashable {
        let from: Int
        let words: [String]
    }

    private var numbers: [Way: Int] = [:]
    private var last = 0

    /// Of a value that nothing is known of.
    mutating func unknown() -> Int {
        last += 1
        return last
    }

    /// Of what a name leads to from a value. All elements of a list count as one: they come and go together.
    mutating func origin(from: Int, _ words: [String]) -> Int {
        let way = Way(from: from, words: words)
        if let number = numbers[way] { return number }
        let number = unknown()
        numbers[way] = number
        return number
    }
}
