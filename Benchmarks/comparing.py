"""Whether two sides did the same work: the same pages, about as many bytes, the same words and as many links."""

import html
import random
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from measuring import BenchError
from sides import published

# What sitegen publishes and Hugo is not asked for.
ONLY_SITEGEN = ("timeline/", "compare/", "data/", "assets/")
TOLERANCE = 0.15
PAGES_READ = 500


@dataclass(frozen=True)
class Comparison:
    """What two sites have in common."""

    pages: int
    sitegen_bytes: int
    hugo_bytes: int
    pages_read: int
    kinds: dict[str, dict[str, int]]
    more_files: int
    more_bytes: int

    def as_json(self) -> dict[str, object]:
        """The numbers by name."""
        return {"files": self.pages, "sitegenBytes": self.sitegen_bytes, "hugoBytes": self.hugo_bytes,
                "pagesRead": self.pages_read, "kinds": self.kinds,
                "onlySitegen": {"files": self.more_files, "bytes": self.more_bytes}}

    def __str__(self) -> str:
        ratio = self.sitegen_bytes / self.hugo_bytes
        return (f"{self.pages:,} files on both sides, {self.sitegen_bytes:,} bytes of sitegen's to {self.hugo_bytes:,} of "
                f"Hugo's ({ratio:.3f}); the words of {self.pages_read:,} pages are the same; sitegen alone writes "
                f"{self.more_files:,} more files, {self.more_bytes:,} bytes")


def kind(path: str) -> str:
    """The folder that a page stands in, or the name of a file of the first level."""
    return path.split("/")[0] + ("/" if "/" in path else "")


def kinds(files: dict[str, int]) -> dict[str, dict[str, int]]:
    """How many files and bytes there are of each kind."""
    counts: Counter[str] = Counter()
    sizes: Counter[str] = Counter()
    for path, size in files.items():
        counts[kind(path)] += 1
        sizes[kind(path)] += size
    return {name: {"files": counts[name], "bytes": sizes[name]} for name in sorted(counts)}


def words(path: Path) -> Counter[str]:
    """The words of a page, in no order, and how many links it has."""
    text = path.read_text(encoding="utf-8")
    found = Counter(html.unescape(re.sub(r"<[^>]*>", " ", text)).split())
    found["<a>"] = text.count("<a ")
    return found


def compare(sitegen: Path, hugo: Path) -> Comparison:
    """Holds sitegen's site with minimal templates against Hugo's.

    Raises:
        BenchError: where they are not comparable.
    """
    ours, theirs = published(sitegen), published(hugo)
    shared = {path: size for path, size in ours.items() if not path.startswith(ONLY_SITEGEN)}
    if shared.keys() != theirs.keys():
        raise BenchError(f"pages of one side only: {sorted(shared.keys() ^ theirs.keys())[:20]}")
    left, right = sum(shared.values()), sum(theirs.values())
    if abs(left / right - 1) > TOLERANCE:
        raise BenchError(f"sitegen wrote {left:,} bytes and Hugo {right:,} for the same pages")
    pages = sorted(path for path in shared if path.endswith(".html"))
    read = pages if len(pages) <= PAGES_READ else random.Random(0).sample(pages, PAGES_READ)
    for path in read:
        one, other = words(sitegen / path), words(hugo / path)
        if one != other:
            raise BenchError(f"{path} has other words or links: {dict(one - other)} and {dict(other - one)}")
    return Comparison(
        len(shared), left, right, len(read),
        {name: {"files": facts["files"], "sitegenBytes": facts["bytes"], "hugoBytes": kinds(theirs)[name]["bytes"]}
         for name, facts in kinds(shared).items()},
        len(ours) - len(shared), sum(ours.values()) - left)
