/// Words of a text that are written in another script than the rest.
struct ForeignStretch {
    let range: Range<String.Index>
    /// Those of its letters.
    let scripts: Set<Script>

    /// The stretches of a text, each from its first foreign letter to the last before one that is at home.
    ///
    /// Latin letters are at home everywhere. A single letter of an alphabet is a sign (π, Ω) and no word.
    static func all(in text: String, own: Set<Script>) -> [ForeignStretch] {
        var stretches: [ForeignStretch] = []
        var start: String.Index?
        var end = text.startIndex
        var letters = 0
        var scripts: Set<Script> = []
        func finish() {
            if let start, letters > 1 || !scripts.isDisjoint(with: [.han, .kana, .hangul]) {
                stretches.append(ForeignStretch(range: start..<end, scripts: scripts))
            }
            start = nil
            letters = 0
            scripts = []
        }
        let scalars = text.unicodeScalars
        for place in scalars.indices {
            let scalar = scalars[place]
            let next = scalars.index(after: place)
            guard let script = Script(scalar) else {
                // A mark of its own signs belongs to it (《》); an entity or a tag ends it.
                if isEastAsianSign(scalar), start != nil || opens(scalar, before: next, in: scalars, own) {
                    if start == nil { start = place }
                    end = next
                } else if scalar == "&" || scalar == ";" {
                    finish()
                }
                continue
            }
            guard script != .latin, !own.contains(script), scripts.isEmpty || belongs(script, to: scripts) else {
                finish()
                if script != .latin, !own.contains(script) {
                    (start, end, letters, scripts) = (place, next, 1, [script])
                }
                continue
            }
            if start == nil { start = place }
            end = next
            letters += 1
            scripts.insert(script)
        }
        finish()
        return stretches
    }

    private static func belongs(_ script: Script, to scripts: Set<Script>) -> Bool {
        let eastAsian: Set<Script> = [.han, .kana, .hangul]
        return scripts.contains(script) || (eastAsian.contains(script) && eastAsian.isSuperset(of: scripts))
    }

    private static func isEastAsianSign(_ scalar: Unicode.Scalar) -> Bool {
        (0x3001...0x303F).contains(scalar.value) || (0xFF01...0xFF65).contains(scalar.value)
    }

    /// Whether a sign such as 《 begins foreign words.
    private static func opens(
        _ scalar: Unicode.Scalar, before next: String.Index, in scalars: String.UnicodeScalarView, _ own: Set<Script>
    ) -> Bool {
        guard next < scalars.endIndex, let script = Script(scalars[next]) else { return false }
        return [.han, .kana, .hangul].contains(script) && !own.contains(script)
    }
}
