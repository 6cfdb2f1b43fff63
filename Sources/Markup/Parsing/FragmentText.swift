/// What a fragment says, and what was found in it.
struct FragmentText {
    var blocks: [Block] = []
    var inlines: [Inline] = []
    var findings = Findings()
}
