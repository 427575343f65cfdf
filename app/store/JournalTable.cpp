// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/JournalTable.h"

#include "app/domain/commandJson.h"
#include "app/store/storedCommands.h"

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;

namespace hadir::store {

namespace {
Result<void> took(const Result<int> &changed)
{
    return changed ? Result<void>() : std::unexpected(changed.error());
}

/// What somebody wrote is where it was written, and not here a second time.
domain::Command withoutWords(const domain::Command &command)
{
    return std::visit(
        [](auto meant) -> domain::Command {
            if constexpr (requires { meant.body.clear(); })
                meant.body.clear();
            if constexpr (requires { meant.wordings.clear(); })
                meant.wordings.clear();
            else if constexpr (requires { meant.wordings.reset(); })
                meant.wordings.reset();
            return meant;
        },
        command);
}

/// Why what was done, or part of it, has no way back.
std::optional<domain::Finality> finalityOf(const DeedNote &deed)
{
    for (const domain::Inverse &inverse : deed.inverses) {
        if (!inverse)
            return inverse.error();
    }
    return std::nullopt;
}

bool changedNothing(const DeedNote &deed)
{
    return std::ranges::all_of(deed.inverses, [](const domain::Inverse &inverse) {
        return inverse && inverse->isEmpty();
    });
}

std::optional<JournalEntry> entryIn(const Row &row)
{
    auto first = commandIn(row, 3);
    if (!first)
        return std::nullopt; // of another version
    return JournalEntry{.number = row.at<qint64>(0),
                        .deed = row.at<DeedId>(1),
                        .doneAt = row.at<core::Instant>(2),
                        .first = *std::move(first),
                        .commands = row.at<qint64>(5),
                        .customer = row.at<std::optional<domain::CustomerId>>(6),
                        .caseId = row.at<std::optional<domain::CaseId>>(7),
                        .stays = domain::fromName<domain::Finality>(row.at<QString>(8)),
                        .undoneAt = row.at<std::optional<core::Instant>>(9),
                        .hasWayBack = row.at<bool>(11),
                        .wasPassed = row.at<bool>(10)};
}

template <class... Args>
Result<QList<JournalEntry>> entries(Database &database, const QString &question,
                                    const Args &...args)
{
    QList<JournalEntry> out;
    auto ok = database.each(
        question,
        [&out](const Row &row) {
            if (auto entry = entryIn(row))
                out.append(*std::move(entry));
        },
        args...);
    if (!ok)
        return std::unexpected(ok.error());
    return out;
}

Result<std::optional<JournalEntry>> firstReadable(Database &database, const QString &question)
{
    std::optional<JournalEntry> out;
    QList<qint64> unread;
    auto ok = database.each(question, [&](const Row &row) {
        out = entryIn(row);
        if (!out)
            unread.append(row.at<qint64>(0));
        return !out;
    });
    if (!ok)
        return std::unexpected(ok.error());
    if (out)
        out->unread = unread;
    return out;
}

Result<std::optional<JournalEntry>> onlyOne(const Result<QList<JournalEntry>> &found)
{
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}
} // namespace

Result<void> JournalTable::note(const DeedNote &deed, core::Instant at) const
{
    if (changedNothing(deed))
        return {};
    if (auto ok = took(m_database.run(u"DELETE FROM deed_step WHERE way = 'again' AND deed IN "
                                      "(SELECT number FROM deed WHERE undoneAt IS NOT NULL)"_s));
        !ok)
        return ok;
    const auto number = begin(deed, at);
    if (!number)
        return std::unexpected(number.error());
    for (const domain::Inverse &inverse : deed.inverses) {
        if (auto ok = addInverse(*number, Way::Back, inverse); !ok)
            return ok;
    }
    return forgetOld(*number, at);
}

Result<qint64> JournalTable::begin(const DeedNote &deed, core::Instant at) const
{
    const auto why = finalityOf(deed);
    const QString stays = why ? QString(domain::nameOf(*why)) : QString();
    const domain::Command first = withoutWords(deed.commands.first());
    const auto number = m_database.value<qint64>(
        u"INSERT INTO deed(id, doneAt, name, arguments, commands, customer, \"case\", stays) "
        "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT(id) DO UPDATE SET "
        "commands = commands + ?5, stays = iif(stays = '', ?8, stays), "
        "customer = iif(customer IS ?6, customer, NULL), "
        "\"case\" = iif(\"case\" IS ?7, \"case\", NULL) RETURNING number"_s,
        deed.deed, at, QString(domain::nameOf(first)), argumentsText(first),
        qint64(deed.commands.size()), deed.customer, deed.caseId, stays);
    if (!number)
        return std::unexpected(number.error());
    return number->value_or(0);
}

Result<void> JournalTable::addInverse(qint64 deed, Way way, const domain::Inverse &inverse) const
{
    if (!inverse)
        return {};
    // The last given comes first in steps(): what was done last is taken back first.
    for (qsizetype at = inverse->size(); at-- > 0;) {
        if (auto ok = addStep(deed, way, inverse->at(at)); !ok)
            return ok;
    }
    return {};
}

Result<void> JournalTable::addStep(qint64 deed, Way way, const domain::Command &command) const
{
    return took(
        m_database.run(u"INSERT INTO deed_step(deed, way, name, arguments) VALUES(?, ?, ?, ?)"_s,
                       deed, way, QString(domain::nameOf(command)), argumentsText(command)));
}

Result<void> JournalTable::forgetOld(qint64 newest, core::Instant at) const
{
    const qint64 last = newest - mostDeeds;
    auto ok = took(m_database.run(u"DELETE FROM deed_step WHERE deed IN "
                                  "(SELECT number FROM deed WHERE number <= ? OR doneAt < ?)"_s,
                                  last, at - life));
    if (!ok)
        return ok;
    return took(
        m_database.run(u"DELETE FROM deed WHERE number <= ? OR doneAt < ?"_s, last, at - life));
}

Result<void> JournalTable::turn(const DeedTurn &turned) const
{
    for (const qint64 step : turned.taken) {
        if (auto ok = took(m_database.run(u"DELETE FROM deed_step WHERE number = ?"_s, step)); !ok)
            return ok;
    }
    const Way other = turned.way == Way::Back ? Way::Again : Way::Back;
    for (const domain::Inverse &inverse : turned.inverses) {
        if (auto ok = addInverse(turned.deed, other, inverse); !ok)
            return ok;
    }
    return settle(turned);
}

Result<void> JournalTable::settle(const DeedTurn &turned) const
{
    const auto left = m_database.value<qint64>(
        u"SELECT count(*) FROM deed_step WHERE deed = ? AND way = ?"_s, turned.deed, turned.way);
    if (!left)
        return std::unexpected(left.error());
    if (*left > 0 && turned.way == Way::Back)
        return pass(turned.deed);
    if (*left > 0) { // it could not be done again as it was; nobody asks twice
        auto ok = took(m_database.run(u"DELETE FROM deed_step WHERE deed = ? AND way = 'again'"_s,
                                      turned.deed));
        if (!ok || turned.taken.isEmpty())
            return ok;
    }
    const auto undoneAt = turned.way == Way::Back ? std::optional(turned.at) : std::nullopt;
    return took(m_database.run(u"UPDATE deed SET undoneAt = ?, passed = 0 WHERE number = ?"_s,
                               undoneAt, turned.deed));
}

Result<void> JournalTable::pass(qint64 deed) const
{
    return took(m_database.run(u"UPDATE deed SET passed = 1 WHERE number = ?"_s, deed));
}

Result<QList<JournalEntry>> JournalTable::newest(int limit) const
{
    return entries(m_database, u"SELECT * FROM journal ORDER BY number DESC LIMIT ?"_s, limit);
}

Result<std::optional<JournalEntry>> JournalTable::find(DeedId deed) const
{
    return onlyOne(entries(m_database, u"SELECT * FROM journal WHERE id = ?"_s, deed));
}

Result<std::optional<JournalEntry>> JournalTable::newestFor(Way way) const
{
    if (way == Way::Back)
        return firstReadable(m_database,
                             u"SELECT * FROM journal WHERE undoneAt IS NULL AND passed = 0 "
                             "ORDER BY number DESC"_s);
    // Of several taken back within a millisecond, the oldest was the last.
    return firstReadable(m_database,
                         u"SELECT * FROM journal WHERE undoneAt IS NOT NULL AND hasWayAgain "
                         "ORDER BY undoneAt DESC, number"_s);
}

Result<QList<DeedStep>> JournalTable::steps(qint64 deed, Way way) const
{
    QList<DeedStep> out;
    auto ok = m_database.each(
        u"SELECT number, name, arguments FROM deed_step WHERE deed = ? AND way = ? "
        "ORDER BY number DESC"_s,
        [&out](const Row &row) {
            if (auto command = commandIn(row, 1))
                out.append({row.at<qint64>(0), *std::move(command)});
        },
        deed, way);
    if (!ok)
        return std::unexpected(ok.error());
    return out;
}
} // namespace hadir::store
