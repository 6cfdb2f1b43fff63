/// The tags of links whose target is known.
enum LinkHTML {
    /// What ends a link.
    enum Closing {
        case nothing
        case link
        /// A link around the value of a figure.
        case figure
    }

    /// Writes the opening tag; where the link has no words, those that it is filled in with too.
    ///
    /// - Returns: what ends it.
    static func open(_ link: Link, _ resolved: ResolvedLink, to html: inout [UInt8]) -> Closing {
        let own = link.title.isEmpty ? nil : link.title
        switch resolved {
        case .none, .drawing:
            return .nothing
        case .address(let address, let title, let isExternal):
            write(address, title: own ?? title, to: &html)
            html += (isExternal ? " rel=\"external noopener\">" : ">").utf8
            return .link
        case .picture(let address, _, _):
            write(address, title: own, to: &html)
            html += ">".utf8
            return .link
        case .named(let address, let name):
            write(address, title: own, to: &html)
            html += ">".utf8
            if link.isEmpty { Escaping.append(text: name, to: &html) }
            return .link
        case .figure(let address, let title, let value, let words, let lang):
            html += "<a class=\"figure\"".utf8
            write(attributes: address, title: own ?? title, to: &html)
            if link.isEmpty, let lang { write(" lang", lang, to: &html) }
            html += ">".utf8
            if let value {
                write("<data value", value, to: &html)
                html += ">".utf8
            }
            if link.isEmpty { Escaping.append(text: words, to: &html) }
            return value == nil ? .link : .figure
        }
    }

    static func close(_ closing: Closing, to html: inout [UInt8]) {
        switch closing {
        case .nothing: break
        case .link: html += "</a>".utf8
        case .figure: html += "</data></a>".utf8
        }
    }

    private static func write(_ address: String, title: String?, to html: inout [UInt8]) {
        html += "<a".utf8
        write(attributes: address, title: title, to: &html)
    }

    private static func write(attributes address: String, title: String?, to html: inout [UInt8]) {
        html += " href=\"".utf8
        Escaping.append(address: address, to: &html)
        html += "\"".utf8
        if let title { write(" title", title, to: &html) }
    }

    /// `name="value"`, after what stands before the name.
    static func write(_ name: String, _ value: String, to html: inout [UInt8]) {
        html += name.utf8
        html += "=\"".utf8
        Escaping.append(text: value, to: &html)
        html += "\"".utf8
    }
}
