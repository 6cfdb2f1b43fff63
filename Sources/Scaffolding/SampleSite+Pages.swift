/// The settings and the plain pages.
extension SampleSite {
    static func settings(titled title: EntryTitle) -> String {
        """
        # What holds for the whole site. A line that begins with # is a remark and is read by nobody but you.
        title: \(YAMLText.quoted(title.text))
        description: An example of a report in which every number leads to its source. All names and figures are \
        invented.
        # Where the site will be published; the feed and the site map need it. Put your own address here.
        base_url: https://www.example.org/
        # The language of the texts: en, de, zh-CN and so on (BCP 47).
        language: en
        # Makes quotation marks, dashes and dots typographic.
        smart_punctuation: true
        # The links at the top of every page, in this order.
        navigation:
          - title: Articles
            url: /articles/
          - title: Timeline
            url: /timeline/
          - title: Compare
            url: /compare/
          - title: Figures
            url: /stats/
          - title: Sources
            url: /sources/
          - title: About
            url: /about/
        # Stands at the foot of every page.
        footer: All names and figures on this site are invented; they show how a report is made.

        """
    }

    static func home(titled title: EntryTitle) -> String {
        """
        ---
        # The home page. Its title is shown at the top; leave the line out to show the site's own.
        title: \(YAMLText.quoted(title.text))
        description: An example of a report in which every number leads to its source.
        ---

        Linden Bay is an invented place. Each spring its people clean the shore, and an invented newspaper reports \
        how many came and what they carried away. This site keeps those reports as a real one would: follow any \
        number to the words, the paragraph and the document it was taken from.

        - In [2024](articles/spring-clean-up-2024.md) the council counted [over 1,200 \
        volunteers](stat:2024-volunteers).
        - In [2025](articles/spring-clean-up-2025.md) it counted [1,650 volunteers](stat:2025-volunteers), who \
        filled [almost 5,000 bags](stat:2025-bags).
        - Whether that was [more than the year before](comparisons/two-clean-ups.md) depends on what a hedge \
        leaves open.

        What happened when is drawn on the [timeline](/timeline/).

        """
    }

    static let about = """
        ---
        # A plain page. The name of its file is its address: about.md stands at /about/.
        title: About this site
        description: Who makes this site, and how it treats its figures.
        ---

        ## Who makes it

        Write here who you are and how readers can reach you. Until then: this is an example that comes with \
        sitegen. Linden Bay, its council, its newspaper and all figures are invented.

        ## How figures are treated

        Every figure is given in the words of its source. A hedge such as "over" or "almost" is kept, and read as \
        a bound. A figure that a source does not give is shown as missing, with the reason. Nothing is added up or \
        ranked unless the words of the sources carry it.

        ## Corrections

        A figure that turns out to be wrong is marked and stays readable beside the one that replaced it.

        """

    static let timeline = """
        ---
        # The text above the timeline; the timeline itself is made of campaigns, events and sources.
        title: Timeline
        description: The clean-ups of Linden Bay, as far as the reports date them.
        ---

        Both clean-ups lasted from April to May, and the harbour came last. The reports give months, not days, so \
        the bars cover whole months; a mark that is dotted stands for a date that is uncertain.

        """
}
