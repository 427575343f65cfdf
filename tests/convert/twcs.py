# SPDX-FileCopyrightText: 2026 The Hadir founders
# SPDX-License-Identifier: Apache-2.0
"""Customer support on Twitter: a thread is a case of the customer who began it."""

from form import Rows, heading, objects


def convert(folder):
    rows = Rows("twcs")
    for thread in objects(folder / "threads.jsonl"):
        messages = sorted(thread["messages"], key=lambda one: one["at"])
        owner = thread["customers"][0]
        said = next((one for one in messages if one["author"] == owner), messages[0])
        for person in thread["customers"]:
            rows.add("customer", ref=person, name="@" + person, handles=["x:" + person],
                     preferredChannel="social", createdAt=messages[0]["at"])
        rows.add("case", ref=thread["id"], customer=owner, subject=heading(said["text"]),
                 status="solved" if messages[-1]["dir"] == "out" else "open",
                 solvedAt=messages[-1]["at"] if messages[-1]["dir"] == "out" else None,
                 channel="social", queue=thread["brands"][0] if thread["brands"] else None,
                 tags=thread["brands"], openedAt=messages[0]["at"], lastAt=messages[-1]["at"])
        for one in messages:
            rows.add("interaction", ref=one["id"], customer=owner, case=thread["id"],
                     channel="social", direction=one["dir"], authorName=one["author"],
                     body=one["text"], happenedAt=one["at"])
    return rows
