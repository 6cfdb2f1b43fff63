"""What each side of the benchmark runs, and what is edited between two of its builds."""

import dataclasses
import os
import random
import shlex
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from generate import HERE, Observation
from measuring import BenchError

SEED = 7
SENTENCE = "The edit adds a sentence."
PARAGRAPH = "The edit adds a paragraph."

FULL, NOTHING, ARTICLE, OBSERVATION, TEMPLATE = BUILDS = ("full", "nothing", "article", "observation", "template")


@dataclass(frozen=True)
class Tools:
    """The programs that are run."""

    sitegen: Path
    hugo: Path
    floor: Path
    measure: Path
    hyperfine: str | None


@dataclass
class Aside:
    """Where what is no longer needed waits for the end: on many disks files are slow to make after many are deleted."""

    folder: Path
    count: int = 0

    def take(self, path: Path) -> None:
        """Moves a file or folder away, if it is there."""
        if path.exists():
            self.folder.mkdir(parents=True, exist_ok=True)
            self.count += 1
            path.rename(self.folder / f"{self.count}")


@dataclass
class Edit:
    """A change of one file of the input, and the page of the output that must show it."""

    path: Path
    text: str
    page: str
    shows: str
    former: str | None = None

    def make(self) -> None:
        """Writes the file."""
        self.former = self.path.read_text(encoding="utf-8") if self.path.exists() else None
        self.path.parent.mkdir(exist_ok=True)
        self.path.write_text(self.text, encoding="utf-8")

    def undo(self) -> None:
        """Writes the former file, or removes the new one with its folder."""
        if self.former is not None:
            self.path.write_text(self.former, encoding="utf-8")
        else:
            self.path.unlink()
            self.path.parent.rmdir()


def replaced(path: Path, old: str, new: str) -> str:
    """A file's text with one place changed."""
    text = path.read_text(encoding="utf-8")
    if text.count(old) != 1:
        raise BenchError(f"{path.name} has “{old}” {text.count(old)} times")
    return text.replace(old, new)


@dataclass
class Side:
    """A program that builds one site."""

    name: str
    templates: str
    root: Path
    out: Path
    command: list[str]
    full_command: list[str]
    caches: list[Path] = field(default_factory=list)
    edits: dict[str, Edit] = field(default_factory=dict)

    @property
    def builds(self) -> tuple[str, ...]:
        """The kinds of builds that the side knows."""
        return BUILDS if self.edits else (FULL,)

    def clear(self, aside: Aside) -> None:
        """Moves everything away that a build leaves."""
        for path in [self.out, *self.caches]:
            aside.take(path)

    def clearing(self, aside: Aside) -> str:
        """The same as a line of shell."""
        folder = shlex.quote(str(aside.folder))
        names = [shlex.quote(str(path)) for path in [self.out, *self.caches]]
        moves = "; ".join(f'[ ! -e {name} ] || mv {name} "$d"' for name in names)
        return f"mkdir -p {folder}; d=$(mktemp -d {folder}/XXXXXX); {moves}; sync"

    def manifest(self) -> str:
        """The SHA-256 of every file that sitegen published."""
        return (self.out / ".sitegen-manifest").read_text(encoding="utf-8")

    def verify(self, build: str) -> None:
        """Looks for the edit in the output; a build that is quick because it does too little is found here."""
        edit = self.edits.get(build)
        if edit and edit.shows not in (self.out / edit.page).read_text(encoding="utf-8"):
            raise BenchError(f"{self.name}, {self.templates}: {edit.page} does not show the edit of the {build}")


def sitegen(tools: Tools, work: Path, templates: str, articles: int) -> Side:
    """sitegen on one of its two sites."""
    root, out = work / templates, work / f"{templates}-out"
    command = [str(tools.sitegen), "build", "--quiet", "--root", str(root), "--output-dir", str(out)]
    usage = subprocess.run([str(tools.sitegen), "build", "--help"], capture_output=True, text=True, check=True).stdout
    template = root / "templates" / "article.mustache"
    origin = template if template.exists() else HERE.parent / "templates" / "article.mustache"
    before, after = first_observation()
    record = root / "content" / "stats" / "observations" / f"campaign-{before.year}.yaml"
    return Side(
        "sitegen", templates, root, out, command, command + (["--force"] if "--force" in usage else []),
        caches=[root / ".sitegen"],
        edits={
            **article_edit(root, articles),
            OBSERVATION: Edit(record, replaced(record, before.for_sitegen(), after.for_sitegen()),
                              f"stats/{after.id}/index.html", after.words),
            TEMPLATE: template_edit(template, origin),
        })


def hugo(tools: Tools, work: Path, articles: int) -> Side:
    """Hugo; every one of its builds is a full one, on a folder with the former output or without."""
    root, out = work / "hugo", work / "hugo-out"
    command = [str(tools.hugo), "--quiet", "--source", str(root), "--destination", str(out)]
    template = root / "layouts" / "articles" / "page.html"
    before, after = first_observation()
    record = root / "content" / "stats" / f"{before.id}.md"
    return Side(
        "hugo", "minimal", root, out, command, command,
        edits={
            **article_edit(root, articles),
            OBSERVATION: Edit(record, replaced(record, before.for_hugo(), after.for_hugo()),
                              f"stats/{after.id}/index.html", after.words),
            TEMPLATE: template_edit(template, template),
        })


def floor(tools: Tools, work: Path, templates: str) -> Side:
    """libcmark alone, writing as much as sitegen does; it knows full builds only, since it remembers nothing."""
    root, out = work / templates, work / f"{templates}-floor"
    command = [str(tools.floor), str(root.with_suffix(".list")), str(root / "content"), str(out)]
    return Side("floor", templates, root, out, command, command)


def write_floor_list(side: Side) -> None:
    """Tells the floor which files sitegen published, how long they are, and which Markdown they are made of."""
    lines = []
    for path, size in sorted(published(side.out).items()):
        markdown = path.removesuffix("/index.html") + ".md"
        if path == "index.html":
            markdown = "index.md"
        is_there = (side.root / "content" / markdown).is_file()
        lines.append(f"{size}\t{path}\t{markdown if is_there else ''}\n")
    side.root.with_suffix(".list").write_text("".join(lines), encoding="utf-8")


def published(folder: Path) -> dict[str, int]:
    """Every file of a site with its length, hidden ones aside."""
    found: dict[str, int] = {}
    for root, _, names in os.walk(folder):
        for name in names:
            if not name.startswith("."):
                path = Path(root, name)
                found[path.relative_to(folder).as_posix()] = path.stat().st_size
    return found


def first_observation() -> tuple[Observation, Observation]:
    """The observation that no article cites, and what an edit makes of it."""
    before = Observation.make(0, random.Random(SEED))
    return before, dataclasses.replace(before, value=before.value + 1)


def article_edit(root: Path, articles: int) -> dict[str, Edit]:
    """One more sentence in an article in the middle."""
    name = f"article-{articles // 2:06d}"
    path = root / "content" / "articles" / f"{name}.md"
    text = path.read_text(encoding="utf-8")
    return {ARTICLE: Edit(path, f"{text}\n{SENTENCE}\n", f"articles/{name}/index.html", SENTENCE)}


def template_edit(path: Path, origin: Path) -> Edit:
    """One more paragraph on every article's page."""
    text = replaced(origin, "</article>", f"<p>{PARAGRAPH}</p>\n</article>")
    return Edit(path, text, "articles/article-000000/index.html", PARAGRAPH)
