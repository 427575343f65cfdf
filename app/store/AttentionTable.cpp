// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/AttentionTable.h"

#include "app/store/storedCommands.h"

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;

namespace hadir::store {

Result<QList<RefusedCommand>> AttentionTable::all() const
{
    QList<RefusedCommand> out;
    auto ok =
        m_database.each(u"SELECT number, name, arguments, doneAt, refusal, about, firstBy, firstAt "
                        "FROM attention ORDER BY number"_s,
                        [&](const Row &row) {
                            if (auto command = commandIn(row, 1))
                                out.append({row.at<qint64>(0),
                                            *std::move(command),
                                            row.at<core::Instant>(3),
                                            {row.at<domain::Refusal>(4), row.at<QString>(5)},
                                            {row.at<std::optional<domain::AgentId>>(6),
                                             row.at<std::optional<core::Instant>>(7)}});
                        });
    if (!ok)
        return std::unexpected(ok.error());
    return out;
}

Result<qint64> AttentionTable::count() const
{
    auto count = m_database.value<qint64>(u"SELECT count(*) FROM attention"_s);
    if (!count)
        return std::unexpected(count.error());
    return count->value_or(0);
}

Result<void> AttentionTable::discard(qint64 number) const
{
    if (auto ok = m_database.run(u"DELETE FROM attention WHERE number = ?"_s, number); !ok)
        return std::unexpected(ok.error());
    return {};
}

Result<QList<UnreadableRefusal>> AttentionTable::unreadable() const
{
    QList<UnreadableRefusal> out;
    auto ok =
        m_database.each(u"SELECT number, name, arguments, doneAt FROM attention ORDER BY number"_s,
                        [&](const Row &row) {
                            if (!commandIn(row, 1))
                                out.append({row.at<qint64>(0),
                                            u"%1 %2"_s.arg(row.at<QString>(1), row.at<QString>(2)),
                                            row.at<core::Instant>(3)});
                        });
    if (!ok)
        return std::unexpected(ok.error());
    return out;
}
} // namespace hadir::store
