/// The figures of the two documents.
extension SampleSite {
    static let firstFigures = """
        # The figures of one document. Each is what the document says, in its own words, with what the words mean.
        - id: 2024-volunteers
          metric: volunteers
          # A campaign's or an event's id, or a country's two letters.
          about: clean-up-2024
          # The words of the figure, short, with hedge, number and unit.
          as_reported: "Over 1,200 volunteers"
          # The full number in digits.
          value: 1200
          # exact, more-than, at-least, less-than, at-most, almost, about or between
          qualifier: more-than
          period: "2024-04/2024-05"
          # flow: in the period; cumulative: since a start; stock: at a date; change: from a base
          period_basis: flow
          source: courier-2024-06-03
          # The paragraph: the document's lines that are not blank, counted from 1, headline too.
          locator: 3
          attributed_to: Council of Linden Bay
        - id: 2024-bags
          metric: bags
          about: clean-up-2024
          as_reported: "3,400 bags"
          value: 3400
          qualifier: exact
          period: "2024-04/2024-05"
          period_basis: flow
          source: courier-2024-06-03
          locator: 4
          attributed_to: Council of Linden Bay
        - id: 2024-bags-harbour
          metric: bags
          about: harbour-2024
          # In place of words, value and qualifier: why there is no number.
          missing: not-reported
          period: "2024-05"
          period_basis: flow
          part_of: 2024-bags
          source: courier-2024-06-03
          locator: 5

        """

    static let secondFigures = """
        - id: 2025-volunteers
          metric: volunteers
          about: clean-up-2025
          as_reported: "1,650 volunteers"
          value: 1650
          qualifier: exact
          period: "2025-04/2025-05"
          period_basis: flow
          source: courier-2025-06-05
          locator: 3
          attributed_to: Council of Linden Bay
        - id: 2025-bags
          metric: bags
          about: clean-up-2025
          as_reported: "almost 5,000 bags"
          value: 5000
          qualifier: almost
          period: "2025-04/2025-05"
          period_basis: flow
          source: courier-2025-06-05
          locator: 4
          attributed_to: Council of Linden Bay
        - id: 2025-bags-harbour
          metric: bags
          about: harbour-2025
          as_reported: "about 1,900 bags"
          value: 1900
          qualifier: about
          period: "2025-04/2025-05"
          period_basis: flow
          # The figure that this one is a part of.
          part_of: 2025-bags
          source: courier-2025-06-05
          locator: 5
          attributed_to: Council of Linden Bay

        """
}
