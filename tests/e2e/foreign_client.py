#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hadir founders
# SPDX-License-Identifier: Apache-2.0
"""A desk over Python's websockets, from docs/protocol.md alone: foreign_client.py URL."""

import asyncio
import json
import sys
import uuid

import websockets

PATIENCE = 20


async def expect(line, name):
    while True:
        message = json.loads(await asyncio.wait_for(line.recv(), PATIENCE))
        if message["t"] == "sorry":
            raise SystemExit(f"sorry: {message}")
        if message["t"] == name:
            return message


async def main(url):
    async with websockets.connect(url, compression=None) as line:
        await line.send(json.dumps({"t": "hello", "protocol": 1, "client": str(uuid.uuid4())}))
        await expect(line, "welcome")
        await line.send(json.dumps({"t": "sign-in", "account": "admin",
                                    "password": "password of admin"}))
        await expect(line, "signed-in")
        pages = 0
        page = {"epoch": "", "to": 0, "more": True}
        while page["more"]:
            await line.send(json.dumps({"t": "sync", "epoch": page["epoch"],
                                        "revision": page["to"], "limit": 2}))
            page = await expect(line, "page")
            pages += 1
        commands = [{"number": n, "name": "create-customer", "doneAt": 1795338300000,
                     "arguments": {"customer": str(uuid.uuid4()), "name": f"Customer {n}"}}
                    for n in range(1, 21)]
        # Two at a time: what is longer comes as zstd, which this Python cannot read.
        for first in range(0, len(commands), 2):
            text = json.dumps({"t": "push", "commands": commands[first:first + 2]})
            # In fragments, as the library sends an iterator.
            await line.send(text[at:at + 100] for at in range(0, len(text), 100))
            while page.get("confirmed", 0) < first + 2:
                page = await expect(line, "page")
        await asyncio.wait_for(await line.ping(), PATIENCE)
        await line.send(json.dumps({"t": "sign-out"}))
        try:
            await asyncio.wait_for(line.recv(), PATIENCE)
        except websockets.ConnectionClosed as closed:
            if closed.code != 1000:
                raise SystemExit(f"closed with {closed.code}") from closed
        print(f"websockets {websockets.__version__}: {pages} pages, 20 commands confirmed")


asyncio.run(main(sys.argv[1]))
