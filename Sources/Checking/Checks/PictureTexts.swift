import Diagnostics
import Markup
import Reading

/// Pictures say in words what they show (WCAG 2.2, 1.1.1), and drawings stand by themselves.
enum PictureTexts {
    static func problem(_ picture: Link, _ target: LinkTarget, in page: PageFile) -> Diagnostic? {
        guard picture.isImage else { return nil }
        if case .drawing(let drawing) = target {
            return picture.isAlone ? nil : insideText(drawing, at: page.range(of: picture))
        }
        let isSilent = picture.words.allSatisfy(\.isWhitespace)
        if picture.isDecorative, !isSilent { return unheardText(picture, at: page.range(of: picture)) }
        return isSilent && !picture.isDecorative ? withoutText(picture, at: page.range(of: picture)) : nil
    }
}

// MARK: - Messages

extension PictureTexts {
    private static func withoutText(_ picture: Link, at range: SourceRange) -> Diagnostic {
        let address = Quoted.start(of: picture.destination)
        return Diagnostic(
            .pictureWithoutText, at: range, "“\(address)” has no words for readers who cannot see the picture.",
            fixes: [
                "Say between the brackets what it shows: ![…](\(address)).",
                "If it only decorates, write ![](\(address)){decorative}.",
            ])
    }

    private static func unheardText(_ picture: Link, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .pictureWithoutText, at: range,
            "The picture only decorates, so that its words, “\(Quoted.start(of: picture.words))”, are left out.",
            severity: .warning,
            fixes: ["Remove “{decorative}” where the words say something, or else remove the words."])
    }

    private static func insideText(_ drawing: Drawing, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .drawingInsideText, at: range, "A \(drawing.word) cannot stand inside a line of text.",
            fixes: ["Put it between two empty lines, or link to it without the exclamation mark."])
    }
}
