// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
// A desk over Node's ws, from docs/protocol.md alone: foreign_client.js URL.
'use strict';

let WebSocket;
try {
    WebSocket = require('ws');
} catch {
    process.stderr.write('no module ws\n');
    process.exit(3);
}
const { randomUUID } = require('crypto');

const patience = 20000;
const line = new WebSocket(process.argv[2], { perMessageDeflate: false });
const heard = [];
let wanted = null;

function fail(why) {
    process.stderr.write(`${why}\n`);
    process.exit(1);
}
setTimeout(() => fail('it took too long'), 3 * patience).unref();
line.on('error', fail);
line.on('message', (data, isBinary) => {
    if (isBinary)
        return fail('this client reads no zstd');
    heard.push(JSON.parse(data.toString()));
    if (wanted)
        wanted();
});

async function expect(name) {
    for (;;) {
        while (heard.length > 0) {
            const message = heard.shift();
            if (message.t === 'sorry')
                fail(`sorry: ${JSON.stringify(message)}`);
            if (message.t === name)
                return message;
        }
        await new Promise((resolve) => { wanted = resolve; });
        wanted = null;
    }
}
const say = (message) => line.send(JSON.stringify(message));

async function main() {
    say({ t: 'hello', protocol: 1, client: randomUUID() });
    await expect('welcome');
    say({ t: 'sign-in', account: 'admin', password: 'password of admin' });
    await expect('signed-in');
    let pages = 0;
    let page = { epoch: '', to: 0, more: true };
    while (page.more) {
        say({ t: 'sync', epoch: page.epoch, revision: page.to, limit: 2 });
        page = await expect('page');
        ++pages;
    }
    for (let first = 1; first < 20; first += 2) {
        const commands = [first, first + 1].map((number) => ({
            number, name: 'create-customer', doneAt: 1795338300000,
            arguments: { customer: randomUUID(), name: `Customer ${number}` },
        }));
        // In fragments, with a ping between them.
        const text = JSON.stringify({ t: 'push', commands });
        for (let at = 0; at < text.length; at += 100) {
            line.send(text.slice(at, at + 100), { fin: at + 100 >= text.length });
            line.ping();
        }
        while ((page.confirmed ?? 0) < first + 1)
            page = await expect('page');
    }
    const closed = new Promise((resolve) => line.on('close', resolve));
    say({ t: 'sign-out' });
    const code = await closed;
    if (code !== 1000)
        fail(`closed with ${code}`);
    const { version } = require('ws/package.json');
    process.stdout.write(`ws ${version}: ${pages} pages, 20 commands confirmed\n`);
}

line.on('open', () => main().catch(fail));
