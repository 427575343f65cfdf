// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/DraftTable.h"

#include "app/domain/commandSchemas.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;

namespace hadir::store {

namespace {
constexpr int versionCeiling = 50; ///< of one draft
constexpr auto versionLife = std::chrono::hours(24 * 30);
constexpr auto versionPause = std::chrono::minutes(1); ///< between versions of who types on
constexpr qsizetype slipLength = 16; ///< characters taken back that are no version of their own

/// Whether somebody who had written `older` only went on to `newer`, slips of the finger aside.
bool isGrownFrom(QStringView older, QStringView newer)
{
    const auto parting = std::ranges::mismatch(older, newer);
    return older.end() - parting.in1 < slipLength;
}

/// Nothing where there are none.
QString textOf(const QList<domain::AttachedFile> &files)
{
    if (files.isEmpty())
        return {};
    const QJsonValue list = domain::Json<QList<domain::AttachedFile>>::write(files);
    return QString::fromUtf8(QJsonDocument(list.toArray()).toJson(QJsonDocument::Compact));
}

QList<domain::AttachedFile> filesIn(const Row &row, int column)
{
    QList<domain::AttachedFile> out;
    const auto list = QJsonDocument::fromJson(row.at<QString>(column).toUtf8());
    if (!domain::Json<QList<domain::AttachedFile>>::read(list.array(), out))
        out.clear();
    return out;
}

/// Words for colleagues and words for the customer are told apart in SQL by this.
qint64 isNote(domain::Channel channel)
{
    return channel == domain::Channel::Note ? 1 : 0;
}

QUuid keyOf(const std::optional<domain::CaseId> &id)
{
    return id ? id->uuid() : QUuid();
}
} // namespace

Result<void> DraftTable::save(const Draft &draft) const
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (!draft.body.isEmpty()) {
        if (auto ok = keepVersion(draft); !ok)
            return ok;
    }
    const auto kept =
        draft.isEmpty()
            ? m_database.run(
                u"DELETE FROM draft WHERE customer = ? AND \"case\" = ? AND channel = ?"_s,
                draft.customer, keyOf(draft.caseId), draft.channel)
            : m_database.run(u"INSERT OR REPLACE INTO draft(customer, \"case\", channel, body, "
                             "savedAt, \"after\", files) VALUES(?, ?, ?, ?, ?, ?, ?)"_s,
                             draft.customer, keyOf(draft.caseId), draft.channel, draft.body,
                             draft.savedAt, draft.after, textOf(draft.files));
    if (!kept)
        return std::unexpected(kept.error());
    return transaction->commit();
}

Result<void> DraftTable::keepVersion(const Draft &draft) const
{
    DraftVersion newest;
    auto ok = m_database.each(
        u"SELECT number, channel, body, savedAt, files FROM draft_version WHERE customer = ? AND "
        "\"case\" = ? AND (channel = 'note') = ? ORDER BY number DESC LIMIT 1"_s,
        [&](const Row &row) {
            newest = {row.at<qint64>(0), row.at<domain::Channel>(1), row.at<QString>(2),
                      row.at<core::Instant>(3), filesIn(row, 4)};
        },
        draft.customer, keyOf(draft.caseId), isNote(draft.channel));
    if (!ok)
        return std::unexpected(ok.error());
    const bool isTypedOn = isGrownFrom(newest.body, draft.body)
                           && draft.savedAt - newest.savedAt < versionPause
                           && draft.savedAt >= newest.savedAt;
    const bool hasAll = std::ranges::all_of(
        newest.files, [&](const auto &file) { return draft.files.contains(file); });
    if (newest.number != 0 && hasAll && (isTypedOn || newest.body == draft.body)) {
        auto grown = m_database.run(
            u"UPDATE draft_version SET body = ?, channel = ?, files = ? WHERE number = ?"_s,
            draft.body, draft.channel, textOf(draft.files), newest.number);
        return grown ? Result<void>() : std::unexpected(grown.error());
    }
    auto added = m_database.run(
        u"INSERT INTO draft_version(customer, \"case\", channel, body, savedAt, files) "
        "VALUES(?, ?, ?, ?, ?, ?)"_s,
        draft.customer, keyOf(draft.caseId), draft.channel, draft.body, draft.savedAt,
        textOf(draft.files));
    if (added)
        added = m_database.run(u"DELETE FROM draft_version WHERE savedAt < ?"_s,
                               draft.savedAt - versionLife);
    if (added)
        added = m_database.run(
            u"DELETE FROM draft_version WHERE customer = ? AND \"case\" = ? AND "
            "(channel = 'note') = ? AND number NOT IN (SELECT number FROM draft_version WHERE "
            "customer = ? AND \"case\" = ? AND (channel = 'note') = ? "
            "ORDER BY number DESC LIMIT ?)"_s,
            draft.customer, keyOf(draft.caseId), isNote(draft.channel), draft.customer,
            keyOf(draft.caseId), isNote(draft.channel), versionCeiling);
    return added ? Result<void>() : std::unexpected(added.error());
}

Result<QList<DraftVersion>> DraftTable::versions(domain::CustomerId customer,
                                                 const std::optional<domain::CaseId> &caseId,
                                                 domain::Channel channel) const
{
    QList<DraftVersion> out;
    auto ok = m_database.each(
        u"SELECT number, channel, body, savedAt, files FROM draft_version WHERE customer = ? AND "
        "\"case\" = ? AND (channel = 'note') <= ? ORDER BY number DESC LIMIT ?"_s,
        [&](const Row &row) {
            out.append({row.at<qint64>(0), row.at<domain::Channel>(1), row.at<QString>(2),
                        row.at<core::Instant>(3), filesIn(row, 4)});
        },
        customer, keyOf(caseId), isNote(channel), versionCeiling);
    if (!ok)
        return std::unexpected(ok.error());
    return out;
}

namespace {
Draft draftIn(const Row &row)
{
    Draft draft{.customer = row.at<domain::CustomerId>(0),
                .channel = row.at<domain::Channel>(2),
                .body = row.at<QString>(3),
                .savedAt = row.at<core::Instant>(4)};
    if (const domain::CaseId about = row.at<domain::CaseId>(1); !about.isNull())
        draft.caseId = about;
    if (const auto after = row.at<domain::InteractionId>(5); !after.isNull())
        draft.after = after;
    draft.files = filesIn(row, 6);
    return draft;
}
} // namespace

Result<QList<Draft>> DraftTable::of(domain::CustomerId customer) const
{
    QList<Draft> out;
    auto ok = m_database.each(
        u"SELECT customer, \"case\", channel, body, savedAt, \"after\", files FROM draft "
        "WHERE customer = ?"_s,
        [&](const Row &row) { out.append(draftIn(row)); }, customer);
    if (!ok)
        return std::unexpected(ok.error());
    return out;
}

Result<QList<Draft>> DraftTable::newest(int limit) const
{
    QList<Draft> out;
    auto ok = m_database.each(
        u"SELECT customer, \"case\", channel, body, savedAt, \"after\", files FROM draft "
        "ORDER BY savedAt DESC LIMIT ?"_s,
        [&](const Row &row) { out.append(draftIn(row)); }, limit);
    if (!ok)
        return std::unexpected(ok.error());
    return out;
}
} // namespace hadir::store
