package import Diagnostics

/// An example of every check.
package enum DiagnosticExamples {
    /// The switch knows every id, so that a new check cannot come without its example.
    package static func of(_ id: DiagnosticID) -> DiagnosticExample {
        switch id {
        case .baseURLInvalid: baseURLInvalid
        case .baseURLMissing: baseURLMissing
        case .brokenHeading: brokenHeading
        case .brokenLink: brokenLink
        case .calloutUnknown: calloutUnknown
        case .changeWithoutBase: changeWithoutBase
        case .circularReference: circularReference
        case .contentMissing: contentMissing
        case .contradictionUndeclared: contradictionUndeclared
        case .csvFieldCount: csvFieldCount
        case .csvSyntax: csvSyntax
        case .cumulativeFalls: cumulativeFalls
        case .dateFormat: dateFormat
        case .documentChanged: documentChanged
        case .documentMissing: documentMissing
        case .drawingInsideText: drawingInsideText
        case .duplicateAlias: duplicateAlias
        case .duplicateID: duplicateID
        case .duplicateRoute: duplicateRoute
        case .exampleLeft: exampleLeft
        case .exchangeRateFar: exchangeRateFar
        case .externalLinkDead: externalLinkDead
        case .fileNotUTF8: fileNotUTF8
        case .fileTooLarge: fileTooLarge
        case .fileUnused: fileUnused
        case .footnoteMissing: footnoteMissing
        case .footnoteRepeated: footnoteRepeated
        case .footnoteUnused: footnoteUnused
        case .frontMatterMissing: frontMatterMissing
        case .frontMatterUnclosed: frontMatterUnclosed
        case .impossibleDate: impossibleDate
        case .invalidEDTF: invalidEDTF
        case .invalidHeadingID: invalidHeadingID
        case .invalidID: invalidID
        case .invalidSlug: invalidSlug
        case .invalidValue: invalidValue
        case .linkWithoutWords: linkWithoutWords
        case .missingField: missingField
        case .nestingTooDeep: nestingTooDeep
        case .notANumber: notANumber
        case .numberWithoutSource: numberWithoutSource
        case .outputOccupied: outputOccupied
        case .partialInCircle: partialInCircle
        case .partialMissing: partialMissing
        case .partsExceedWhole: partsExceedWhole
        case .percentDropOverHundred: percentDropOverHundred
        case .periodAfterSource: periodAfterSource
        case .periodOutsideCampaign: periodOutsideCampaign
        case .pictureUnreadable: pictureUnreadable
        case .pictureWithoutText: pictureWithoutText
        case .proseAgainstFigure: proseAgainstFigure
        case .rankWithoutReason: rankWithoutReason
        case .rankingUnfounded: rankingUnfounded
        case .rawHTMLOmitted: rawHTMLOmitted
        case .summaryMarkUnused: summaryMarkUnused
        case .symbolicLinkLeavesSite: symbolicLinkLeavesSite
        case .tableCellsLost: tableCellsLost
        case .tableTooLarge: tableTooLarge
        case .templateMissing: templateMissing
        case .templateName: templateName
        case .templateSyntax: templateSyntax
        case .titleMissing: titleMissing
        case .unknownKey: unknownKey
        case .unknownReference: unknownReference
        case .unknownScheme: unknownScheme
        case .unsafeLink: unsafeLink
        case .wordsAgainstQualifier: wordsAgainstQualifier
        case .wordsAgainstUnit: wordsAgainstUnit
        case .wordsAgainstValue: wordsAgainstValue
        case .wordsNotInParagraph: wordsNotInParagraph
        case .wordsWithoutNumber: wordsWithoutNumber
        case .wrongType: wrongType
        case .yamlSyntax: yamlSyntax
        }
    }
}
