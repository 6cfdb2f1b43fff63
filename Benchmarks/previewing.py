"""Measures how long it takes from saving a file until the preview's server sends the page that shows it."""

import dataclasses
import http.client
import socket
import statistics
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from measuring import BenchError
from sides import Side, Tools, first_observation, replaced

# How long a page is waited for.
PATIENCE = 120.0
# Between two questions whether the page is there.
PAUSE = 0.001
# After an edit is undone both servers are left alone for a moment.
REST = 0.5


@dataclass(frozen=True)
class Change:
    """One kind of edit: what is written into a file, and the page that shows it. Each edit has a number of its own."""

    path: Path
    address: str
    text: Callable[[int], str]
    shows: Callable[[int], str]


def free_port() -> int:
    """A port that nobody listens at."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def body(port: int, address: str) -> str:
    """What the server sends for an address; nothing while it does not answer."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    try:
        connection.request("GET", address)
        return connection.getresponse().read().decode("utf-8", "replace")
    except OSError:
        return ""
    finally:
        connection.close()


def wait(port: int, address: str, words: str, running: subprocess.Popen[bytes], *, gone: bool = False) -> None:
    """Until a page shows something, or no longer does."""
    end = time.monotonic() + PATIENCE
    while not (page := body(port, address)) or (words in page) == gone:
        if running.poll() is not None or time.monotonic() > end:
            raise BenchError(f"{running.args} does not {'lose' if gone else 'show'} “{words}” at {address}")
        time.sleep(PAUSE)


@contextmanager
def serving(command: list[str], port: int) -> Iterator[subprocess.Popen[bytes]]:
    """A server that runs as long as it is needed."""
    running = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait(port, "/", "</html>", running)
        yield running
    finally:
        running.terminate()
        running.wait()


def changes(side: Side, articles: int) -> dict[str, Change]:
    """The edits that are made on a side."""
    name = f"article-{articles // 2:06d}"
    article = side.root / "content" / "articles" / f"{name}.md"
    words = article.read_text(encoding="utf-8")
    title = next(line for line in words.splitlines() if line.startswith("title:"))
    before, _ = first_observation()
    folder = side.root / "content" / "stats"
    if side.name == "sitegen":
        record, old = folder / "observations" / f"campaign-{before.year}.yaml", before.for_sitegen()
    else:
        record, old = folder / f"{before.id}.md", before.for_hugo()

    def figure(number: int) -> str:
        after = dataclasses.replace(before, value=before.value + number)
        return replaced(record, old, after.for_sitegen() if side.name == "sitegen" else after.for_hugo())

    texts = {number: figure(number) for number in range(1, 100)}
    return {
        "words": Change(article, f"/articles/{name}/", lambda n: f"{words}\nSaved again{' and again' * n}.\n",
                        lambda n: f"Saved again{' and again' * n}."),
        "title": Change(article, f"/articles/{name}/", lambda n: words.replace(title, f'title: "Title {n} of many"'),
                        lambda n: f"Title {n} of many"),
        "figure": Change(record, f"/stats/{before.id}/", lambda n: texts[n],
                         lambda n: dataclasses.replace(before, value=before.value + n).words),
    }


def preview(tools: Tools, sitegen: Side, hugo: Side, articles: int, edits: int) -> list[dict[str, Any]]:
    """Median seconds from the save to the fresh page, of both servers in turn.

    Both run at the same time, and rest while the other one works.
    """
    ports = {side.name: free_port() for side in (sitegen, hugo)}
    commands = {
        "sitegen": [str(tools.sitegen), "serve", "--quiet", "--root", str(sitegen.root), "--port",
                    str(ports["sitegen"])],
        "hugo": [str(tools.hugo), "server", "--source", str(hugo.root), "--bind", "127.0.0.1", "--port",
                 str(ports["hugo"]), "--renderToMemory"],
    }
    kinds = {side.name: changes(side, articles) for side in (sitegen, hugo)}
    taken: dict[tuple[str, str], list[float]] = {}
    with serving(commands["sitegen"], ports["sitegen"]) as own, serving(commands["hugo"], ports["hugo"]) as other:
        for number in range(1, edits + 1):
            for kind in ("words", "title", "figure"):
                for name, running in (("sitegen", own), ("hugo", other)):
                    change = kinds[name][kind]
                    former = change.path.read_text(encoding="utf-8")
                    began = time.monotonic()
                    change.path.write_text(change.text(number), encoding="utf-8")
                    wait(ports[name], change.address, change.shows(number), running)
                    taken.setdefault((kind, name), []).append(time.monotonic() - began)
                    change.path.write_text(former, encoding="utf-8")
                    wait(ports[name], change.address, change.shows(number), running, gone=True)
                    time.sleep(REST)
    return [{"edit": kind, "side": name, "median": round(statistics.median(times), 4),
             "samples": [round(one, 4) for one in times]} for (kind, name), times in taken.items()]
