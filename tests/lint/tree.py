# SPDX-FileCopyrightText: 2026 The Hadir founders
# SPDX-License-Identifier: Apache-2.0
"""What the lints share: which files are ours, code without its comments, and how to report."""

import argparse
import os
import re
import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
NOT_OURS = {"build", ".git", ".cache"}


def files(root, *suffixes):
    """Our files under root as sorted relative Paths: what git knows or would take, or, outside a
    git tree, everything but build trees."""
    try:
        listed = subprocess.run(
            ["git", "-C", str(root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            capture_output=True, check=True).stdout.decode().split("\0")
        found = {Path(name) for name in listed if name and (root / name).is_file()}
    except (OSError, subprocess.CalledProcessError):
        found = set()
    if not found:
        for place, folders, names in os.walk(root):
            folders[:] = [folder for folder in folders if folder not in NOT_OURS]
            found.update((Path(place) / name).relative_to(root) for name in names)
    return sorted(path for path in found if not suffixes or path.name.endswith(suffixes))


def read(root, path):
    return (root / path).read_text(encoding="utf-8", errors="replace")


_TOKEN = re.compile(
    r'''R"(?P<delim>[^()\\\s]{0,16})\(.*?\)(?P=delim)"'''  # raw string
    r'''|(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+\''''  # character; in 1'000 the mark only parts digits
    r'''|"(?:\\.|[^"\\\n])*"'''
    r'''|//[^\n]*|/\*.*?\*/''', re.DOTALL)


def blanked(text, strings=True):
    """C++ with comments (and the insides of strings) replaced by spaces, line by line the same."""
    def blank(match):
        token = match.group()
        if not strings and not token.startswith("/"):
            return token
        kept = re.sub(r"[^\n]", " ", token)
        return kept if token.startswith("/") else '"' + kept[1:-1] + '"'
    return _TOKEN.sub(blank, text)


def line_of(text, at):
    return text.count("\n", 0, at) + 1


def main(check):
    """Runs check(root) -> list of complaints, prints them, and exits 1 when there are any."""
    parser = argparse.ArgumentParser(description=sys.modules["__main__"].__doc__)
    parser.add_argument("--root", type=Path, default=TOP, help="the tree to look at")
    complaints = check(parser.parse_args().root)
    for complaint in complaints:
        print(complaint)
    sys.exit(1 if complaints else 0)
