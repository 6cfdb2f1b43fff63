import Reading

/// Regular expressions (ECMA-262, as JSON Schema wants) for what texts look like, without the marks of beginning and
/// end. Each takes everything that the decoder takes; what it takes beyond that, the tests name.
enum TextPattern {
    static func of(_ form: TextForm) -> String? {
        switch form {
        case .free: nil
        case .id: "[a-z0-9]+(?:-[a-z0-9]+)*"
        case .webAddress: #"[Hh][Tt][Tt][Pp][Ss]?://[\s\S]*"#
        case .hash: "[0-9a-f]{64}"
        // A letter may be one of any script, which not every program that reads a schema can ask for: what is no letter
        // is named instead, as far as ASCII goes.
        case .addressPart:
            #"[^\u0000-\u002c./:-@\u005b-\u005e\u0060\u007b-\u007d\u007f]"#
                + #"[^\u0000-\u002c/:-@\u005b-\u005e\u0060\u007b-\u007d\u007f]*"#
        case .siteAddress: siteAddress
        }
    }

    /// Parts between slashes that do not begin with a dot.
    private static let siteAddress: String = {
        let signs = #"/%\\?#:*|"<>\u0000-\u001f\u007f"#
        let code = "%[0-9A-Fa-f]{2}"
        let part = "(?:[^.\(signs)]|\(code))(?:[^\(signs)]|\(code))*"
        return "/*\(part)(?:/+\(part))*/*"
    }()

    /// Plain digits, 38 at the most.
    static let number = #"-?(?:[0-9]{1,38}|(?=[0-9.]{3,39}$)[0-9]+\.[0-9]+)"#

    static let count = "0*[1-9][0-9]{0,18}"

    static let date: String = {
        func day(_ mark: String) -> String {
            let long = "(?:0?[13578]|1[02])\(mark)(?:0?[1-9]|[12][0-9]|3[01])"
            let short = "(?:0?[469]|11)\(mark)(?:0?[1-9]|[12][0-9]|30)"
            return "\(mark)(?:\(long)|\(short)|0?2\(mark)(?:0?[1-9]|[12][0-9]))"
        }
        let time = "[T ]+(?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:[.,][0-9]+)?)?"
        let zone = #"[\t-\r ]*(?:Z|UTC|[+-](?:[01][0-9]|2[0-3]):?[0-5][0-9])?"#
        return "[0-9]{4}(?:\(day("-"))|\(day("/")))(?:\(time)\(zone))?"
    }()

    /// EDTF, levels 0 and 1.
    static let period: String = {
        let long = "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
        let short = "(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
        let february = "02-(?:0[1-9]|[12][0-9])"
        let day = "(?:\(long)|\(short)|\(february))"
        let month = "(?:0[1-9]|1[0-2])"
        let year = "-?[0-9]{4}"
        let mark = "[?~%]?"
        let clock = "(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]"
        let zone = "(?:Z|[+-](?:(?:0[0-9]|1[0-3])(?::[0-5][0-9])?|14(?::00)?))?"
        let known = "(?:\(year)(?:-(?:\(day)|\(month)|2[1-4]))?|-?[0-9]{3}X|-?[0-9]{2}XX|Y-?[1-9][0-9]{4,11})\(mark)"
        let unspecified = "\(year)-(?:XX(?:-XX)?|\(month)-XX)\(mark)"
        let instant = "\(year)-\(day)T\(clock)\(zone)"
        return #"(?:\#(known)(?:/(?:\#(known)|\.\.)?)?|(?:\.\.)?/\#(known)|\#(unspecified)|\#(instant))"#
    }()
}
