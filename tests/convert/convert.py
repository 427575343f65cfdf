#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hadir founders
# SPDX-License-Identifier: Apache-2.0
"""Writes the import form from data sets that are not part of Hadir.

usage: convert.py DATA OUT [NAME...]    (DATA holds one folder a data set)
"""

import json
import sys
from pathlib import Path

import cfpb
import incidents
import retail360
import twcs

CONVERTERS = {"dlg-twcs": twcs, "cfpb": cfpb, "retail360": retail360, "incidents-uci": incidents}


def main(data, out, *names):
    Path(out).mkdir(parents=True, exist_ok=True)
    for name in names or CONVERTERS:
        written = CONVERTERS[name].convert(Path(data) / name).write(Path(out) / f"{name}.jsonl")
        print(json.dumps({"set": name} | written))


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
