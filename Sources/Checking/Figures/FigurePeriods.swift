import Diagnostics
import Evidence
import Reading

/// A figure's period lies before the date of its source, and inside its campaign.
enum FigurePeriods {
    static func check(_ entries: FigureEntries) -> [Diagnostic] {
        entries.observations.flatMap { entry -> [Diagnostic] in
            guard let period = entry.value.period else { return [] }
            var diagnostics: [Diagnostic] = []
            if let source = entries.source(of: entry.value), let printed = source.date?.latest,
                let end = period.latest ?? period.earliest, end > printed
            {
                diagnostics.append(afterSource(entry, period, source))
            }
            if let campaign = entries.campaign(of: entry.value), let span = campaign.period, isOutside(period, span) {
                diagnostics.append(outsideCampaign(entry, period, campaign))
            }
            return diagnostics
        }
    }

    private static func isOutside(_ period: EDTF, _ campaign: EDTF) -> Bool {
        if let start = period.earliest, let first = campaign.earliest, start < first { return true }
        if let end = period.latest, let last = campaign.latest, end > last { return true }
        return false
    }
}

// MARK: - Messages

extension FigurePeriods {
    private static func afterSource(_ entry: Entry<Observation>, _ period: EDTF, _ source: Source) -> Diagnostic {
        Diagnostic(
            .periodAfterSource, at: entry.ranges["period"],
            "The period “\(EDTFWords.of(period))” goes on after the source was published, \(source.date.map(EDTFWords.of) ?? "").",
            fixes: ["Correct the period or the source's date; leave the end open (“/..”) or unknown (“/”) if it is."])
    }

    private static func outsideCampaign(_ entry: Entry<Observation>, _ period: EDTF, _ campaign: Campaign) -> Diagnostic
    {
        Diagnostic(
            .periodOutsideCampaign, at: entry.ranges["period"],
            "The period “\(EDTFWords.of(period))” is not inside that of “\(campaign.name)”, \(campaign.period.map(EDTFWords.of) ?? "").",
            fixes: [
                "Correct the period, or say what else the figure is about.",
                "If the document says so, answer with “accepts: [period-outside-campaign]” and “accepts_reason: …”.",
            ])
    }
}
