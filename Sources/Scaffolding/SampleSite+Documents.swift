/// The documents that the figures are taken from, to the byte.
extension SampleSite {
    static let firstDocument = """
        Over 1,200 volunteers clean the beaches of Linden Bay

        The Linden Bay Courier, 3 June 2024

        Over 1,200 volunteers took part in the spring clean-up of Linden Bay, which began in April, the council \
        said on Monday.

        Until the end of May they filled 3,400 bags with litter from the beaches and the harbour.

        The harbour was cleaned in May. How many of the bags came from there the council did not say.

        (This newspaper, its report and Linden Bay are invented. They came with a new site as an example.)

        """

    static let secondDocument = """
        Clean-up ends with almost 5,000 bags

        The Linden Bay Courier, 5 June 2025

        1,650 volunteers joined the second spring clean-up of Linden Bay in April and May, according to the council.

        They filled almost 5,000 bags, a spokesman said.

        Of these, about 1,900 bags came from the harbour, which was cleaned in the last weeks.

        (This newspaper, its report and Linden Bay are invented. They came with a new site as an example.)

        """
}
