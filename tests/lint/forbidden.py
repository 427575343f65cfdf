#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hadir founders
# SPDX-License-Identifier: Apache-2.0
"""Fails on calls and names that CONTRIBUTING.md rules out, and on sources without a licence line.

Where a rule would make a piece of code worse, say so on the line itself or the one above it:
    // allowed: RULE, because …
"""

import re
from typing import NamedTuple

import tree


class Rule(NamedTuple):
    name: str
    pattern: str
    where: str  # the file's path must match
    but: str    # and must not match
    instead: str


NOWHERE = r"(?!)"
RULES = (
    Rule("clock", r"\bcurrent(?:DateTime(?:Utc)?|MSecsSinceEpoch|SecsSinceEpoch|Time|Date)\s*\("
         r"|\bsystem_clock::now\b|\bQTimer::singleShot\b|\bstd::time\s*\(|\bgettimeofday\s*\(",
         r"^(app|ui)/", r"^app/core/", "take a core::Clock"),
    Rule("chance", r"\bcreateUuid\s*\(|\bQRandomGenerator\b|\bstd::random_device\b|\brandombytes_\w+\s*\(",
         r"^(app|ui|tests)/", r"^app/core/", "take core::Ids or core::Dice"),
    Rule("tls", r"\bignoreSslErrors\b|\bQSslSocket::VerifyNone\b|\bQueryPeer\b",
         r"^(app|ui|tests)/", NOWHERE, "trust the certificate, or fail"),
    Rule("nested-loop", r"(?:\.|->)\s*exec\s*\(|\bprocessEvents\s*\(",
         r"^ui/", NOWHERE, "open() the dialog and answer by signal"),
    Rule("nested-loop", r"\bQEventLoop\b|\bprocessEvents\s*\(|\bwaitFor[A-Z]\w*\s*\("
         r"|\bQMessageBox::(?:about|aboutQt|information|question|warning|critical)\s*\("
         r"|\bQFileDialog::get\w+\s*\(|\bQInputDialog::get\w+\s*\(|\bQColorDialog::getColor\s*\(",
         r"^(app|ui)/", NOWHERE,
         "return to the loop and go on by signal or continuation"),
    Rule("sleep", r"\bsleep_(?:for|until)\s*\(|\bQThread::[mu]?sleep\s*\(|\bq(?:Sleep|Wait)\s*\("
         r"|\bu?sleep\s*\(|\bQSKIP\b",
         r"^(app|ui|tests)/", NOWHERE, "wait for what must happen (QTRY_…, QSignalSpy, a fake clock)"),
    Rule("slot-name", r"\bvoid\s+(?:\w+::)*(?:on|handle|slot)[A-Z]\w*\s*\(",
         r"^(app|ui)/", NOWHERE, "name the function for what it does"),
    Rule("type-name", r"\b(?:class|struct)\s+(?!Q[A-Z])\w*(?:Manager|Helper|Utils?|Handler|Impl|Data|Info)"
         r"\s*(?:final\b|:(?!:)|\{|$)",
         r"^(app|ui|tests)/", NOWHERE, "ask once more what it is, in the words of the contact centre"),
    Rule("words", r"\b(?:tr|translate)\s*\(|\bQT_TR(?:ANSLATE)?_N?O?OP\w*",
         r"^app/", r"^app/main/", "words for people live in ui/"),
    Rule("ownership", r"\bdelete\b\s*(?:\[\s*\])?\s*[A-Za-z_(*]|\bfriend\s+(?:class|struct)\b",
         r"^(app|ui|tests)/", NOWHERE, "give it a parent or a unique_ptr; no friends"),
    Rule("singleton", r"\bstatic\s+[\w:]+\s*[&*]\s*(?:self|instance)\s*\(",
         r"^(app|ui|tests)/", NOWHERE, "pass it through the constructor"),
    Rule("header-using", r"^\s*using\s+namespace\b", r"^(app|ui|tests)/.*\.h$", NOWHERE,
         "headers spell names out"),
)
_COMPILED = tuple((rule, re.compile(rule.pattern, re.MULTILINE)) for rule in RULES)
_ALLOWED = re.compile(r"//\s*allowed: ([\w-]+), because \w")
_LICENSED = (".h", ".cpp", ".py", ".sh", ".qss")
_SCRIPTS = ("dev", ".ci/run")


def allowed_lines(text):
    """{(rule, line)} that a comment on it or on the line above speaks for."""
    return {(match.group(1), tree.line_of(text, match.start()) + below)
            for match in _ALLOWED.finditer(text) for below in (0, 1)}


def check_code(root, path):
    text = tree.read(root, path)
    code = tree.blanked(text)
    allowed = allowed_lines(text)
    name = path.as_posix()
    for rule, pattern in _COMPILED:
        if not re.search(rule.where, name) or re.search(rule.but, name):
            continue
        for match in pattern.finditer(code):
            line = tree.line_of(code, match.end())
            if (rule.name, line) not in allowed:
                found = " ".join(match.group().split())
                yield f"{name}:{line}: {rule.name}: '{found}' is not used here; {rule.instead}"
    if name.endswith(".h") and "#pragma once" not in text:
        yield f"{name}:1: header without #pragma once"


def check(root):
    complaints = []
    for path in tree.files(root):
        if not path.name.endswith(_LICENSED) and path.as_posix() not in _SCRIPTS:
            continue
        if path.parts[0] in ("app", "ui", "tests") and path.name.endswith((".h", ".cpp")):
            complaints += check_code(root, path)
        head = tree.read(root, path).split("\n", 3)[:3]
        if not any("SPDX-License-Identifier: " in line for line in head):
            complaints.append(f"{path}:1: no SPDX lines at the top")
    return complaints


if __name__ == "__main__":
    tree.main(check)
