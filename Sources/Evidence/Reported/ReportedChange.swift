/// The direction of a change, which reports give in words more often than by a sign: "dropped 86 percent".
package enum ReportedChange: Sendable, Hashable {
    case rise
    case fall

    /// Which way a change is told to go, in its own words or else by what its metric is called; nothing where neither
    /// says, or where both ways are spoken of.
    ///
    /// - Parameter label: the metric's, where it is known.
    package init?(_ words: String, label: String?) {
        for text in [words, label ?? ""].map({ $0.lowercased() }) {
            switch (Self.tellsRise(text), Self.tellsFall(text)) {
            case (true, true): return nil
            case (true, false): self = .rise
            case (false, true): self = .fall
            case (false, false): continue
            }
            return
        }
        return nil
    }

    // "More than 5" and "up to 5" are hedges.
    private static func tellsRise(_ text: String) -> Bool {
        text.contains(
            /\b(ris(e|es|en|ing)|rose|increas|gr[eo]w|gain|jump|surg|climb|soar|higher|doubl|tripl|expand|rebound|swell|swollen|plus\b|add(s|ed)\b|up\b(?!\s+to\b)|more\b(?!\s+than\s+\S*\d))|\+\s*\d|升|增|涨|提高|翻番/
        )
    }

    private static func tellsFall(_ text: String) -> Bool {
        text.contains(
            /\b(drop|declin|decreas|fall(s|en|ing)?\b|fell|reduc|shr[aiu]nk|cut(s|ting)?\b|halv|plung|slid(e|es|ing)?\b|slump|los(e|es|t|ing|s|ses)\b|lower|tumbl|s[aiu]nk\b|plummet|dip(s|ped)?\b|contracted|minus\b|down\b|(less|fewer)\b(?!\s+than\s+\S*\d))|(^|[^\w])[-−]\s*\d|降|减|跌|缩|下滑|回落/
        )
    }
}
