/// What a text has to look like.
package enum TextForm: Sendable {
    /// Like any other text.
    case free
    /// Lower-case letters, digits and single hyphens.
    case id
    /// The address of something on the web, with https:// or http://.
    case webAddress
    /// A SHA-256: 64 lower-case hexadecimal digits.
    case hash
    /// One part of an address: letters and digits of any script, `-`, `_`, `.` and `~`.
    case addressPart
    /// An address inside the site, from its root.
    case siteAddress
}
