/// A page that is not published this time.
package struct LeftOutPage: Sendable {
    package let path: String
    /// "a draft", "dated 2027-01-01, in the future", "expired on 2020-01-01".
    package let reason: String
    /// The flag that would publish it.
    package let flag: String
}
