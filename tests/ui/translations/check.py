#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hadir founders
# SPDX-License-Identifier: Apache-2.0
"""check.py LUPDATE ROOT: fails while a sentence of ui/ waits for its words in another language.

Reads the sources anew into copies of translations/*.ts. A copy that differs from its original
means that `ninja update_translations` has to be run; a message that is unfinished, or whose
translation lost a placeholder, is named.
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

OPTIONS = ["-silent", "-locations", "none", "-no-obsolete", "-I", "."]
SOURCES = ["ui", "app/main"]
FILES = {"hadir_ar.ts": [], "hadir_ms.ts": [], "hadir_en.ts": ["-pluralonly"], "qtbase_ms.ts": None}
# A sentence takes its direction from its first letter.
TURNED_ROUND = re.compile(r"^[^A-Za-z\u0621-\u064a]*[A-Za-z].*[\u0621-\u064a]", re.S)
PLACEHOLDER = re.compile(r"%L?(?:\d+|n)")


def forms_of(translation):
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


def complaints_about(path):
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source")
            translation = message.find("translation")
            where = f"{path.name}: {context.findtext('name')}: {source!r}"
            forms = forms_of(translation)
            if translation.get("type") == "unfinished" or not all(forms):
                yield f"{where} is not translated"
                continue
            if path.name == "hadir_ar.ts" and any(
                    TURNED_ROUND.match(PLACEHOLDER.sub("", form)) for form in forms):
                yield f"{where} begins with a Latin letter and would be turned round"
            wanted = set(PLACEHOLDER.findall(source))
            for form in forms:
                # "Two changes" needs no number, so a plural form may leave its count out.
                may_lack = {"%n", "%Ln"} if message.get("numerus") else set()
                found = set(PLACEHOLDER.findall(form))
                if not (wanted - may_lack <= found <= wanted):
                    yield f"{where}: placeholders differ in {form!r}"


def main(lupdate, root):
    complaints = []
    with tempfile.TemporaryDirectory() as folder:
        for name, options in FILES.items():
            original = root / "translations" / name
            copy = pathlib.Path(folder) / name
            shutil.copy(original, copy)
            if options is not None:
                subprocess.run([lupdate, *OPTIONS, *options, *SOURCES, "-ts", copy], cwd=root, check=True,
                               stdout=subprocess.DEVNULL)
                if copy.read_bytes() != original.read_bytes():
                    complaints.append(f"{name}: differs from the sources; run: ninja update_translations")
            complaints += complaints_about(copy)
    print("\n".join(complaints))
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], pathlib.Path(sys.argv[2])))
