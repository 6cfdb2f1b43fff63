/// What an editor is told to write where a value is none of its kind, in messages and in schemas.
package enum FieldHint {
    /// Of a number.
    package static let number = "Write the full number in digits, without separators, units or words: 45000."
    /// Of what is true or false.
    package static let flag = "Write true or false."
    /// Of a date or period of evidence.
    package static let period =
        "Write 2019-11-15, 2019-11, 2019, 2022? (uncertain), 2019-01/2019-10 or 2018/.. (still open)."
    /// Of a page's date.
    package static let date = "Write year, month and day: 2019-11-15."
    /// Of one part of an address.
    package static let addressPart = "Write letters, digits and hyphens, without a slash: first-ten-months."
    /// Of an address inside the site.
    package static let siteAddress = "Write an address inside the site, from its root: /old/name/."
}
