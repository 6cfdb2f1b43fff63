#!/usr/bin/env python3
"""Writes a site of any size, the same bytes for the same seed: once as sitegen's content/, once as Hugo's.

    generate.py --articles 10000 --out DIR      DIR/sitegen/content/ and DIR/hugo/content/

Articles have front matter, tags, headings, links to each other, a list, a call-out, a table and cited figures, and are
about 3.7 KB long. There is an observation for every twenty articles: at least forty, at most a thousand.
"""

import argparse
import datetime
import pathlib
import random

TAGS = [f"{first}-{second}" for first in ("network", "fraud", "data", "account") for second in
        ("crime", "police", "courts", "victims", "banks", "platforms", "borders", "methods", "law", "money")]
COUNTED = ["arrests", "cases", "gangs", "websites", "accounts", "victims", "messages", "shops", "apps", "devices"]
CAMPAIGNS = [f"campaign-{year}" for year in range(2014, 2024)]
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


class Prose:
    """Sentences of a seeded vocabulary; no numbers, so that every number of a page is a cited one."""

    def __init__(self, dice: random.Random) -> None:
        self.dice = dice

    def phrase(self) -> str:
        return f"the {self.dice.choice(WORDS)} {self.dice.choice(LINK_WORDS)} the {self.dice.choice(WORDS)}"

    def sentence(self) -> str:
        parts = [self.phrase(), self.dice.choice(VERBS), self.phrase()]
        if self.dice.random() < 0.6:
            parts += ["and", self.dice.choice(VERBS), self.phrase()]
        text = " ".join(parts)
        if self.dice.random() < 0.2:
            word = self.dice.choice(WORDS)
            text += f", *{word}* {self.dice.choice(LINK_WORDS)} **{self.dice.choice(WORDS)}**"
        return text[0].upper() + text[1:] + "."

    def paragraph(self, sentences: int) -> str:
        return " ".join(self.sentence() for _ in range(sentences))

    def title(self) -> str:
        first, second = self.phrase(), self.phrase()
        return f"{first[0].upper()}{first[1:]} and {second}"


class Observation:
    def __init__(self, number: int, dice: random.Random) -> None:
        # A metric has one figure of each campaign.
        series, place = divmod(number, len(CAMPAIGNS))
        self.metric = f"{COUNTED[series % len(COUNTED)]}-{series:03d}"
        self.campaign = CAMPAIGNS[place]
        self.period = f"{self.campaign[-4:]}-01/{self.campaign[-4:]}-{series % 10 + 1:02d}"
        self.id = f"{self.campaign[-4:]}-{self.metric}"
        self.source = f"report-{self.campaign[-4:]}"
        self.value = dice.randrange(11, 9_999) * 10 + dice.randrange(1, 9)
        self.hedge = dice.choice([("", "exact"), ("more than ", "more-than"), ("about ", "about")])

    @property
    def words(self) -> str:
        return f"{self.hedge[0]}{self.value:,}"

    def yaml(self) -> str:
        return (f"- id: {self.id}\n  metric: {self.metric}\n  about: {self.campaign}\n"
                f"  as_reported: \"{self.words}\"\n  value: {self.value}\n  qualifier: {self.hedge[1]}\n"
                f"  period: \"{self.period}\"\n  period_basis: flow\n  source: {self.source}\n  locator: 4\n")


def metrics(observations: list[Observation]) -> list[str]:
    return sorted({one.metric for one in observations})


def article(number: int, count: int, observations: list[Observation], seed: int, side: str) -> str:
    dice = random.Random(seed * 1_000_003 + number)
    prose = Prose(dice)
    date = datetime.date(2015, 1, 1) + datetime.timedelta(days=number * 3000 // count)
    tags = dice.sample(TAGS, 3)
    cited = dice.sample(observations, 4)
    others = [dice.randrange(count) for _ in range(3)]

    def figure(observation: Observation) -> str:
        target = f"stat:{observation.id}" if side == "sitegen" else f"/stats/{observation.id}/"
        return f"[{observation.words}]({target})"

    def other(index: int) -> str:
        name = f"article-{others[index]:06d}"
        return f"{name}.md" if side == "sitegen" else f"/articles/{name}/"

    front = [f"title: {prose.title()}", f"description: {prose.sentence()}", f"date: {date}",
             f"tags: [{', '.join(tags)}]"]
    if side == "sitegen":
        front.append(f"campaign: {cited[0].campaign}")
    else:
        front.append(f"campaigns: [{cited[0].campaign}]")
    rows = "\n".join(f"| {dice.choice(WORDS)} | {figure(one)} | {prose.phrase()} |" for one in cited[1:])
    quote = "> [!NOTE]\n> " if side == "sitegen" else "> "
    return f"""---
{chr(10).join(front)}
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

{quote}{prose.paragraph(2)}

### {prose.title()}

{prose.paragraph(5)} More stands in [{prose.phrase()}]({other(2)}).

```text
{prose.phrase()}
{prose.phrase()}
```

{prose.paragraph(4)}
"""


def write(path: pathlib.Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def sitegen_stats(folder: pathlib.Path, observations: list[Observation]) -> None:
    write(folder / "metrics.yaml", "".join(
        f"- id: {one}\n  label: {one.capitalize()}\n  unit: {one[:-4]}\n  group: {one[:-4].capitalize()}\n"
        f"  definition: What the reports call {one}.\n  counting_rule: Counted as the reports count.\n"
        for one in metrics(observations)))
    write(folder / "campaigns.yaml", "".join(
        f"- id: {one}\n  name: The campaign of {one[-4:]}\n  period: \"{one[-4:]}\"\n"
        f"  sources: [report-{one[-4:]}]\n  summary: A campaign of one year.\n" for one in CAMPAIGNS))
    write(folder / "sources.yaml", "".join(
        f"- id: report-{one[-4:]}\n  title: A report on {one[-4:]}\n  publisher: The press\n"
        f"  date: \"{one[-4:]}-11-15\"\n  language: en\n  tier: official-via-media\n  document: {one}.txt\n  sha256: {'0' * 64}\n"
        for one in CAMPAIGNS))
    for campaign in CAMPAIGNS:
        own = [one.yaml() for one in observations if one.campaign == campaign]
        if own:
            write(folder / "observations" / f"{campaign}.yaml", "".join(own))


def hugo_stats(folder: pathlib.Path, observations: list[Observation]) -> None:
    for one in observations:
        write(folder / "stats" / f"{one.id}.md",
              f"---\ntitle: {one.words}\nmetric: {one.metric}\ncampaigns: [{one.campaign}]\nvalue: {one.value}\n"
              f"qualifier: {one.hedge[1]}\nperiod: {one.period}\n"
              f"source: {one.source}\nlocator: 4\n---\n")
    for kind, names in (("metrics", metrics(observations)), ("sources", [f"report-{one[-4:]}" for one in CAMPAIGNS])):
        for name in names:
            write(folder / kind / f"{name}.md", f"---\ntitle: {name.capitalize()}\n---\nWhat the reports say.\n")


SITE = "title: A site of {count} articles\ndescription: Made to be measured.\nbase_url: https://bench.example/\n"


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--articles", type=int, required=True)
    arguments.add_argument("--observations", type=int)
    arguments.add_argument("--seed", type=int, default=7)
    arguments.add_argument("--out", type=pathlib.Path, required=True)
    given = arguments.parse_args()
    count = given.articles
    dice = random.Random(given.seed)
    observations = [Observation(number, dice) for number in range(given.observations or min(1000, max(40, count // 20)))]
    for side in ("sitegen", "hugo"):
        content = given.out / side / "content"
        for number in range(count):
            write(content / "articles" / f"article-{number:06d}.md",
                  article(number, count, observations, given.seed, side))
    content = given.out / "sitegen" / "content"
    write(content / "site.yaml", SITE.format(count=count) + "language: en\n")
    write(content / "index.md", "---\ntitle: Home\n---\n\nWhat the reports say.\n")
    sitegen_stats(content / "stats", observations)
    write(given.out / "hugo" / "content" / "_index.md", "---\ntitle: Home\n---\n\nWhat the reports say.\n")
    hugo_stats(given.out / "hugo" / "content", observations)


if __name__ == "__main__":
    main()
