"""Runs commands and says what they took."""

import json
import os
import shlex
import statistics
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path


class BenchError(Exception):
    """Why the numbers would mean nothing."""


@dataclass(frozen=True)
class Sample:
    """What one run took."""

    wall: float
    user: float
    system: float
    peak_kb: int

    @property
    def cpu(self) -> float:
        """Seconds of all cores together."""
        return self.user + self.system

    def as_json(self) -> dict[str, float]:
        """The numbers by name."""
        return {"wall": self.wall, "user": self.user, "system": self.system, "peakKB": self.peak_kb}


@dataclass(frozen=True)
class Median:
    """The medians of some runs, each number's own."""

    wall: float
    cpu: float
    peak_mb: float

    @staticmethod
    def of(samples: list[Sample]) -> "Median":
        """The middle of each number."""
        return Median(
            statistics.median(one.wall for one in samples), statistics.median(one.cpu for one in samples),
            statistics.median(one.peak_kb for one in samples) / 1024)

    def as_json(self) -> dict[str, float]:
        """The numbers by name."""
        return {"wall": round(self.wall, 4), "cpu": round(self.cpu, 4), "peakMB": round(self.peak_mb, 1)}


def measure(tool: Path, command: list[str]) -> Sample:
    """Runs a command that has to succeed without a word; what was written before waits for nothing any more."""
    os.sync()
    with tempfile.NamedTemporaryFile() as result:
        done = subprocess.run([str(tool), result.name, *command], capture_output=True, text=True, check=False)
        fields = Path(result.name).read_text(encoding="ascii").split()
    if done.returncode != 0 or len(fields) != 5 or fields[4] != "0" or done.stdout or done.stderr:
        raise BenchError(f"{shlex.join(command)}\n{done.stdout}{done.stderr}answered {fields[4:] or done.returncode}")
    return Sample(float(fields[0]), float(fields[1]), float(fields[2]), int(fields[3]))


def hyperfine(tool: str, command: list[str], runs: int, prepare: str = "true") -> dict[str, object]:
    """A second opinion on the wall time, without a shell between; `prepare` is shell, run before each run."""
    with tempfile.NamedTemporaryFile(suffix=".json") as result:
        subprocess.run(
            [tool, "--shell=none", "--style=none", "--warmup=1", f"--runs={runs}", f"--export-json={result.name}",
             "--prepare", shlex.join(["sh", "-c", prepare]), shlex.join(command)],
            check=True, stdout=subprocess.DEVNULL)
        found = json.loads(Path(result.name).read_text(encoding="utf-8"))["results"][0]
    return {"median": found["median"], "samples": found["times"]}
