/// A key that the tests press.
enum BrowserKey: String {
    case tab = "Tab"
    case right = "ArrowRight"
    case down = "ArrowDown"
    case escape = "Escape"

    /// Its code in the DevTools protocol.
    var code: Int {
        switch self {
        case .tab: 9
        case .right: 39
        case .down: 40
        case .escape: 27
        }
    }
}
