# SPDX-FileCopyrightText: 2026 The Hadir founders
# SPDX-License-Identifier: Apache-2.0
"""Consumer complaints: one case a person, for the source names nobody. The narratives belong to
other complaints and come without a date: theirs is made, minute after minute of one day."""

from datetime import datetime, timedelta, timezone

from form import Rows, heading, instant, objects

CHANNELS = {"Web": "email", "Email": "email", "Phone": "call"}  # letters and referrals are notes
NARRATIVES_FROM = datetime(2016, 1, 1, tzinfo=timezone.utc)


def add_complaint(rows, ref, customer, complaint):
    """A complaint with the CFPB's fields, whoever kept it."""
    received = instant(complaint["received"], "%m/%d/%Y", "%Y-%m-%d")
    sent = instant(complaint["sent"], "%m/%d/%Y", "%Y-%m-%d")
    via = complaint["via"]
    channel = CHANNELS.get(via, "note")
    about = " / ".join(filter(None, (complaint["product"], complaint["sub_product"])))
    is_over = complaint["response"].startswith("Closed")
    tags = [tag for tag in complaint["tags"].split(", ") if tag]
    tags += ["disputed"] if complaint["disputed"] == "Yes" else []
    tags += ["late"] if complaint["timely"] == "No" else []
    rows.add("case", ref=ref, customer=customer, subject=complaint["issue"] or about,
             status="closed" if is_over else "open", channel=channel, queue=complaint["product"],
             tags=tags, disposition=complaint["response"], openedAt=received, lastAt=sent,
             solvedAt=sent if is_over else None)
    text = complaint["narrative"] or "\n".join(filter(None, (about, complaint["issue"], complaint["sub_issue"])))
    rows.add("interaction", ref=ref + "/received", customer=customer, case=ref, channel=channel,
             direction="in", place=via, subject=complaint["issue"], body=text, happenedAt=received)
    rows.add("interaction", ref=ref + "/sent", customer=customer, case=ref, channel="system",
             direction="internal", body="Sent to the company. " + complaint["response"],
             happenedAt=sent or received)


def convert(folder):
    rows = Rows("cfpb")
    for one in objects(folder / "complaints.jsonl"):
        ref = one["complaint_id"]
        rows.add("customer", ref=ref, name=f"Consumer {ref}", city=" ".join(filter(None, (one["zip"], one["state"]))),
                 country="US", about=one["company"],
                 createdAt=instant(one["date_received"], "%m/%d/%Y"))
        add_complaint(rows, ref, ref, {
            "received": one["date_received"], "sent": one["date_sent"], "via": one["submitted_via"],
            "product": one["product"], "sub_product": one["sub_product"], "issue": one["issue"],
            "sub_issue": one["sub_issue"], "narrative": one["narrative"],
            "response": one["company_response"], "tags": one["tags"],
            "disputed": one["disputed"], "timely": one["timely"]})
    for number, one in enumerate(objects(folder / "narratives.jsonl.gz")):
        at = (NARRATIVES_FROM + timedelta(minutes=number)).isoformat()
        rows.add("customer", ref=one["id"], name=f"Consumer {one['id']}", country="US", createdAt=at)
        rows.add("case", ref=one["id"], customer=one["id"], subject=heading(one["narrative"]) or one["product"],
                 queue=one["product"], tags=["date made"], openedAt=at)
        rows.add("interaction", ref=one["id"], customer=one["id"], case=one["id"], channel="email",
                 direction="in", body=one["narrative"], happenedAt=at)
    return rows
