# SPDX-FileCopyrightText: 2026 The Hadir founders
# SPDX-License-Identifier: Apache-2.0
"""A retail bank's clients with calls, complaints and standing orders. Calls that belong to no
client are handed on as they are: the import has to turn them down."""

from cfpb import add_complaint
from form import Rows, instant, objects

ISO_DAY = "%Y-%m-%d"


def seconds(length):
    hours, minutes, rest = (int(part) for part in length.split(":"))
    return hours * 3600 + minutes * 60 + rest


def add_call(rows, ref, customer, call, cases):
    complaint = call["Complaint ID"]
    rows.add("interaction", ref=ref, customer=customer,
             case=complaint if complaint in cases else None, channel="call", direction="in",
             contact=call["phonefinal"] if customer else None, place=call["vru+line"],
             outcome=call["outcome"], authorName=call["server"] if call["server"] != "NO_SERVER" else None,
             seconds=seconds(call["ser_time"]),
             happenedAt=instant(call["Date received"] + " " + call["ser_start"], ISO_DAY + " %H:%M:%S"))


def add_client(rows, client):
    ref = client["client_id"]
    holds = [f"{len(client[what])} {what}" for what in ("accounts", "cards", "loans") if client[what]]
    opened = {one["account_id"]: instant(one["date_new"], "%m/%d/%y") for one in client["accounts"]}
    rows.add("customer", ref=ref, name=" ".join(filter(None, (client["first"], client["middle"], client["last"]))),
             city=client["city"], country="US", phones=[client["phone"]], emails=[client["email"]],
             about=", ".join(holds), createdAt=min(filter(None, opened.values()), default=None))
    cases = set()
    for one in client["complaints"]:
        cases.add(one["Complaint ID"])
        add_complaint(rows, one["Complaint ID"], ref, {
            "received": one["Date received"], "sent": one["Date sent to company"],
            "via": one["Submitted via"], "product": one["Product"],
            "sub_product": one["Sub-product"], "issue": one["Issue"],
            "sub_issue": one["Sub-issue"], "narrative": one["Consumer complaint narrative"],
            "response": one["Company response to consumer"], "tags": one["Tags"],
            "disputed": one["Consumer disputed?"], "timely": one["Timely response?"]})
    for number, call in enumerate(client["calls"]):
        add_call(rows, f"{ref}/call/{number}", ref, call, cases)
    for one in client["orders"]:
        rows.add("order", ref=one["order_id"], customer=ref, number=one["order_id"], status="placed",
                 currency="USD", total=one["amount"], placedAt=opened.get(one["account_id"]),
                 lines=[{"name": one["k_symbol"].strip() or "Standing order", "amount": one["amount"]}])


def convert(folder):
    rows = Rows("retail360")
    for client in objects(folder / "customers.jsonl.gz"):
        add_client(rows, client)
    for number, call in enumerate(objects(folder / "unlinked_calls.jsonl")):
        add_call(rows, f"unlinked/{number}", None, call, ())
    return rows
