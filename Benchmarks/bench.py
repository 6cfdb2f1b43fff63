#!/usr/bin/env python3
"""Measures sitegen beside Hugo and beside the least that any generator must do. `make bench` runs it.

    bench.py --sitegen FILE --hugo FILE --floor FILE --measure FILE [--hyperfine FILE]
             [--sizes "100 1000"] [--runs 5] [--big] [--keep]
    bench.py --table FILE.json         a run as tables of Markdown

Every side builds in turn, then every side again: whatever slows the machine for a while slows all of them. Old outputs
are moved aside and deleted at the very end. What was measured goes into Benchmarks/runs/.
"""

import argparse
import datetime
import json
import os
import shutil
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

import sides
from comparing import compare, kinds
from generate import HERE, generate, observations_for
from machine import machine, shape, versions
from measuring import BenchError, Median, Sample, hyperfine, measure
from previewing import preview
from report import tables
from sides import BUILDS, FULL, Aside, Side, Tools

WORK = HERE.parent / ".build" / "bench"
RUNS = HERE / "runs"
SIZES = [100, 1_000, 10_000]
BIG_SIZE = 100_000
# The largest site that hyperfine measures as well.
HYPERFINE_SIZE = 1_000
# What the outputs of all sides take on the disk in one round, for each article, as measured at 10,000.
BYTES_FOR_ARTICLE = 105_000

Samples = dict[tuple[str, str, str], list[Sample]]


def say(text: str) -> None:
    """Tells how far the run is."""
    print(text, file=sys.stderr, flush=True)


def one_round(order: list[Side], tools: Tools, aside: Aside, samples: Samples) -> None:
    """Every kind of build once on every side, the input as it was before."""
    made = []
    for build in BUILDS:
        for side in [one for one in order if build in one.builds]:
            if build == FULL:
                side.clear(aside)
            if edit := side.edits.get(build):
                edit.make()
                made.append(edit)
            sample = measure(tools.measure, side.full_command if build == FULL else side.command)
            side.verify(build)
            samples[side.name, side.templates, build].append(sample)
            say(f"  {build:12}{side.name:8}{side.templates:8}{sample.wall:9.3f} s{sample.cpu:9.3f} s of CPU"
                f"{sample.peak_kb / 1024:8.0f} MB")
            if build == FULL and side.name == "sitegen":
                sides.write_floor_list(side)
    for edit in reversed(made):
        edit.undo()


def site_facts(side: Side) -> dict[str, object]:
    """How much a side published."""
    files = sides.published(side.out)
    return {"files": len(files), "bytes": sum(files.values()), "kinds": kinds(files)}


def check_sites(minimal: Side, theme: Side, hugo: Side, tools: Tools, aside: Aside) -> dict[str, Any]:
    """Builds every site once, unmeasured, and holds them against each other.

    After all edits the outputs have to be what a full build makes of the edited input: a build that remembers too much
    is found here.
    """
    for side in (minimal, theme, hugo):
        measure(tools.measure, side.full_command)
    comparison = compare(minimal.out, hugo.out)
    if sides.published(minimal.out).keys() != sides.published(theme.out).keys():
        raise BenchError("the default theme has other pages than the minimal templates")
    say(f"  {comparison}")
    found = {"comparison": comparison.as_json(), "published": {
        f"{side.name}, {side.templates}": site_facts(side) for side in (minimal, theme, hugo)}}
    for side in (minimal, theme):
        for build, edit in side.edits.items():
            edit.make()
            measure(tools.measure, side.command)
            side.verify(build)
        changed = side.manifest()
        side.clear(aside)
        measure(tools.measure, side.full_command)
        if side.manifest() != changed:
            raise BenchError(f"{side.name}, {side.templates}: building on the former output gives another site")
        for edit in reversed(side.edits.values()):
            edit.undo()
    return found


def measure_size(articles: int, runs: int, tools: Tools, work: Path, aside: Aside) -> dict[str, Any]:
    """All runs on the site of one size."""
    say(f"{articles:,} articles")
    folder = work / str(articles)
    observations = observations_for(articles)
    generate(folder, articles, observations, sides.SEED)
    minimal, theme = (sides.sitegen(tools, folder, templates, articles) for templates in ("minimal", "theme"))
    hugo = sides.hugo(tools, folder, articles)
    order = [minimal, theme, hugo, sides.floor(tools, folder, "minimal"), sides.floor(tools, folder, "theme")]
    samples: Samples = defaultdict(list)
    found: dict[str, Any] = {"articles": articles, "observations": observations}
    found |= check_sites(minimal, theme, hugo, tools, aside)
    for number in range(runs):
        say(f" round {number + 1} of {runs}")
        one_round(order, tools, aside, samples)
    found["results"] = [
        {"side": side, "templates": templates, "build": build, "median": Median.of(taken).as_json(),
         "samples": [one.as_json() for one in taken]}
        for (side, templates, build), taken in samples.items()]
    say(" preview")
    found["preview"] = preview(tools, minimal, hugo, articles, max(3, runs))
    if tools.hyperfine and articles <= HYPERFINE_SIZE:
        found["hyperfine"] = {
            f"{side.name}, {side.templates}":
                hyperfine(tools.hyperfine, side.full_command, max(2, runs), side.clearing(aside)) for side in order}
    return found


def startup(tools: Tools) -> dict[str, Any]:
    """What a program takes before it does anything."""
    commands = {"sitegen": [str(tools.sitegen), "--version"], "hugo": [str(tools.hugo), "version"],
                "floor": [str(tools.floor), "--version"]}
    return {name: hyperfine(tools.hyperfine, command, 20) for name, command in commands.items()} if tools.hyperfine else {}


def run_file(date: str) -> Path:
    """A name in runs/ that no earlier run of the day has."""
    RUNS.mkdir(exist_ok=True)
    names = [f"{date}-{shape()}{suffix}.json" for suffix in ["", *(f"-{number}" for number in range(2, 1000))]]
    return next(RUNS / name for name in names if not (RUNS / name).exists())


def run(tools: Tools, sizes: list[int], runs: int, keep: bool) -> None:
    """Measures every size; what was measured is written after each."""
    WORK.mkdir(parents=True, exist_ok=True)
    # Nothing is deleted before the end; the check of the sites leaves about as much as a round.
    needed, free = sum(sizes) * BYTES_FOR_ARTICLE * (runs + 1), shutil.disk_usage(WORK).free
    if needed > free:
        raise BenchError(f"{needed / 1e9:.0f} GB of disk are needed, {free / 1e9:.0f} are free: give fewer RUNS or SIZES")
    date = datetime.date.today().isoformat()
    work, target = WORK / f"work-{datetime.datetime.now():%Y%m%d%H%M%S}", run_file(date)
    found: dict[str, Any] = {"date": date, "machine": machine(WORK), "versions": versions(tools), "runs": runs,
                             "loadAtStart": round(os.getloadavg()[0], 1),
                             "startup": startup(tools), "sizes": []}
    for articles in sizes:
        found["sizes"].append(measure_size(articles, runs, tools, work, Aside(work / "aside" / str(articles))))
        target.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(tables(found))
    say(f"written to {target.relative_to(HERE.parent)}")
    if not keep:
        say("deleting the sites; on many disks files are slow to make for some minutes after that")
        for folder in WORK.glob("work-*"):
            shutil.rmtree(folder)


def main() -> int:
    """Reads the command line."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("sitegen", "hugo", "floor", "measure"):
        arguments.add_argument(f"--{name}", type=Path)
    arguments.add_argument("--hyperfine", help="the wall time of small sites is measured by it as well")
    arguments.add_argument("--sizes", default=" ".join(map(str, SIZES)), help="numbers of articles")
    arguments.add_argument("--runs", type=int, default=5)
    arguments.add_argument("--big", action="store_true", help=f"{BIG_SIZE:,} articles too")
    arguments.add_argument("--keep", action="store_true", help="do not delete the sites")
    arguments.add_argument("--table", type=Path, metavar="FILE", help="print a run's tables and measure nothing")
    given = arguments.parse_args()
    if given.table:
        print(tables(json.loads(given.table.read_text(encoding="utf-8"))))
        return 0
    if not all((given.sitegen, given.hugo, given.floor, given.measure)):
        arguments.error("`make bench` says where the programs are")
    sizes = [int(one) for one in given.sizes.replace(",", " ").split()] + ([BIG_SIZE] if given.big else [])
    tools = Tools(given.sitegen.resolve(), given.hugo.resolve(), given.floor.resolve(), given.measure.resolve(),
                  given.hyperfine)
    try:
        run(tools, sizes, given.runs, given.keep)
    except BenchError as error:
        say(f"error: {error}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
