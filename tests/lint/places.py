#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hadir founders
# SPDX-License-Identifier: Apache-2.0
"""Fails when a text file names a place of the machine it was written on, or holds the marks that a
merge left behind, and when something stands at the top that does not belong there."""

import re
from pathlib import Path

import tree

# In pieces, so that this file does not find itself.
_PLACE = re.compile(r"(?<![\w.}~/-])/(?:" + "|".join(("wo" "rk", "ro" "ot", "tmp/" "wt", "tmp/" "brief")) + r")/")
_MERGE = re.compile(r"^(?:<{7}|>{7}) ", re.MULTILINE)
_TOP = set("""
    .ci .clang-format .clang-tidy .editorconfig .gitattributes .github .gitignore
    ARCHITECTURE.md CHANGELOG.md CONTRIBUTING.md LICENSE README.md CMakeLists.txt CMakePresets.json
    dev app ui resources translations tests packaging docs""".split())
_LARGEST = 4 * 1024 * 1024


def check(root):
    complaints = []
    for path in tree.files(root):
        if Path(path).parts[0] not in _TOP:
            complaints.append(f"{path}: nothing else stands at the top")
        raw = (root / path).read_bytes()[:_LARGEST]
        if b"\0" in raw[:8192]:
            continue
        text = raw.decode("utf-8", errors="replace")
        complaints += [f"{path}:{tree.line_of(text, match.start())}: names a place of one machine: {match.group()}"
                       for match in _PLACE.finditer(text)]
        complaints += [f"{path}:{tree.line_of(text, match.start())}: a merge left its marks"
                       for match in _MERGE.finditer(text)]
    return complaints


if __name__ == "__main__":
    tree.main(check)
