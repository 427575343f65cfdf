// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/PendingRows.h"

#include "app/server/entityText.h"
#include "app/store/Database.h"
#include "app/store/entityTables.h"

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;

namespace hadir::server {

void PendingRows::put(const LedgerUnit::Touched &touched, qint64 revision, qsizetype place)
{
    Pending one{touched.before, touched.after, revision, place};
    const std::pair key{int(touched.after.index()), domain::uuidOf(touched.after)};
    if (const auto earlier = m_where.constFind(key); earlier != m_where.constEnd()) {
        Pending &before = m_all[*earlier];
        one.stored = std::move(before.stored);
        before.isCurrent = false;
    }
    m_where.insert(key, m_all.size());
    m_all.push_back(std::move(one));
}

Result<void> PendingRows::write(store::Database &database)
{
    for (const Pending &one : m_all) {
        if (!one.isCurrent)
            continue;
        if (auto ok = write(database, one); !ok) {
            m_culprit = one.place;
            return ok;
        }
    }
    m_all.clear();
    m_where.clear();
    return {};
}

Result<void> PendingRows::write(store::Database &database, const Pending &one)
{
    const auto put = one.stored ? store::changeEntity(database, *one.stored, one.now)
                                : store::putEntity(database, one.now);
    if (!put)
        return put;
    // REPLACE takes the entity's older row away and puts the new one last.
    auto told = database.run(
        uR"(INSERT OR REPLACE INTO change ("kind", "id", "scope", "revision", "entity", "reader")
            VALUES (?, ?, ?, ?, ?, ?))"_s,
        domain::kindOfEntity(one.now), domain::uuidOf(one.now), domain::scopeOf(one.now).uuid(),
        one.revision, textOf(one.now), domain::onlyReaderOf(one.now));
    if (!told)
        return std::unexpected(told.error());
    return {};
}
} // namespace hadir::server
