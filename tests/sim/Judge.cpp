// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/Judge.h"

#include "app/domain/commandJson.h"
#include "app/server/Audit.h"
#include "app/store/entityTables.h"
#include "tests/sim/Rows.h"
#include "tests/sim/calls.h"
#include "tests/sim/erased.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace hadir::domain;
using hadir::store::Database;
using hadir::store::Row;

namespace hadir::sim {

namespace {
QString wordsOf(const store::OwedCommand &owed)
{
    return owed.name
           + QString::fromUtf8(QJsonDocument(owed.arguments).toJson(QJsonDocument::Compact));
}
} // namespace

QString Judge::states()
{
    QStringList out;
    const Rows ledger = Rows::of(m_world.workspace().database());
    for (const auto &each : m_world.desks()) {
        if (!each->bench) { // it ended in the middle of the story
            out.append(u"desk %1 is closed"_s.arg(each->number));
            continue;
        }
        Database &cache = m_world.cacheOf(each->number);
        QString state =
            u"desk %1 %2, %3 pending, at %4"_s.arg(each->number)
                .arg(sync::nameOf(each->bench->replica().state()))
                .arg(each->pending)
                .arg(cache.value<qint64>(u"SELECT revision FROM cursor"_s)->value_or(0));
        const QList<store::OwedCommand> all = m_world.owedBy(each->number);
        for (const store::OwedCommand &owed : all)
            state += u", owes "_s + wordsOf(owed);
        if (!hasForgotten(m_world, *each))
            state += u", has not forgotten everybody"_s;
        if (const QString wrong = unlikeTheLedger(*each, ledger); !wrong.isEmpty())
            state += u", "_s + wrong;
        out.append(state);
    }
    return out.join(u"; "_s)
           + u"; ledger at %1"_s.arg(m_world.workspace().ledger().revision().value_or(-1));
}

QString Judge::complaint(Check check)
{
    if (!m_world.trespass.isEmpty())
        return m_world.trespass;
    // Where a row has no words, an erasure took them: whom a command came to concern need not be
    // named in it.
    const auto audit = server::Audit(m_world.workspace().database()).verify();
    if (!audit || !audit->isEmpty())
        return audit ? audit->join(u"; "_s) : audit.error().detail;
    const Rows ledger = Rows::of(m_world.workspace().database());
    for (const auto &each : m_world.desks()) {
        QString wrong = check == Check::Everything ? unlikeTheAudit(*each) : QString();
        if (wrong.isEmpty())
            wrong = unlikeTheLedger(*each, ledger);
        if (wrong.isEmpty())
            wrong = owesForNothing(*each);
        if (!wrong.isEmpty())
            return u"desk %1: %2"_s.arg(each->number).arg(wrong);
    }
    if (const QString wrong = traceOfTheErased(m_world); !wrong.isEmpty())
        return wrong;
    if (const QString wrong = toldTwice(); !wrong.isEmpty())
        return wrong;
    if (check == Check::RowsOnly)
        return {};
    if (const QString wrong = calledTwice(m_world); !wrong.isEmpty())
        return wrong;
    const QString wrong = repliedUnseen();
    return wrong.isEmpty() ? waitsThoughRecalled() : wrong;
}

QString Judge::unlikeTheLedger(SimDesk &desk, const Rows &ledger)
{
    Database &cache = m_world.cacheOf(desk.number);
    const server::View view = m_world.viewOf(desk);
    QSet<CustomerId> due = ledger.customers();
    if (!view.holdsAll())
        due = m_world.workspace().workingSets().of(view).value();
    if (const QString out = Rows::of(cache).unlike(ledger.about(due).readBy(desk.agent));
        !out.isEmpty())
        return out;
    if (cache.value<int>(u"SELECT count(*) FROM base"_s)->value_or(1) != 0)
        return u"something is still kept beside"_s;
    return {};
}

/// What a desk keeps back after a restore rests on something that nobody has told the ledger yet.
QString Judge::owesForNothing(const SimDesk &desk)
{
    const QList<store::OwedCommand> all = m_world.owedBy(desk.number);
    if (all.isEmpty())
        return {};
    auto cache = store::Cache::open(desk.profile.cacheFile());
    if (!cache)
        return cache.error().detail;
    cache->setActor({desk.agent, desk.role});
    for (const store::OwedCommand &owed : all) {
        const auto command = commandFromJson(owed.name, owed.arguments);
        const auto passes = command ? cache->allows({0, *command, owed.doneAt}) : false;
        if (!passes || *passes)
            return u"keeps back what would pass: "_s + wordsOf(owed);
    }
    return {};
}

namespace {
/// The replies of a case that the ledger took, in its order.
struct Talk
{
    QStringList standing;     ///< not recalled, the last one last
    bool isTakenBack = false; ///< the last one was; which is the newest now is for the clocks

    [[nodiscard]] bool mayBeFollowed(const QString &after) const
    {
        if (isTakenBack && !standing.isEmpty())
            return standing.contains(after);
        return after == (standing.isEmpty() ? QString() : standing.last());
    }
    void take(const QString &id)
    {
        standing.append(id);
        isTakenBack = false;
    }
    void recall(const QString &id)
    {
        isTakenBack |= !standing.isEmpty() && standing.last() == id;
        standing.removeOne(id);
    }
};
} // namespace

/// Whether the ledger took a reply whose writer had not seen what came before it. What was recalled
/// meanwhile never came.
QString Judge::repliedUnseen()
{
    QHash<QString, Talk> talks; // by case
    QHash<QString, QString> caseOfReply;
    QString out;
    const auto read = m_world.workspace().database().each(
        uR"(SELECT "command", "arguments" FROM audit
            WHERE "command" IN ('reply-to-customer', 'recall-message')
            AND "outcome" = 'done' ORDER BY "at")"_s,
        [&](const Row &row) {
            const QJsonObject said = QJsonDocument::fromJson(row.at<QString>(1).toUtf8()).object();
            const QString id = said[u"interaction"].toString();
            if (row.at<QString>(0) == u"recall-message")
                return talks[caseOfReply[id]].recall(id);
            const QString about = said[u"caseId"].toString(said[u"case"].toString());
            if (about.isEmpty())
                return;
            caseOfReply.insert(id, about);
            if (out.isEmpty() && !talks[about].mayBeFollowed(said[u"after"].toString()))
                out = u"reply %1 went out unseen of %2"_s.arg(id,
                                                              talks[about].standing.join(u", "_s));
            talks[about].take(id);
            const QString replaced = said[u"insteadOf"].toString();
            if (!replaced.isEmpty())
                talks[caseOfReply[replaced]].recall(replaced);
        });
    return read ? out : read.error().detail;
}

/// What was taken back never reaches its channel, whatever was done or undone afterwards.
QString Judge::waitsThoughRecalled()
{
    QString out;
    Database &ledger = m_world.workspace().database();
    const auto read = ledger.each(
        uR"(SELECT "command", "arguments" FROM audit
            WHERE "command" IN ('reply-to-customer', 'recall-message')
            AND "outcome" = 'done' AND "arguments" != '')"_s,
        [&](const Row &row) {
            const auto said = QJsonDocument::fromJson(row.at<QString>(1).toUtf8()).object();
            const bool isReply = row.at<QString>(0) == u"reply-to-customer";
            const auto taken = said[isReply ? u"insteadOf" : u"interaction"].toString();
            if (taken.isEmpty())
                return; // it stands for no other
            const auto id = InteractionId::fromString(taken);
            const auto message = store::EntityTable<Interaction>::find(ledger, id);
            if (!message || (*message && (*message)->delivery != Delivery::Recalled))
                out = u"message %1 was recalled and waits"_s.arg(id.toString());
        });
    return read ? out : read.error().detail;
}

/// Of each step of a case its customer hears once; the stories' words begin with the step's name.
QString Judge::toldTwice()
{
    const auto twice = m_world.workspace().database().value<QString>(
        uR"(SELECT "case" || ' ' || substr("body", 1, instr("body", ':')) AS told FROM interaction
            WHERE "author" = 'system' AND "delivery" = 'waiting'
            GROUP BY told HAVING count(*) > 1)"_s);
    if (!twice)
        return twice.error().detail;
    return *twice ? u"told twice of case %1"_s.arg(**twice) : QString();
}

QString Judge::unlikeTheAudit(SimDesk &desk)
{
    QMap<qint64, Command> refused;
    const QList<store::RefusedCommand> attention = m_world.attentionOf(desk.number);
    for (const store::RefusedCommand &each : attention)
        refused.insert(each.number, each.command);
    qint64 last = 0;
    QString out;
    const auto read = m_world.workspace().database().each(
        uR"(SELECT "number", "command", "arguments", "outcome" FROM audit
            WHERE "client" = ? ORDER BY "at")"_s,
        [&](const Row &row) {
            const auto number = row.at<qint64>(0);
            const auto saved = desk.saved.constFind(number);
            if (number != ++last)
                out = u"audit has command %1 after %2"_s.arg(number).arg(last - 1);
            else if (saved == desk.saved.constEnd())
                out = u"audit has command %1, which nobody gave"_s.arg(number);
            else if (speaksOfTheErased(m_world, *saved))
                ; // its words are gone, and so is what became of it
            else if (row.at<QString>(1) != nameOf(*saved)
                     || (!row.view(2).isEmpty()
                         && QJsonDocument::fromJson(row.at<QString>(2).toUtf8()).object()
                                != argumentsOf(*saved)))
                out = u"command %1 is another one in the audit"_s.arg(number);
            else if ((row.at<QString>(3) != u"done"_s) != refused.contains(number))
                out = u"command %1 is %2 in the audit and %3 in attention"_s.arg(number).arg(
                    row.at<QString>(3), refused.contains(number) ? u""_s : u"not"_s);
            return out.isEmpty();
        },
        desk.client);
    if (!read)
        return read.error().detail;
    if (out.isEmpty() && last != desk.saved.size())
        out = u"%1 commands were saved, %2 are in the audit"_s.arg(desk.saved.size()).arg(last);
    for (auto each = refused.cbegin(); out.isEmpty() && each != refused.cend(); ++each) {
        if (!desk.saved.contains(each.key()) || !(desk.saved[each.key()] == each.value()))
            out = u"refused command %1 has other words: %2 %3, not %4"_s.arg(each.key())
                      .arg(nameOf(each.value()),
                           QString::fromUtf8(QJsonDocument(argumentsOf(each.value())).toJson()),
                           QString::fromUtf8(
                               QJsonDocument(argumentsOf(desk.saved[each.key()])).toJson()));
    }
    return out;
}

QString Judge::missingAt(int number)
{
    SimDesk &desk = m_world.desk(number);
    if (!desk.bench || !desk.wasLive)
        return {}; // it is down, or its cache is being built
    Database &cache = m_world.cacheOf(number);
    QSet<qint64> refused;
    const QList<store::RefusedCommand> attention = m_world.attentionOf(number);
    for (const store::RefusedCommand &each : attention)
        refused.insert(each.number);
    for (auto each = desk.saved.cbegin(); each != desk.saved.cend(); ++each) {
        const auto *note = std::get_if<AddNote>(&each.value());
        if (!note || refused.contains(each.key()) || speaksOfTheErased(m_world, *note))
            continue;
        const auto there = store::EntityTable<Interaction>::find(cache, note->interaction);
        if (!there || !*there || (*there)->body != note->body)
            return u"desk %1 does not show its note %2: %3"_s.arg(number)
                .arg(each.key())
                .arg(!there    ? there.error().detail
                     : !*there ? u"absent"_s
                               : u"other words"_s);
    }
    return {};
}

QString Judge::lostAt(int number)
{
    SimDesk &desk = m_world.desk(number);
    if (!m_world.serverIsUp())
        return {};
    const qint64 settled =
        m_world.workspace().ledger().clients().lastNumberOf(desk.client).value_or(0);
    QSet<qint64> there;
    const QList<store::OutgoingCommand> waiting =
        m_world.workOf(number).outgoing(0, 100'000).value();
    const QList<store::RefusedCommand> attention = m_world.attentionOf(number);
    for (const store::OutgoingCommand &each : waiting)
        there.insert(each.number);
    for (const store::RefusedCommand &each : attention)
        there.insert(each.number);
    for (auto each = desk.saved.cbegin(); each != desk.saved.cend(); ++each) {
        if (each.key() > settled && !there.contains(each.key()))
            return u"desk %1 has lost command %2, the ledger is at %3"_s.arg(number)
                .arg(each.key())
                .arg(settled);
    }
    return {};
}
} // namespace hadir::sim
