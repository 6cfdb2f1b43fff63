"""What the numbers were measured on; nothing that names a machine or its owner."""

import os
import platform
import re
import subprocess
from pathlib import Path

from generate import HERE
from sides import Tools


def answer(*command: str) -> str:
    """What a command prints, or nothing where it cannot be run."""
    try:
        return subprocess.run(command, cwd=HERE, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return ""


def first(pattern: str, text: str) -> str:
    """The first group of the first match."""
    found = re.search(pattern, text, re.MULTILINE)
    return found.group(1).strip() if found else "unknown"


def cpu_model() -> str:
    """The processor's name."""
    facts = Path("/proc/cpuinfo")
    if facts.exists():
        return first(r"^model name\s*:\s*(.+)$", facts.read_text(encoding="utf-8"))
    return answer("sysctl", "-n", "machdep.cpu.brand_string") or "unknown"


def file_system(folder: Path) -> str:
    """The type of the file system that a folder lies on."""
    mounts = Path("/proc/mounts")
    if not mounts.exists():
        return "unknown"
    best = ("", "unknown")
    for line in mounts.read_text(encoding="utf-8").splitlines():
        place, kind = line.split()[1:3]
        if folder.resolve().is_relative_to(place) and len(place) >= len(best[0]):
            best = (place, kind)
    return best[1]


def memory_gb() -> int:
    """The machine's memory."""
    return round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30)


def machine(work: Path) -> dict[str, object]:
    """The machine's shape."""
    return {"cores": os.cpu_count(), "cpu": cpu_model(), "memoryGB": memory_gb(),
            "architecture": platform.machine(), "kernel": f"{platform.system()} {platform.release()}",
            "fileSystem": file_system(work)}


def shape() -> str:
    """The machine's shape as part of a file name."""
    return f"{platform.system()}-{platform.machine()}-{os.cpu_count()}-cores-{memory_gb()}-gb".lower()


def versions(tools: Tools) -> dict[str, str]:
    """The versions of everything that is measured or measures."""
    changed = answer("git", "status", "--porcelain", "--untracked-files=no", "--", "../Sources", "../templates")
    return {
        "sitegen": answer("git", "rev-parse", "--short=12", "HEAD") + (" and changes" if changed else ""),
        "swift": first(r"Swift version (\S+)", answer("swift", "--version")),
        "hugo": first(r"hugo v(\S+?)[-+ ]", answer(str(tools.hugo), "version")),
        "libcmark": answer(str(tools.floor), "--version"),
        "hyperfine": first(r"hyperfine (\S+)", answer(tools.hyperfine, "--version")) if tools.hyperfine else "none",
        "python": platform.python_version(),
    }
