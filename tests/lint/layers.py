#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hadir founders
# SPDX-License-Identifier: Apache-2.0
"""Fails when an include or a link line breaks the arrows of ARCHITECTURE.md.

The table there is the one definition: its rows that begin with a folder in back-ticks say which
folders that folder may include, and which Qt modules it may link. Includes in quotes are written
from the root and must exist.
"""

import re
from pathlib import Path

import tree

ANY = "everything"
FEATURE = "ui/…"  # the row for every folder of ui/ that has none of its own

_ROW = re.compile(r"^\| *`([^`]+)` *\|([^|]*)\|([^|]*)\|([^|]*)\|", re.MULTILINE)
_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:"([^"\n]+)"|<((?:app|ui|tests)/[^>\n]+)>)',
                      re.MULTILINE)
_LIBRARY = re.compile(r"hadir_library\(\s*(\w+)(.*?)\)", re.DOTALL)
_MADE_BY_MOC = re.compile(r"^(moc_\w+\.cpp|\w+\.moc)$")


def table(text):
    """{folder: (folders it may include, Qt modules it may link)} from ARCHITECTURE.md."""
    rows = {}
    for folder, _, includes, modules in _ROW.findall(text):
        rows[folder] = (set(re.findall(r"`([^`]+)`", includes)) | ({ANY} if ANY in includes else set()),
                        set(modules.replace(",", " ").split()) - {"–"})
    return rows


def folder_of(path):
    """app/store/Outbox.h -> app/store; None for what lies in no layer."""
    parts = Path(path).parts
    return "/".join(parts[:2]) if len(parts) > 2 and parts[0] in ("app", "ui") else None


class Arrows:
    def __init__(self, rows):
        self.rows = rows

    def row(self, folder):
        own = self.rows.get(folder)
        return own or (self.rows.get(FEATURE) if folder.startswith("ui/") else None)

    def allows(self, source, target):
        may = self.row(source)[0]
        if source == target or ANY in may or target in may:
            return True
        is_feature = target.startswith("ui/") and target not in self.rows
        return is_feature and FEATURE in may


def check_includes(root, arrows):
    for path in tree.files(root, ".h", ".cpp"):
        if path.parts[0] not in ("app", "ui", "tests"):
            continue
        source = folder_of(path)
        text = tree.blanked(tree.read(root, path), strings=False)
        for match in _INCLUDE.finditer(text):
            target, angled = match.groups()
            where = f"{path}:{tree.line_of(text, match.start(1 if target else 2))}"
            if angled:
                yield f'{where}: our own headers are included in quotes: "{angled}"'
                continue
            if _MADE_BY_MOC.match(target):
                continue
            if not target.startswith(("app/", "ui/", "tests/")):
                yield f'{where}: write the include from the root, not "{target}"'
                continue
            if not (root / target).is_file():
                yield f'{where}: there is no "{target}"'
                continue
            if source:
                yield from check_arrow(where, source, target, arrows)


def check_arrow(where, source, target, arrows):
    to = folder_of(target)
    if to is None:
        yield f'{where}: {source} may not include from tests: "{target}"'
    elif not arrows.allows(source, to):
        yield f'{where}: {source} may not include {to}: "{target}"'


def check_links(root, arrows):
    folders, links = {}, []
    for path in tree.files(root, "CMakeLists.txt"):
        folder = folder_of(path)
        if folder:
            text = re.sub(r"#.*", "", tree.read(root, path))
            for name, arguments in _LIBRARY.findall(text):
                folders[name] = folder
                links += [(path, folder, link) for link in arguments.split()]
    for path, folder, link in links:
        if link in folders and not arrows.allows(folder, folders[link]):
            yield f"{path}: {folder} may not link {link} ({folders[link]})"
        module = link.removeprefix("Qt6::")
        may = arrows.row(folder)[1]
        if module != link and module not in may and ANY not in may:
            yield f"{path}: {folder} may not link {link}"


def check(root):
    architecture = root / "ARCHITECTURE.md"
    rows = table(architecture.read_text(encoding="utf-8")) if architecture.is_file() else {}
    if not rows:
        return ["ARCHITECTURE.md: the table of folders and their arrows is gone"]
    arrows = Arrows(rows)
    sources = tree.files(root, ".h", ".cpp", "CMakeLists.txt")
    unknown = {folder for folder in map(folder_of, sources) if folder and not arrows.row(folder)}
    if unknown:
        return [f"{folder}: has no row in the table of ARCHITECTURE.md" for folder in sorted(unknown)]
    return list(check_includes(root, arrows)) + list(check_links(root, arrows))


if __name__ == "__main__":
    tree.main(check)
