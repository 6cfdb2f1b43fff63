/// A script (ISO 15924), as far as one tells it from others by its letters.
enum Script: String, CaseIterable, Sendable {
    case latin = "Latn"
    case greek = "Grek"
    case cyrillic = "Cyrl"
    case hebrew = "Hebr"
    case arabic = "Arab"
    case devanagari = "Deva"
    case thai = "Thai"
    case han = "Hani"
    /// Hiragana and katakana.
    case kana = "Hrkt"
    case hangul = "Hang"

    /// The script of a letter; nothing for signs and digits, and for scripts that are not told apart.
    init?(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF: self = .latin
        case 0x370...0x373, 0x376...0x37D, 0x386, 0x388...0x3FF, 0x1F00...0x1FFF: self = .greek
        case 0x400...0x52F: self = .cyrillic
        case 0x5D0...0x5F4: self = .hebrew
        case 0x620...0x64A, 0x66E...0x6D3, 0x6FA...0x6FF, 0x750...0x77F: self = .arabic
        case 0x904...0x939, 0x958...0x961, 0x972...0x97F: self = .devanagari
        case 0xE01...0xE30, 0xE40...0xE46: self = .thai
        case 0x2E80...0x2FDF, 0x3005...0x3007, 0x3021...0x3029, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
            0x20000...0x3FFFF:
            self = .han
        case 0x3041...0x309F, 0x30A1...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: self = .kana
        case 0x1100...0x11FF, 0x3131...0x318E, 0xAC00...0xD7AF: self = .hangul
        default: return nil
        }
    }

    /// The scripts that a language (BCP 47) is written in: by its script where the tag names one, else the usual ones.
    static func all(of language: String) -> Set<Script> {
        let parts = language.lowercased().split { $0 == "-" || $0 == "_" }
        for part in parts.dropFirst() where part.count == 4 {
            switch part {
            case "hans", "hant": return [.han]
            case "jpan": return [.han, .kana]
            case "kore": return [.hangul, .han]
            default: if let script = allCases.first(where: { $0.rawValue.lowercased() == part }) { return [script] }
            }
        }
        return switch parts.first {
        case "zh", "yue", "wuu", "lzh": [.han]
        case "ja": [.han, .kana]
        case "ko": [.hangul, .han]
        case "el", "grc": [.greek]
        case "ru", "uk", "be", "bg", "mk", "sr", "kk", "ky", "mn", "tg", "tt": [.cyrillic]
        case "he", "yi": [.hebrew]
        case "ar", "fa", "ur", "ug", "ps", "sd": [.arabic]
        case "hi", "mr", "ne", "sa": [.devanagari]
        case "th": [.thai]
        default: [.latin]
        }
    }

    /// What words in the script are taken for where nobody says their language: one that nearly all of them are in, or
    /// no language and the script alone.
    var usualLanguage: String {
        switch self {
        case .han: "zh"
        case .kana: "ja"
        case .hangul: "ko"
        case .greek: "el"
        case .hebrew: "he"
        case .thai: "th"
        case .latin, .cyrillic, .arabic, .devanagari: "und-\(rawValue)"
        }
    }
}
