# SPDX-FileCopyrightText: 2026 The Hadir founders
# SPDX-License-Identifier: Apache-2.0
"""The import form of docs/import.md, written: one JSON object a line, in the order in which rows
may point to each other."""

import gzip
import json
from datetime import datetime, timezone

ORDER = ("customer", "contact", "case", "interaction", "order")


class Rows:
    """Collects the rows of one source and writes them in the right order."""

    def __init__(self, source):
        self.source = source
        self.rows = {kind: [] for kind in ORDER}
        self.refs = set()

    def add(self, kind, **fields):
        """Adds a row; one with a ref that is there already is passed over."""
        ref = fields.get("ref")
        if ref is not None:
            if (kind, ref) in self.refs:
                return
            self.refs.add((kind, ref))
        self.rows[kind].append({"type": kind} | {name: value for name, value in fields.items()
                                                 if value not in (None, "", [])})

    def write(self, path):
        with open(path, "w", encoding="utf-8") as out:
            print(json.dumps({"type": "source", "source": self.source}), file=out)
            for kind in ORDER:
                for row in self.rows[kind]:
                    print(json.dumps(row, ensure_ascii=False), file=out)
        return {kind: len(rows) for kind, rows in self.rows.items() if rows}


def open_text(path):
    return gzip.open(path, "rt", encoding="utf-8", newline="") if path.suffix == ".gz" \
        else open(path, encoding="utf-8", newline="")


def objects(path):
    with open_text(path) as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def instant(text, *patterns):
    """RFC 3339 of a date as the source writes it; None for one that is missing."""
    for pattern in patterns:
        try:
            return datetime.strptime(text, pattern).replace(tzinfo=timezone.utc).isoformat()
        except (TypeError, ValueError):
            pass
    return None


def heading(text, length=80):
    """The first words of a text, for a case that has no subject."""
    words = " ".join(text.split())
    return words if len(words) <= length else words[:length].rsplit(" ", 1)[0] + " …"
