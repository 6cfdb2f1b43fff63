/// The words beside a number by which its kind is known; all in lower case.
enum ProseWords {
    static let months: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    ]

    /// Those that are other words, too, unless they begin with a capital.
    static let ambiguousMonths: Set<String> = [
        "may", "march", "mar", "august", "jan", "dec", "sep", "oct", "jun", "jul",
    ]

    /// Before a number these begin a stretch of time, which has no days: "in May 45 suspects".
    static let monthLeads: Set<String> = ["in", "during", "throughout", "late", "early", "mid", "since", "until"]

    /// Before four digits that are a year, whatever follows.
    static let yearLeads: Set<String> = [
        "in", "since", "of", "from", "until", "till", "by", "during", "the", "before", "after", "between", "through",
        "throughout", "early", "late", "mid", "year", "years", "its", "their", "his", "her", "our", "this", "that",
        "last", "circa", "spring", "summer", "autumn", "winter", "fall", "end", "beginning",
    ]

    /// Before four digits that are a year unless something that is often counted follows: "and 1600 websites".
    static let weakYearLeads: Set<String> = ["and", "or", "to", "for", "on", "with", "as", "a", "an", "per"]

    /// Before a number that is a year, however large.
    static let yearNames: Set<String> = ["year", "years", "ad", "a.d", "bc", "fy", "fiscal", "anno"]

    /// After a number that is a year.
    static let eras: Set<String> = ["bc", "bce", "ad", "ce", "b.c", "a.d"]

    /// What a report has of a year: "2019 figures".
    static let ofYears: Set<String> = [
        "figures", "results", "reports", "data", "campaigns", "totals", "numbers", "statistics", "events", "actions",
        "operations", "messages", "articles", "documents", "arrests", "cases", "findings", "months", "sources", "rules",
        "laws", "amendments", "editions", "elections", "olympics", "games", "prices", "levels", "news", "counts",
    ]

    /// What is counted after a number at the start of a sentence, where a year might stand, too.
    static let counted: Set<String> = [
        "people", "persons", "suspects", "officers", "men", "women", "children", "victims", "users", "websites",
        "sites",
        "accounts", "gangs", "cases", "households", "companies", "police", "others",
    ]

    /// Words that end in s and are no plurals.
    static let noPlurals: Set<String> = [
        "was", "is", "has", "does", "its", "this", "his", "us", "as", "thus", "plus", "versus", "across", "less",
        "perhaps", "besides", "towards", "always", "sometimes", "unless", "whereas", "s", "gas", "yes", "press",
        "process",
        "access", "business", "crisis", "brings", "shows", "saw", "marks", "begins", "ends", "gives", "counts",
    ]

    /// Plurals that do not end in s.
    static let plurals: Set<String> = ["people", "men", "women", "children", "police"]

    /// Before the number of a part of a law or a text, a stage, a place in a row.
    static let parts: Set<String> = [
        "article", "articles", "art", "arts", "section", "sections", "sec", "secs", "chapter", "chapters", "ch",
        "clause", "clauses", "paragraph", "paragraphs", "para", "paras", "page", "pages", "p", "pp", "figure",
        "figures",
        "fig", "figs", "table", "tables", "part", "parts", "step", "steps", "appendix", "appendices", "annex", "volume",
        "volumes", "vol", "vols", "issue", "item", "items", "rule", "rules", "question", "questions", "note", "notes",
        "footnote", "footnotes", "line", "lines", "column", "columns", "row", "level", "levels", "phase", "phases",
        "round", "grade", "point", "points", "room", "decree", "regulation", "regulations", "exhibit", "schedule",
        "act", "law", "verse", "example", "equation", "listing", "stage", "tier", "zone", "option", "unit", "lesson",
        "exercise", "number", "numbers",
    ]

    /// Those of them that are parts with a point behind them, and other words without.
    static let abbreviations: Set<String> = [
        "no", "nos", "art", "arts", "fig", "figs", "sec", "secs", "vol", "vols", "nr",
    ]

    /// Before the number of a version, a standard or a model.
    static let names: Set<String> = [
        "version", "versions", "release", "build", "windows", "android", "ios", "macos", "iphone", "ipad", "python",
        "swift",
        "java", "php", "chrome", "firefox", "debian", "ubuntu", "linux", "kernel", "rfc", "iso", "iec", "ieee", "http",
        "https",
        "tls", "ssl", "sha", "utf", "html", "css", "gb", "en", "din", "ecma", "port", "error", "status", "code",
        "sitegen",
        "commit", "ticket", "bug", "cve", "flight", "train", "route", "highway", "bus", "boeing", "airbus", "covid",
        "web", "industry", "area", "unit", "apollo", "formula",
    ]

    /// Before a telephone number.
    static let phones: Set<String> = [
        "tel", "telephone", "phone", "phones", "fax", "call", "calls", "dial", "dialled", "dialed", "hotline",
        "hotlines",
        "mobile", "ext", "extension",
    ]

    /// The same in Chinese.
    static let chinesePhones = ["电话", "热线", "拨打", "致电", "传真", "手机"]

    /// After digits without a space: a measure, not the rest of a name.
    static let measures: Set<String> = [
        "x", "k", "m", "km", "cm", "mm", "kg", "g", "mg", "t", "ha", "l", "ml", "kb", "mb", "gb", "tb", "pb", "kw",
        "mw", "gw",
        "kwh", "mwh", "gwh", "twh", "hz", "mhz", "ghz", "mph", "kmh", "bn", "mn", "tn", "b", "pct", "usd", "cny", "rmb",
        "eur", "gbp", "yuan", "percent", "people", "f", "c", "ft", "lb", "lbs", "mi",
    ]

    /// After a number in digits or Chinese signs: what makes a date, a time, an age or a place of it.
    static let chineseEnds: Set<Unicode.Scalar> = [
        "年", "月", "日", "号", "號", "页", "頁", "章", "节", "岁", "歲", "时", "點", "点", "届",
    ]

    /// After a number: what is counted in Chinese.
    static let chineseMeasures: Set<Unicode.Scalar> = [
        "人", "名", "起", "个", "個", "件", "家", "款", "部", "台", "张", "條", "条", "万", "亿", "次", "户", "辆", "笔", "股", "只",
        "座", "间", "所", "位", "种", "项", "份", "例", "宗", "批", "组", "团", "队", "倍", "吨", "斤", "克", "米", "里", "元", "块", "余",
        "餘", "多", "艘", "套", "篇", "片", "枚", "处", "天", "周", "对", "双", "头", "员", "级", "分", "集",
    ]

    /// Numbers that are names by themselves.
    static let fixed: Set<String> = ["9/11", "9-11", "24/7", "7/7", "50/50", "50-50", "20/20"]
}
