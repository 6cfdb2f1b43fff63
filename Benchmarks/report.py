"""A run of the benchmark as tables of Markdown."""

from typing import Any

SIDES = (("sitegen", "sitegen"), ("hugo", "Hugo"), ("floor", "floor"))
BUILD_WORDS = {
    "full": "full", "nothing": "nothing changed", "article": "one article changed",
    "observation": "one figure changed", "template": "one template changed",
}
TEMPLATE_WORDS = {"minimal": "minimal", "theme": "default theme"}

Numbers = dict[str, float]


def medians(size: dict[str, Any]) -> dict[tuple[str, str, str], Numbers]:
    """The medians of one size by side, templates and build; Hugo's stand beside the default theme's too."""
    found = {(one["side"], one["templates"], one["build"]): one["median"] for one in size["results"]}
    return found | {("hugo", "theme", build): numbers for (side, _, build), numbers in found.items() if side == "hugo"}


def seconds(number: float) -> str:
    """A time with three digits that mean something, or with thousandths."""
    return f"{number:.{3 if number < 1 else 2 if number < 10 else 1}f}"


def amounts(numbers: Numbers | None) -> str:
    """Wall and CPU seconds and peak megabytes in one cell."""
    return f"{seconds(numbers['wall'])} · {seconds(numbers['cpu'])} · {numbers['peakMB']:,.0f}" if numbers else ""


def ratios(one: Numbers, other: Numbers | None) -> str:
    """The three of one side divided by those of another."""
    if not other:
        return ""
    return " · ".join(f"{one[key] / max(other[key], 1e-3):.2f}" for key in ("wall", "cpu", "peakMB"))


def rows(head: list[str], body: list[list[str]]) -> str:
    """A table whose first column is of numbers."""
    lines = [head, ["---:", *[":---"] * (len(head) - 1)], *body]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def main_table(run: dict[str, Any]) -> str:
    """Medians and ratios of every build."""
    body = []
    for templates in TEMPLATE_WORDS:
        for size in run["sizes"]:
            found = medians(size)
            for build, build_words in BUILD_WORDS.items():
                own, hugo, floor = (found.get((side, templates, build)) for side, _ in SIDES)
                if own:
                    body.append([
                        f"{size['articles']:,}", TEMPLATE_WORDS[templates], build_words, amounts(own), amounts(hugo),
                        amounts(floor), ratios(own, hugo), ratios(own, floor)])
    return rows(["articles", "templates", "build", "sitegen", "Hugo", "floor", "to Hugo", "to the floor"], body)


EDIT_WORDS = {"words": "the words of an article", "title": "an article's title", "figure": "a figure"}


def preview_table(run: dict[str, Any]) -> str:
    """From saving a file until the server sends the page that shows it."""
    body = []
    for size in run["sizes"]:
        found = {(one["edit"], one["side"]): one["median"] for one in size.get("preview", [])}
        for edit, words in EDIT_WORDS.items():
            if own := found.get((edit, "sitegen")):
                hugo = found[edit, "hugo"]
                body.append([f"{size['articles']:,}", words, f"{own * 1000:,.0f} ms", f"{hugo * 1000:,.0f} ms",
                             f"{own / hugo:.2f}"])
    return rows(["articles", "edit", "sitegen serve", "hugo server", "ratio"], body) if body else ""


def growth_table(run: dict[str, Any]) -> str:
    """What one article costs in a full build at each size."""
    body = []
    for size in run["sizes"]:
        found = medians(size)
        columns = [("sitegen", "minimal"), ("sitegen", "theme"), ("hugo", "minimal"), ("floor", "minimal")]
        cells = [found.get((side, templates, "full")) for side, templates in columns]
        body.append([f"{size['articles']:,}", *[
            f"{one['wall'] / size['articles'] * 1000:.3f} ms · {one['peakMB'] / size['articles'] * 1024:,.0f} KB"
            if one else "" for one in cells]])
    return rows(["articles", "sitegen, minimal", "sitegen, default theme", "Hugo", "floor"], body)


def hyperfine_table(run: dict[str, Any]) -> str:
    """The wall time of full builds as hyperfine measures it, beside our own, and the time to start."""
    body = [["", side, "start and say the version", f"{one['median'] * 1000:.1f} ms", ""]
            for side, one in run["startup"].items()]
    for size in run["sizes"]:
        found = medians(size)
        for name, one in size.get("hyperfine", {}).items():
            side, templates = name.split(", ")
            own = found[(side, templates, "full")]["wall"]
            body.append([f"{size['articles']:,}", name, "full", f"{one['median']:.3f} s", f"{own:.3f} s"])
    return rows(["articles", "side", "what", "hyperfine", "here"], body) if body else ""


def site_table(run: dict[str, Any]) -> str:
    """How many files and bytes each side publishes."""
    body = []
    for size in run["sizes"]:
        for name, site in size["published"].items():
            most = sorted(site["kinds"].items(), key=lambda item: -item[1]["bytes"])[:4]
            body.append([
                f"{size['articles']:,}", name, f"{site['files']:,}", f"{site['bytes'] / 1e6:,.1f} MB",
                ", ".join(f"{kind} {facts['bytes'] / 1e6:,.1f}" for kind, facts in most)])
    return rows(["articles", "side", "files", "bytes", "most of them, in MB"], body)


def tables(run: dict[str, Any]) -> str:
    """Everything that a run found, as Markdown."""
    machine, versions = run["machine"], run["versions"]
    parts = [
        f"{run['date']}; {machine['cores']} cores of {machine['cpu']}, {machine['memoryGB']} GB, {machine['kernel']}, "
        f"{machine['fileSystem']}, load {run['loadAtStart']} at the start; sitegen {versions['sitegen']}, "
        f"Swift {versions['swift']}, Hugo {versions['hugo']}, libcmark {versions['libcmark']}. Medians of {run['runs']}: "
        "wall seconds · CPU seconds · peak MB; the ratios in the same order. Beside the default theme stand Hugo's "
        "minimal templates.\n",
        main_table(run), "A full build, for each article: wall time · peak memory.\n", growth_table(run),
        "What is published.\n", site_table(run)]
    if second := preview_table(run):
        parts += ["From saving a file until the server sends the page that shows it, medians.\n", second]
    if second := hyperfine_table(run):
        parts += ["Wall time as hyperfine measures it.\n", second]
    return "\n".join(parts)
