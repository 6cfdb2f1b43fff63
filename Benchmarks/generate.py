#!/usr/bin/env python3
"""Writes a site of any size for each side of the benchmark; the same seed gives the same bytes.

    generate.py --articles 10000 --out DIR

    DIR/minimal/   content/ and the templates/ of Benchmarks/templates
    DIR/theme/     the same content/, for sitegen's default theme
    DIR/hugo/      the same pages as Hugo's content/, with hugo.yaml and the layouts/ of Benchmarks/hugo

Articles have front matter, tags, headings, links to each other, a list, a quotation, a table and cited figures, and are
about 3.7 KB long. There is an observation for every twenty articles: at least forty, at most a thousand. No article
cites the first of them, so that it can change alone.
"""

import argparse
import datetime
import random
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Self

HERE = Path(__file__).resolve().parent
MOST_OBSERVATIONS = 1000

TAGS = [f"{first}-{second}" for first in ("network", "fraud", "data", "account") for second in
        ("crime", "police", "courts", "victims", "banks", "platforms", "borders", "methods", "law", "money")]
COUNTED = ["arrests", "cases", "gangs", "websites", "accounts", "victims", "messages", "shops", "apps", "devices"]
YEARS = range(2014, 2024)
DEFINITION = "What the reports call {}."
COUNTING_RULE = "Counted as the reports count."
SUMMARY = "A campaign of one year."
HEDGES = [("", "exact"), ("more than ", "more-than"), ("about ", "about")]
WORDS = """
account action agency alert amount archive arrest article authority bank border bureau campaign case center change
channel charge city claim clerk client company complaint control count country court crime data deal decision
detail device document effort enforcement evidence example exchange figure file firm fraud gang group growth
hacker harm hearing history hotline house identity income industry inquiry inspection interest internet inquest
investigation judge judgment law leader letter limit line link list loan loss market matter measure media member
message method ministry money month motive network news notice number offence office officer operation order page
paper part patrol payment penalty people period person phone place plan platform police policy post power press
prison problem process product program proof property protection province public purpose question rate reader
reason record region register report request research result review right risk role rule sample scheme search
section sector security sentence server service shop sign site source staff stage statement station statistic
status step stock street study summary supervision suspect system target team term threat time title trade trial
trust union user value victim village visit warning week witness word work year
""".split()
VERBS = "follows names counts leaves gives keeps shows covers explains repeats describes measures compares".split()
LINK_WORDS = "of in for with after before against about under from".split()
HOME = "---\ntitle: Home\n---\n\nWhat the reports say.\n"


class Prose:
    """Sentences of a seeded vocabulary; no numbers, so that every number of a page is a cited one."""

    def __init__(self, dice: random.Random) -> None:
        self.dice = dice

    def phrase(self) -> str:
        """Two nouns and how they go together."""
        return f"the {self.dice.choice(WORDS)} {self.dice.choice(LINK_WORDS)} the {self.dice.choice(WORDS)}"

    def plain_sentence(self) -> str:
        """A sentence without its full stop, and without marks."""
        parts = [self.phrase(), self.dice.choice(VERBS), self.phrase()]
        if self.dice.random() < 0.6:
            parts += ["and", self.dice.choice(VERBS), self.phrase()]
        text = " ".join(parts)
        return text[0].upper() + text[1:]

    def sentence(self) -> str:
        """A sentence of Markdown."""
        text = self.plain_sentence()
        if self.dice.random() < 0.2:
            word = self.dice.choice(WORDS)
            text += f", *{word}* {self.dice.choice(LINK_WORDS)} **{self.dice.choice(WORDS)}**"
        return text + "."

    def paragraph(self, sentences: int) -> str:
        """Some sentences of Markdown on one line."""
        return " ".join(self.sentence() for _ in range(sentences))

    def title(self) -> str:
        """Two phrases, the first with a capital letter."""
        first, second = self.phrase(), self.phrase()
        return f"{first[0].upper()}{first[1:]} and {second}"


@dataclass(frozen=True)
class Observation:
    """One figure of one campaign."""

    id: str
    metric: str
    year: int
    month: int
    value: int
    hedge: str
    qualifier: str

    @classmethod
    def make(cls, number: int, dice: random.Random) -> Self:
        """A metric has one figure of each campaign."""
        series, place = divmod(number, len(YEARS))
        metric = f"{COUNTED[series % len(COUNTED)]}-{series:03d}"
        year = YEARS[place]
        month = series % 10 + 1
        value = dice.randrange(11, 9_999) * 10 + dice.randrange(1, 9)
        hedge, qualifier = dice.choice(HEDGES)
        return cls(f"{year}-{metric}", metric, year, month, value, hedge, qualifier)

    @property
    def words(self) -> str:
        """The figure as reported."""
        return f"{self.hedge}{self.value:,}"

    def for_sitegen(self) -> str:
        """The entry in a stat file."""
        return (f"- id: {self.id}\n  metric: {self.metric}\n  about: campaign-{self.year}\n"
                f"  as_reported: \"{self.words}\"\n  value: {self.value}\n  qualifier: {self.qualifier}\n"
                f"  period: \"{self.year}-{self.month:02d}\"\n  period_basis: flow\n"
                f"  source: report-{self.year}\n  locator: 4\n")

    def for_hugo(self) -> str:
        """The page."""
        period = datetime.date(self.year, self.month, 1).strftime("%B %Y")
        return (f"---\ntitle: \"{self.words}\"\ndate: {self.year}-{self.month:02d}-01\nmetrics: [{self.metric}]\n"
                f"campaigns: [campaign-{self.year}]\nsources: [report-{self.year}]\nvalue: {self.value}\n"
                f"qualifier: {self.qualifier.replace('-', ' ')}\nperiod: {period}\nlocator: 4\n---\n")


def metrics(observations: list[Observation]) -> list[str]:
    """The ids of all metrics, which end with a number of three digits."""
    return sorted({one.metric for one in observations})


def article(number: int, count: int, observations: list[Observation], seed: int, for_hugo: bool) -> str:
    """The Markdown of one article; the two sides differ only in how links and the campaign are written."""
    dice = random.Random(seed * 1_000_003 + number)
    prose = Prose(dice)
    date = datetime.date(2015, 1, 1) + datetime.timedelta(days=number * 3000 // count)
    tags = dice.sample(TAGS, 3)
    cited = dice.sample(observations[1:], 4)
    others = [f"article-{dice.randrange(count):06d}" for _ in range(3)]

    def figure(observation: Observation) -> str:
        target = f"/stats/{observation.id}/" if for_hugo else f"stat:{observation.id}"
        return f"[{observation.words}]({target})"

    def other(index: int) -> str:
        return f"/articles/{others[index]}/" if for_hugo else f"{others[index]}.md"

    campaign = f"campaign-{cited[0].year}"
    rows = "\n".join(f"| {dice.choice(WORDS)} | {figure(one)} | {prose.phrase()} |" for one in cited[1:])
    return f"""---
title: {prose.title()}
description: {prose.plain_sentence()}.
date: {date}
tags: [{", ".join(tags)}]
{f"campaigns: [{campaign}]" if for_hugo else f"campaign: {campaign}"}
---

{prose.paragraph(4)} In that time {figure(cited[0])} {dice.choice(WORDS)} were told.

## {prose.title()}

{prose.paragraph(5)} See also [{prose.phrase()}]({other(0)}).

- {prose.sentence()}
- {prose.sentence()} It was `{dice.choice(WORDS)}`.
- [{prose.phrase()}]({other(1)})

## {prose.title()}

{prose.paragraph(6)}

| What | Figure | Remark |
| :--- | ---: | :--- |
{rows}

> {prose.paragraph(2)}

### {prose.title()}

{prose.paragraph(5)} More stands in [{prose.phrase()}]({other(2)}).

```text
{prose.phrase()}
{prose.phrase()}
```

{prose.paragraph(4)}
"""


def write(path: Path, text: str) -> None:
    """Writes a file and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def write_articles(content: Path, count: int, observations: list[Observation], seed: int, for_hugo: bool) -> None:
    """All articles of one side."""
    folder = content / "articles"
    folder.mkdir(parents=True)
    for number in range(count):
        text = article(number, count, observations, seed, for_hugo)
        (folder / f"article-{number:06d}.md").write_text(text, encoding="utf-8")


def write_sitegen(content: Path, count: int, observations: list[Observation]) -> None:
    """Everything but the articles, as sitegen reads it."""
    write(content / "site.yaml",
          f"title: A site of {count} articles\ndescription: Made to be measured.\n"
          "base_url: https://bench.example/\nlanguage: en\n")
    write(content / "index.md", HOME)
    stats = content / "stats"
    write(stats / "metrics.yaml", "".join(
        f"- id: {one}\n  label: {one.capitalize()}\n  unit: {one[:-4]}\n  group: {one[:-4].capitalize()}\n"
        f"  definition: {DEFINITION.format(one)}\n  counting_rule: {COUNTING_RULE}\n" for one in metrics(observations)))
    write(stats / "campaigns.yaml", "".join(
        f"- id: campaign-{year}\n  name: The campaign of {year}\n  period: \"{year}\"\n"
        f"  sources: [report-{year}]\n  summary: {SUMMARY}\n" for year in YEARS))
    write(stats / "sources.yaml", "".join(
        f"- id: report-{year}\n  title: A report on {year}\n  publisher: The press\n  date: \"{year}-11-15\"\n"
        f"  language: en\n  tier: media\n  document: report-{year}.txt\n  sha256: {'0' * 64}\n" for year in YEARS))
    for year in YEARS:
        own = [one.for_sitegen() for one in observations if one.year == year]
        if own:
            write(stats / "observations" / f"campaign-{year}.yaml", "".join(own))


def write_hugo(content: Path, count: int, observations: list[Observation]) -> None:
    """Everything but the articles, as Hugo reads it: metrics, campaigns and sources are taxonomies of the figures."""
    config = (HERE / "hugo" / "hugo.yaml").read_text(encoding="utf-8")
    write(content.parent / "hugo.yaml", config + f"title: A site of {count} articles\n")
    write(content / "_index.md", HOME)
    for name, title in (("articles", "Articles"), ("stats", "Figures"), ("sources", "Sources"), ("tags", "Tags")):
        write(content / name / "_index.md", f"---\ntitle: {title}\n---\n")
    for name in ("metrics", "campaigns"):
        # sitegen has no list of them.
        write(content / name / "_index.md", "---\nbuild:\n  render: never\n---\n")
    for one in metrics(observations):
        write(content / "metrics" / one / "_index.md",
              f"---\ntitle: {one.capitalize()}\nunit: {one[:-4]}\ndefinition: {DEFINITION.format(one)}\n"
              f"counting_rule: {COUNTING_RULE}\n---\n")
    for year in YEARS:
        write(content / "campaigns" / f"campaign-{year}" / "_index.md",
              f"---\ntitle: The campaign of {year}\nperiod: \"{year}\"\nsummary: {SUMMARY}\n---\n")
        write(content / "sources" / f"report-{year}" / "_index.md",
              f"---\ntitle: A report on {year}\npublisher: The press\ndate: {year}-11-15\ntier: Media report\n"
              f"language: English\ndocument: report-{year}.txt\nsha256: \"{'0' * 64}\"\n---\n")
    for observation in observations:
        write(content / "stats" / f"{observation.id}.md", observation.for_hugo())


def generate(out: Path, count: int, observation_count: int, seed: int) -> None:
    """Writes the site for each side."""
    dice = random.Random(seed)
    observations = [Observation.make(number, dice) for number in range(observation_count)]
    for name in ("minimal", "theme"):
        write_articles(out / name / "content", count, observations, seed, for_hugo=False)
        write_sitegen(out / name / "content", count, observations)
    shutil.copytree(HERE / "templates", out / "minimal" / "templates")
    write_articles(out / "hugo" / "content", count, observations, seed, for_hugo=True)
    write_hugo(out / "hugo" / "content", count, observations)
    shutil.copytree(HERE / "hugo" / "layouts", out / "hugo" / "layouts")


def observations_for(articles: int) -> int:
    """How many observations a site of a size has."""
    return min(MOST_OBSERVATIONS, max(40, articles // 20))


def main() -> None:
    """Reads the command line."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--articles", type=int, required=True)
    arguments.add_argument("--observations", type=int)
    arguments.add_argument("--seed", type=int, default=7)
    arguments.add_argument("--out", type=Path, required=True)
    given = arguments.parse_args()
    observations = given.observations or observations_for(given.articles)
    if not 5 <= observations <= MOST_OBSERVATIONS:
        arguments.error(f"--observations is a number from 5 to {MOST_OBSERVATIONS}")
    generate(given.out, given.articles, observations, given.seed)


if __name__ == "__main__":
    main()
