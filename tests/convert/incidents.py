# SPDX-FileCopyrightText: 2026 The Hadir founders
# SPDX-License-Identifier: Apache-2.0
"""A service desk's event log: an incident is a case, its first event the call that opened it, and
every later change of state, group, assignee or priority a line of its history."""

import csv
from itertools import groupby

from form import Rows, instant, open_text

DAY_FIRST = "%d/%m/%Y %H:%M"
STATUS = {"New": "open", "Active": "open", "Resolved": "solved", "Closed": "closed"}
PRIORITY = {"1": "urgent", "2": "high", "3": "normal", "4": "low"}
CHANNELS = {"Phone": "call", "Email": "email", "Self service": "chat", "Direct opening": "visit"}


def known(value):
    return None if value == "?" else value


def state(event):
    return tuple(event[name] for name in ("incident_state", "assignment_group", "assigned_to", "priority"))


def add_incident(rows, number, events):
    first, last = events[0], events[-1]
    caller = known(first["caller_id"]) or "Unknown caller"
    opened = instant(first["opened_at"], DAY_FIRST)
    status = STATUS.get(last["incident_state"], "pending")
    about = " / ".join(filter(None, map(known, (first["category"], first["subcategory"], first["u_symptom"]))))
    channel = CHANNELS.get(first["contact_type"], "note")
    rows.add("customer", ref=caller, name=caller, city=known(first["location"]), createdAt=opened)
    rows.add("case", ref=number, customer=caller, subject=about or number, status=status,
             priority=PRIORITY.get(last["priority"][:1], "normal"), queue=known(last["assignment_group"]),
             channel=channel, tags=["reopened"] if last["reopen_count"] != "0" else [],
             disposition=known(last["closed_code"]) if status == "closed" else None, openedAt=opened,
             lastAt=instant(last["sys_updated_at"], DAY_FIRST),
             solvedAt=instant(last["resolved_at"], DAY_FIRST) if status in ("solved", "closed") else None)
    rows.add("interaction", ref=number, customer=caller, case=number, channel=channel, direction="in",
             subject=number, body=about, happenedAt=opened)
    before = None
    for event in events:
        if state(event) != before:
            lines = (event["incident_state"], known(event["assignment_group"]), known(event["assigned_to"]),
                     event["priority"])
            rows.add("interaction", ref=f"{number}/{event['sys_mod_count']}", customer=caller, case=number,
                     channel="system", direction="internal", authorName=known(event["sys_updated_by"]),
                     body="\n".join(filter(None, lines)), happenedAt=instant(event["sys_updated_at"], DAY_FIRST))
        before = state(event)


def convert(folder):
    rows = Rows("incidents-uci")
    with open_text(folder / "incident_event_log.csv.gz") as log:
        events = sorted(csv.DictReader(log), key=lambda event: (event["number"], int(event["sys_mod_count"])))
    for number, group in groupby(events, key=lambda event: event["number"]):
        add_incident(rows, number, list(group))
    return rows
