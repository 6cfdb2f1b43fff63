/// What can be said, or why nothing can.
package enum Statement<Value: Sendable>: Sendable {
    case value(Value)
    /// One sentence for readers.
    case nothing(String)

    /// The value, if there is one.
    package var value: Value? {
        guard case .value(let value) = self else { return nil }
        return value
    }

    /// Why nothing can be said, if so.
    package var reason: String? {
        guard case .nothing(let reason) = self else { return nil }
        return reason
    }
}

extension Statement: Equatable where Value: Equatable {}
