// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/authorship.h"

#include "app/domain/Actor.h"
#include "app/domain/callbacks.h"
#include "app/domain/commandJson.h"
#include "app/store/Database.h"
#include "app/store/Row.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;
using hadir::domain::Authorship;

namespace hadir::server {

namespace {
// Of the audit, together for one answer: a few milliseconds, and further than two people who
// change one thing in one day are apart.
constexpr qint64 rowsToFindTheRevision = 2'000;
constexpr qint64 rowsToReadBack = 1'000;

/// The audit's row that says how a revision came about, or 0. Revisions grow along the audit; rows
/// of what changed nothing have none and are stepped over.
Result<qint64> rowOfRevision(store::Database &database, qint64 revision)
{
    // Not what meta says: that is written when the batch ends.
    const auto last = database.value<qint64>(uR"(SELECT max("at") FROM audit)"_s);
    if (!last)
        return std::unexpected(last.error());
    qint64 low = 1;
    qint64 high = last->value_or(0); // the row is not after this
    for (qint64 budget = rowsToFindTheRevision; low <= high && budget > 0;) {
        const qint64 middle = low + (high - low) / 2;
        qint64 at = high + 1; // the first row from the middle on with a revision
        qint64 found = revision;
        auto read = database.each(
            uR"(SELECT "at", "revision" FROM audit WHERE "at" BETWEEN ? AND ? ORDER BY "at")"_s,
            [&](const store::Row &row) {
                --budget;
                if (row.isNull(1))
                    return budget > 0;
                at = row.at<qint64>(0);
                found = row.at<qint64>(1);
                return false;
            },
            middle, high);
        if (!read)
            return std::unexpected(read.error());
        if (at <= high && found == revision)
            return at;
        if (at <= high && found < revision)
            low = at + 1;
        else
            high = middle - 1;
    }
    return 0;
}

/// Which of these fields of an entity a row of the audit changed; one that made it did all.
QStringList touchedIn(QByteArrayView difference, const QString &id, const QStringList &fields)
{
    const auto parts = QJsonDocument::fromJson(difference.toByteArray()).array();
    QStringList out;
    for (const auto &part : parts) {
        const QJsonObject one = part.toObject();
        if (one.value("id"_L1).toString() != id)
            continue;
        const QJsonObject changed = one.value("changed"_L1).toObject();
        for (const QString &field : fields) {
            if (!one.contains("changed"_L1) || changed.contains(field))
                out.append(field);
        }
    }
    return out;
}

/// Columns 1 to 3 of a question to the audit: actor, doneAt, receivedAt.
Authorship authorIn(const store::Row &row)
{
    return {row.at<std::optional<domain::AgentId>>(1),
            domain::Stamp{row.at<core::Instant>(2), row.at<core::Instant>(3)}.happened()};
}

/// Which callback a command is about.
std::optional<domain::CallbackId> callbackOf(const domain::Command &command)
{
    return std::visit(
        [](const auto &meant) -> std::optional<domain::CallbackId> {
            if constexpr (requires { meant.callback; })
                return meant.callback;
            else
                return std::nullopt;
        },
        command);
}

/// A message's author and time.
Result<Authorship> authorOf(store::Database &database, domain::InteractionId message)
{
    Authorship out;
    auto read = database.each(
        uR"(SELECT "agent", "happenedAt" FROM interaction WHERE "id" = ?)"_s,
        [&](const store::Row &row) {
            out = {row.at<std::optional<domain::AgentId>>(0), row.at<core::Instant>(1)};
        },
        message);
    if (!read)
        return std::unexpected(read.error());
    return out;
}
} // namespace

Result<Hands> lastHandsOn(store::Database &database, domain::Kind kind, const QUuid &id,
                          QStringList fields)
{
    const auto revision = database.value<qint64>(
        uR"(SELECT "revision" FROM change WHERE "kind" = ? AND "id" = ?)"_s, kind, id);
    if (!revision || !*revision)
        return revision ? Result<Hands>() : std::unexpected(revision.error());
    const auto newest = rowOfRevision(database, **revision);
    if (!newest)
        return std::unexpected(newest.error());
    const QString text = id.toString(QUuid::WithoutBraces);
    const QByteArray bytes = text.toLatin1();
    Hands out;
    auto read = database.each(
        uR"(SELECT "difference", "actor", "doneAt", "receivedAt" FROM audit
            WHERE "at" <= ? AND "at" > ? ORDER BY "at" DESC)"_s,
        [&](const store::Row &row) {
            if (!row.view(0).contains(bytes))
                return true;
            for (const QString &field : touchedIn(row.view(0), text, fields)) {
                out.insert(field, authorIn(row));
                fields.removeAll(field);
            }
            return !fields.isEmpty();
        },
        *newest, *newest - rowsToReadBack);
    if (!read)
        return std::unexpected(read.error());
    return out;
}

/// Of one field.
static Result<Authorship> lastHandOn(store::Database &database, domain::Kind kind, const QUuid &id,
                                     const QString &field)
{
    const auto hands = lastHandsOn(database, kind, id, {field});
    return hands ? Result<Authorship>(hands->value(field)) : std::unexpected(hands.error());
}

bool isAboutAnother(const domain::Rejection &why)
{
    return why.refusal == domain::Refusal::Overtaken || why.refusal == domain::Refusal::Clash
           || why.refusal == domain::Refusal::TakenByOther;
}

Result<Authorship> whatCameFirst(store::Database &database, const domain::Command &command,
                                 const domain::Rejection &why)
{
    if (!isAboutAnother(why))
        return Authorship{};
    if (why.refusal == domain::Refusal::Overtaken)
        return authorOf(database, domain::InteractionId::fromString(why.about));
    const QString field = why.refusal == domain::Refusal::TakenByOther ? u"owner"_s : why.about;
    if (const auto *details = std::get_if<domain::ChangeCustomer>(&command))
        return lastHandOn(database, domain::Kind::Customer, details->customer.uuid(), field);
    if (const auto *reply = std::get_if<domain::ChangeSavedReply>(&command))
        return lastHandOn(database, domain::Kind::SavedReply, reply->reply.uuid(), field);
    if (const auto *macro = std::get_if<domain::ChangeMacro>(&command))
        return lastHandOn(database, domain::Kind::Macro, macro->macro.uuid(), field);
    if (const auto *view = std::get_if<domain::ChangeTeamView>(&command))
        return lastHandOn(database, domain::Kind::TeamView, view->view.uuid(), field);
    if (const auto *updates = std::get_if<domain::SetQueueUpdates>(&command))
        return lastHandOn(database, domain::Kind::Queue, updates->queue.uuid(), field);
    if (const auto *codes = std::get_if<domain::SetQueueCodes>(&command))
        return lastHandOn(database, domain::Kind::Queue, codes->queue.uuid(), field);
    if (const auto *consent = std::get_if<domain::SetConsent>(&command))
        return lastHandOn(database, domain::Kind::ContactPoint, consent->contactPoint.uuid(),
                          field);
    if (const auto *quiet = std::get_if<domain::SetQuietHours>(&command))
        return lastHandOn(database, domain::Kind::ContactPoint, quiet->contactPoint.uuid(), field);
    if (const auto *skills = std::get_if<domain::SetAgentSkills>(&command))
        return lastHandOn(database, domain::Kind::Agent, skills->agent.uuid(), field);
    if (const auto *merged = std::get_if<domain::MergeCustomer>(&command))
        return lastHandOn(database, domain::Kind::Customer, merged->customer.uuid(), field);
    if (const auto callback = callbackOf(command))
        return lastHandOn(database, domain::Kind::Callback, callback->uuid(),
                          why.refusal == domain::Refusal::TakenByOther ? u"claimedBy"_s : field);
    if (const auto *terms = std::get_if<domain::SetQueueCallbacks>(&command))
        return lastHandOn(database, domain::Kind::Queue, terms->queue.uuid(), field);
    if (const auto *shifts = std::get_if<domain::SetShifts>(&command))
        return lastHandOn(database, domain::Kind::Agent, shifts->agent.uuid(), field);
    if (const auto *rules = std::get_if<domain::SetCallingRules>(&command))
        return lastHandOn(database, domain::Kind::CallingRules,
                          domain::callingRulesOf(rules->country).uuid(), field);
    if (const auto about = domain::caseOf(command))
        return lastHandOn(database, domain::Kind::Case, about->uuid(), field);
    return Authorship{};
}
} // namespace hadir::server
