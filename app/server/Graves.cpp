// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Graves.h"

#include "app/domain/json.h"
#include "app/domain/spokenIds.h"
#include "app/store/Row.h"
#include "app/store/entityTables.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;

namespace hadir::server {

namespace {
/// By these alone a command may speak of a customer; all others name them too.
bool speaksForItself(domain::Kind kind)
{
    return kind == domain::Kind::Case || kind == domain::Kind::ContactPoint;
}
} // namespace

Result<QStringList> Graves::ownFilesOf(domain::CustomerId customer)
{
    QStringList out;
    auto read = m_database.each(
        uR"(SELECT DISTINCT "sha256" FROM attachment AS one WHERE "customer" = ?1
            AND NOT EXISTS (SELECT 1 FROM attachment AS other
                            WHERE other."sha256" = one."sha256" AND other."customer" != ?1))"_s,
        [&](const store::Row &row) { out.append(row.at<QString>(0)); }, customer);
    if (!read)
        return std::unexpected(read.error());
    return out;
}

Result<QSet<QUuid>> Graves::bury(domain::CustomerId customer, qint64 revision,
                                 store::TouchedSet &removed)
{
    const auto files = ownFilesOf(customer);
    if (!files)
        return std::unexpected(files.error());
    store::TouchedSet theirs;
    if (auto ok = store::removeCustomer(m_database, customer, theirs); !ok)
        return std::unexpected(ok.error());
    domain::Tombstone stone{.id = customer, .belonged = {}, .files = *files};
    QSet<QUuid> ids{customer.uuid()};
    for (const store::Touched &one : std::as_const(theirs)) {
        ids.insert(one.id);
        if (speaksForItself(one.kind))
            stone.belonged.append(domain::BelongingId(one.id));
    }
    std::sort(stone.belonged.begin(), stone.belonged.end()); // the same however a set orders them
    removed.unite(theirs);
    auto gone = m_database.run(uR"(DELETE FROM change WHERE "scope" = ?)"_s, customer);
    if (gone)
        gone = m_database.run(uR"(DELETE FROM lately WHERE "customer" = ?)"_s, customer);
    if (gone)
        gone =
            m_database.run(uR"(INSERT OR REPLACE INTO erased ("id", "customer") VALUES (?, ?))"_s,
                           customer, customer);
    for (const domain::BelongingId &id : std::as_const(stone.belonged)) {
        if (gone)
            gone = m_database.run(
                uR"(INSERT OR REPLACE INTO erased ("id", "customer") VALUES (?, ?))"_s, id,
                customer);
    }
    // Everybody's: whether a desk holds them is not asked.
    if (gone)
        gone = m_database.run(
            uR"(INSERT OR REPLACE INTO change ("kind", "id", "scope", "revision", "entity")
                VALUES (?, ?, ?, ?, ?))"_s,
            QString(domain::tombstoneKind), customer, domain::Scope::workspace().uuid(), revision,
            QJsonDocument(domain::toJson(stone)).toJson(QJsonDocument::Compact));
    if (!gone)
        return std::unexpected(gone.error());
    return ids;
}

Result<bool> Graves::areSpokenOf(const QByteArray &json)
{
    std::optional<core::Failure> failure;
    const bool out = domain::speaksOf(json, [&](const QUuid &id) {
        const auto known = m_database.value<bool>(uR"(SELECT 1 FROM erased WHERE "id" = ?)"_s, id);
        if (!known)
            failure = known.error();
        return !known || *known;
    });
    if (failure)
        return std::unexpected(*failure);
    return out;
}

Result<QList<domain::CustomerId>> Graves::all()
{
    QList<domain::CustomerId> out;
    auto read =
        m_database.each(uR"(SELECT "id" FROM erased WHERE "id" = "customer")"_s,
                        [&](const store::Row &row) { out.append(row.at<domain::CustomerId>(0)); });
    if (!read)
        return std::unexpected(read.error());
    return out;
}

Result<std::optional<domain::Tombstone>> Graves::of(domain::CustomerId customer)
{
    const auto text = m_database.value<QByteArray>(
        uR"(SELECT "entity" FROM change WHERE "id" = ? AND "kind" = ?)"_s, customer,
        QString(domain::tombstoneKind));
    if (!text)
        return std::unexpected(text.error());
    if (!*text)
        return std::optional<domain::Tombstone>();
    const auto stone =
        domain::fromJson<domain::Tombstone>(QJsonDocument::fromJson(**text).object());
    if (!stone)
        return std::unexpected(stone.error());
    return std::optional(*stone);
}
} // namespace hadir::server
