import Digests

/// What the figures are taken from, what they count, and what they are about.
extension SampleSite {
    static let sources = """
        # The documents that figures are taken from. An id is made of small letters, digits and hyphens, and stays \
        for ever.
        - id: courier-2024-06-03
          title: Over 1,200 volunteers clean the beaches of Linden Bay
          publisher: The Linden Bay Courier (invented)
          # Who made the numbers, where it is not the publisher.
          producer: Council of Linden Bay (invented)
          date: "2024-06-03"
          language: en
          # official, official-via-media or media
          tier: official-via-media
          # The document's file, and what "sha256sum FILE" prints of it.
          document: courier-2024-06-03.txt
          sha256: \(Digest.sha256(firstDocument))
        - id: courier-2025-06-05
          title: Clean-up ends with almost 5,000 bags
          publisher: The Linden Bay Courier (invented)
          producer: Council of Linden Bay (invented)
          date: "2025-06-05"
          language: en
          tier: official-via-media
          document: courier-2025-06-05.txt
          sha256: \(Digest.sha256(secondDocument))

        """

    static let metrics = """
        # What is counted, and how.
        - id: volunteers
          label: Volunteers
          # A plural noun, or the three letters of a currency.
          unit: volunteers
          definition: People who took part in a clean-up.
          # What is in, what is out, what the sources leave unsaid.
          counting_rule: As the council counts them. It does not say whether a person who comes twice counts twice.
        - id: bags
          label: Bags of litter
          unit: bags
          definition: Bags that volunteers filled with litter.
          counting_rule: Full bags only. The reports do not say how large a bag is.

        """

    static let campaigns = """
        # What figures are about: actions with a name and a time.
        - id: clean-up-2024
          name: Spring clean-up 2024
          # Dates and periods are EDTF: 2024-04/2024-05, 2024? (uncertain), 2024/.. (still open), 2024/ (end unknown).
          period: "2024-04/2024-05"
          lead_agencies: [Council of Linden Bay]
          sources: [courier-2024-06-03]
          summary: The first clean-up of the shore of Linden Bay. Like everything on this site it is invented.
          geography: Linden Bay
        - id: clean-up-2025
          name: Spring clean-up 2025
          period: "2025-04/2025-05"
          lead_agencies: [Council of Linden Bay]
          # The campaign that this one followed.
          predecessor: clean-up-2024
          sources: [courier-2025-06-05]
          summary: The second clean-up, in the same months and along the same shore. Like everything on this site \
        it is invented.
          geography: Linden Bay

        """

    static let events = """
        # What happened, for the timeline. A date may be a day, a month or a year, whichever the source gives.
        - id: harbour-2024
          title: The harbour is cleaned, 2024
          date: "2024-05"
          campaign: clean-up-2024
          sources: [courier-2024-06-03]
          summary: A part of the first clean-up. Only the month is given.
        - id: harbour-2025
          title: The harbour is cleaned, 2025
          # The question mark says that the date is uncertain.
          date: "2025-05?"
          campaign: clean-up-2025
          sources: [courier-2025-06-05]
          summary: The report says "in the last weeks"; the month is inferred from the end of the clean-up.

        """
}
