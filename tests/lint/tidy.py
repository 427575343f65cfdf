#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hadir founders
# SPDX-License-Identifier: Apache-2.0
"""Runs clang-tidy over files of a tree that g++ has built.

The compile commands are g++'s own, less the precompiled header, which clang cannot read: so a file
that leans on it without including what it uses is found as well. Takes clang-tidy 19, the first
that gives libstdc++'s std::expected; both Debian 12 and 13 have it.
"""

import argparse
import concurrent.futures
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import tree

_MEMBER = re.compile(r'^#include "(?P<file>.+)"$', re.MULTILINE)
_FOR_GCC_ONLY = re.compile(r" -include \S+cmake_pch\.hxx| -Winvalid-pch| -fno-sanitize-recover=\S+")


def each_by_itself(entry):
    """A unity source's entry becomes one for each file it joins: a file is read as it stands."""
    if not re.search(r"/Unity/unity_\d+_cxx\.cxx$", entry["file"]):
        return [entry]
    members = _MEMBER.findall(Path(entry["file"]).read_text(encoding="utf-8"))
    return [{**entry, "file": file, "command": entry["command"].replace(entry["file"], file)}
            for file in members]


def commands_for_clang(build):
    joined = json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))
    commands = [entry for each in joined for entry in each_by_itself(each)]
    for entry in commands:
        entry["command"] = _FOR_GCC_ONLY.sub("", entry["command"])
    return commands


def program():
    return shutil.which("clang-tidy-19") or "clang-tidy"


def tidy(folder, file):
    call = [program(), "-p", folder, "--quiet", str(file)]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    noise = re.compile(r"^\d+ warnings? (?:generated|treated as errors?)|^Suppressed \d+ warnings|^Use -header-filter")
    said = [line for line in (done.stdout + done.stderr).splitlines() if line and not noise.match(line)]
    return done.returncode, "\n".join(said)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=Path, default=tree.TOP / "build/dev", help="a configured and built tree")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("files", nargs="+", type=Path)
    options = parser.parse_args()

    commands = commands_for_clang(options.build)
    known = {Path(entry["file"]).resolve() for entry in commands}
    files = [file for file in options.files if file.resolve() in known]
    bad = 0
    with tempfile.TemporaryDirectory() as folder, \
            concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        (Path(folder) / "compile_commands.json").write_text(json.dumps(commands), encoding="utf-8")
        for status, said in pool.map(lambda file: tidy(folder, file.resolve()), files):
            if status:
                bad += 1
                print(said, flush=True)
    print(f"clang-tidy: {len(files)} files, {bad} with findings", file=sys.stderr)
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
