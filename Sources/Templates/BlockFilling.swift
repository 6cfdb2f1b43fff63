/// What a template puts into a block of a partial.
struct BlockFilling: Hashable {
    /// The number of the block's name.
    let block: Int
    /// Its instructions.
    let body: Range<Int>
}
