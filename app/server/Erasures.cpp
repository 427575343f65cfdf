// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Erasures.h"

#include "app/core/log.h"
#include "app/server/BlobFolder.h"
#include "app/server/FileIntake.h"
#include "app/server/Ledger.h"
#include "app/store/traces.h"

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;

namespace hadir::server {

Erasures::Erasures(store::Database &database, Ledger &ledger, Receipts &receipts, Files files)
    : m_database(database)
    , m_ledger(ledger)
    , m_receipts(receipts)
    , m_files(files)
    , m_graves(database)
{}

Result<domain::Verdict> Erasures::order(const domain::EraseCustomer &command, core::Instant at)
{
    auto verdict = m_ledger.decree(command, at);
    if (!verdict || !*verdict)
        return verdict; // nobody is told of what was turned down
    // Should this process end before, settle() of the next one finds a grave without a receipt.
    if (auto ok = addressAll({command.customer, at, command.reason}); !ok)
        return std::unexpected(ok.error());
    if (auto ok = settle(at); !ok)
        return std::unexpected(ok.error());
    return verdict;
}

Result<void> Erasures::settle(core::Instant since)
{
    const auto known = m_receipts.erasures();
    const auto buried = m_graves.all();
    if (!known || !buried)
        return std::unexpected(known ? buried.error() : known.error());
    QSet<domain::CustomerId> lacking(buried->begin(), buried->end());
    QList<domain::CustomerId> unclean;
    for (const Receipts::Erasure &erasure : *known) {
        if (!erasure.isClean || !lacking.contains(erasure.customer))
            unclean.append(erasure.customer);
        if (lacking.remove(erasure.customer))
            continue;
        qCInfo(logServer).noquote() << "erasing again" << erasure.customer.toString();
        if (auto ok = m_ledger.eraseAgain({erasure.customer, erasure.reason}, since); !ok)
            return ok;
    }
    for (const domain::CustomerId &customer : std::as_const(lacking)) {
        if (auto ok = addressAll({.customer = customer, .at = since, .reason = {}}); !ok)
            return ok;
        unclean.append(customer);
    }
    if (auto ok = wipeAgain(); !ok)
        return ok;
    return unclean.isEmpty() ? Result<void>() : clean(unclean);
}

/// Every desk there ever was: nobody knows any more who held them.
Result<void> Erasures::addressAll(const Receipts::Erasure &erasure)
{
    QList<Addressee> desks;
    auto read = m_database.each(
        uR"(SELECT "id", "agent" FROM client WHERE "id" NOT IN
                (SELECT "client" FROM share WHERE "share" = ''))"_s,
        [&](const store::Row &row) {
            desks.append({row.at<wire::ClientId>(0), row.at<domain::AgentId>(1), {}});
        });
    if (!read)
        return read;
    return m_receipts.expect(erasure, desks);
}

Result<void> Erasures::wipeAgain()
{
    const auto wipes = m_receipts.wipes();
    if (!wipes)
        return std::unexpected(wipes.error());
    for (const Addressee &desk : *wipes) {
        const auto share = m_database.value<QString>(
            uR"(SELECT "share" FROM share WHERE "client" = ?)"_s, desk.client);
        if (!share)
            return std::unexpected(share.error());
        if (*share && (*share)->isEmpty())
            continue;
        auto again = m_database.run(
            uR"(INSERT OR REPLACE INTO share ("client", "share") VALUES (?, ''))"_s, desk.client);
        if (again)
            again = m_database.run(uR"(DELETE FROM session WHERE "client" = ?)"_s, desk.client);
        if (!again)
            return std::unexpected(again.error());
    }
    return {};
}

Result<void> Erasures::clean(const QList<domain::CustomerId> &customers)
{
    for (const domain::CustomerId &customer : customers) {
        const auto stone = m_graves.of(customer);
        if (!stone)
            return std::unexpected(stone.error());
        for (const QString &file : *stone ? (*stone)->files : QStringList()) {
            const auto used = m_database.value<bool>(
                uR"(SELECT 1 FROM attachment WHERE "sha256" = ? LIMIT 1)"_s, file);
            if (!used)
                return std::unexpected(used.error());
            if (*used)
                continue; // somebody else sent the same since
            if (auto ok = m_files.coming.forget(file); !ok)
                return ok;
            if (auto ok = m_files.whole.remove(file); !ok)
                return ok;
        }
    }
    if (auto ok = store::removeTraces(m_database); !ok)
        return ok;
    for (const domain::CustomerId &customer : customers) {
        if (auto ok = m_receipts.noteClean(customer); !ok)
            return ok;
    }
    return {};
}

Result<QList<domain::Tombstone>> Erasures::owedBy(wire::ClientId client)
{
    const auto customers = m_receipts.owedBy(client);
    if (!customers)
        return std::unexpected(customers.error());
    QList<domain::Tombstone> out;
    for (const domain::CustomerId &customer : *customers) {
        const auto stone = m_graves.of(customer);
        if (!stone)
            return std::unexpected(stone.error());
        out.append(stone->value_or(domain::Tombstone{.id = customer, .belonged = {}, .files = {}}));
    }
    return out;
}
} // namespace hadir::server
