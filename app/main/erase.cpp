// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/main/CommandLine.h"
#include "app/main/Writing.h"
#include "app/store/EntityTable.h"
#include "app/store/SearchIndex.h"

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;

namespace hadir::server {

namespace {
constexpr int hitsAtMost = 20;

/// The one customer who is meant: by id, or found by a whole name, number or address.
Result<domain::Customer> customerMeant(Workspace &workspace, const QString &who)
{
    const auto id = domain::CustomerId::fromString(who);
    if (!id.isNull()) {
        auto found = store::EntityTable<domain::Customer>::find(workspace.database(), id);
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            return core::fail(core::FailureKind::NotFound, u"there is no customer %1"_s.arg(who));
        return **std::move(found);
    }
    const auto hits = store::SearchIndex::find(workspace.database(), who, hitsAtMost);
    if (!hits)
        return std::unexpected(hits.error());
    QList<domain::Customer> found;
    for (const store::Hit &hit : *hits) {
        if (hit.kind == domain::Kind::Customer)
            found.append(hit.customer);
    }
    if (found.size() == 1)
        return found.first();
    QString several = found.isEmpty() ? u"nobody is found by that"_s
                                      : u"several are found by that; name one by id:"_s;
    for (const domain::Customer &one : std::as_const(found))
        several += u"\n  %1  %2"_s.arg(one.id.toString(), one.name);
    return core::fail(core::FailureKind::NotFound, several);
}

/// What there is of them, as a list to read before saying yes.
Result<QString> inventoryOf(Workspace &workspace, const domain::Customer &customer)
{
    QString out = u"%1, customer %2\n"_s.arg(customer.name, customer.id.toString());
    auto read = workspace.database().each(
        uR"(SELECT "kind", count(*) FROM change WHERE "scope" = ? AND "kind" != 'customer'
            GROUP BY "kind" ORDER BY "kind")"_s,
        [&](const store::Row &row) {
            out +=
                u"  %1 %2\n"_s.arg(row.at<qint64>(1)).arg(row.at<QString>(0).replace(u'_', u' '));
        },
        customer.id);
    if (!read)
        return std::unexpected(read.error());
    const auto desks = workspace.database().value<qint64>(
        u"SELECT count(*) FROM client WHERE id NOT IN (SELECT client FROM share WHERE share = '')"_s);
    if (!desks)
        return std::unexpected(desks.error());
    return out + u"  %1 desks will be told to forget them"_s.arg(desks->value_or(0));
}

int tellStanding(Workspace &workspace, const QString &which)
{
    const auto erasures = workspace.receipts().erasures();
    const auto people = workspace.accounts().all();
    if (!erasures || !people)
        return complain((erasures ? people.error() : erasures.error()).detail);
    const auto one = domain::CustomerId::fromString(which);
    bool isKnown = which.isEmpty();
    qsizetype open = 0;
    for (const Receipts::Erasure &erasure : *erasures) {
        if (!which.isEmpty() && erasure.customer != one)
            continue;
        isKnown = true;
        const auto desks = workspace.receipts().desksOf(erasure.customer);
        if (!desks)
            return complain(desks.error().detail);
        const auto done = std::ranges::count_if(
            *desks, [](const Addressee &desk) { return desk.doneAt.has_value(); });
        say(u"%1  erased %2, confirmed by %3 of %4 desks%5"_s
                .arg(erasure.customer.toString(), core::toIso(erasure.at))
                .arg(done)
                .arg(desks->size())
                .arg(erasure.isClean ? QString() : u"; the files here are not clean yet"_s));
        open += desks->size() - done;
        for (const Addressee &desk : *desks) {
            if (desk.doneAt && which.isEmpty())
                continue;
            const auto whose = std::ranges::find(
                *people, desk.agent, [](const Accounts::Account &known) { return known.agent.id; });
            say(u"  %1  %2  %3"_s.arg(
                whose == people->end() ? desk.agent.toString() : whose->agent.login,
                desk.client.toString(),
                desk.doneAt ? u"done %1"_s.arg(core::toIso(*desk.doneAt)) : u"not yet"_s));
        }
    }
    if (!isKnown)
        return complain(u"nobody of that id was erased here"_s);
    return open == 0 ? Done : Failed;
}

int erase(Workspace &workspace, Machine &machine, const domain::Customer &customer,
          const QString &reason)
{
    const auto verdict = workspace.erasures().order({customer.id, reason}, machine.clock.now());
    if (!verdict && verdict.error().kind == core::FailureKind::TimedOut) {
        say(u"erased %1, but a backup or another program reads the file: the last traces go when "
            "the server next starts, or with: hadird erase --status"_s.arg(customer.id.toString()));
        return Failed;
    }
    if (!verdict)
        return complain(verdict.error().detail);
    if (!*verdict)
        return complain(u"turned down: %1 (%2)"_s.arg(domain::nameOf(verdict->error().refusal),
                                                      verdict->error().about));
    say(u"erased %1; desks that are on forget them within a minute, all others before they show "
        "anything again. Which have: hadird erase --status %1"_s.arg(customer.id.toString()));
    return Done;
}
} // namespace

int eraseCustomer(const QStringList &arguments)
{
    CommandLine line(
        u"erase"_s,
        u"take a customer out for good, with everything about them\n\n"
        "  hadird erase CUSTOMER --reason WHY    asks before it does\n"
        "  hadird erase CUSTOMER --dry-run       only says what there is\n"
        "  hadird erase --status [ID]            which desks have not confirmed; ends with 1\n"
        "                                        while there are any\n\n"
        "CUSTOMER is an id, or a name, number or address that only one of them has. Contact\n"
        "points, cases, messages, orders, callbacks, attachments that nobody else has and what\n"
        "the audit kept of their words go too; drafts and unsent words about them on every desk\n"
        "as well. It cannot be taken back, and a restore of a backup repeats it. Not reached:\n"
        "backups, the folders replaced-* that a restore leaves, and files that people saved."_s);
    line.parser().addPositionalArgument(u"CUSTOMER"_s, u"Who is meant."_s);
    line.parser().addOptions({
        {u"reason"_s, u"Kept in the audit for good: a reference, nothing about the person."_s,
         u"WHY"_s},
        {u"dry-run"_s, u"Change nothing."_s},
        {u"yes"_s, u"Do not ask."_s},
        {u"status"_s, u"Say which desks have not confirmed."_s},
    });
    const auto configuration = line.read(arguments);
    if (!configuration)
        return configuration.error();
    const QString who = line.positional().value(0);
    const bool asks = line.has(u"status"_s);
    if (line.positional().size() > 1 || (who.isEmpty() && !asks))
        return misused(u"erase whom? Name one customer"_s);
    if (!asks && !line.has(u"dry-run"_s) && line.value(u"reason"_s).trimmed().isEmpty())
        return misused(u"say why with --reason, for the audit"_s);
    Machine machine;
    auto writing = Writing::open(configuration->data, machine);
    if (!writing)
        return complain(writing.error().detail);
    const auto &workspace = writing->workspace;
    if (asks) {
        if (auto ok = workspace->erasures().settle(machine.clock.now()); !ok)
            (void)complain(ok.error().detail);
        return tellStanding(*workspace, who);
    }
    const auto customer = customerMeant(*workspace, who);
    if (!customer)
        return complain(customer.error().detail);
    const auto inventory = inventoryOf(*workspace, *customer);
    if (!inventory)
        return complain(inventory.error().detail);
    say(*inventory);
    if (line.has(u"dry-run"_s))
        return Done;
    if (!line.has(u"yes"_s)) {
        const auto answer =
            ask(u"This cannot be taken back. Type \"erase\" to erase this customer:"_s);
        if (!answer)
            return misused(u"nobody to ask here; say --yes"_s);
        if (*answer != "erase"_L1)
            return complain(u"nothing was erased"_s);
    }
    return erase(*workspace, machine, *customer, line.value(u"reason"_s).trimmed());
}
} // namespace hadir::server
