// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/CaseWatch.h"

#include "app/core/log.h"
#include "app/domain/commandJson.h"
#include "app/domain/sleeping.h"
#include "ui/shell/Mentions.h"

#include <algorithm>

namespace hadir::ui {
namespace {
constexpr int mostOfMine = 2000;      ///< as many as the list shows
constexpr qsizetype mostAtOnce = 200; ///< more is catching up, which tells nobody anything
} // namespace

CaseWatch::CaseWatch(desk::Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_alarm(desk.clock())
{
    connect(&m_alarm, &core::Alarm::rang, this, &CaseWatch::tellWoken);
    begin();
    connect(&m_desk, &desk::Desk::changed, this, &CaseWatch::take);
    connect(&m_desk, &desk::Desk::backlogChanged, this, &CaseWatch::takeRefused);
    connect(&m_desk, &desk::Desk::signedIn, this, &CaseWatch::begin);
}

void CaseWatch::begin()
{
    if (!m_desk.identity())
        return; // it comes with signing in
    const bool isFirst = m_me.isNull();
    m_me = m_desk.identity()->agent;
    if (!isFirst)
        return;
    if (const auto mine = m_desk.reader().workOf(m_me, mostOfMine)) {
        for (const desk::WorkRow &row : *mine)
            m_mine.insert(row.work.id, row);
    }
    if (const auto refused = m_desk.reader().refused()) {
        for (const store::RefusedCommand &each : *refused)
            m_refused.insert(each.number);
    }
    m_begun = m_desk.now();
    m_wokenUntil = m_begun;
    setAlarm();
    m_bell = new desk::CallbackBell(m_desk.reader(), m_desk.clock(), m_me, this);
    connect(m_bell, &desk::CallbackBell::rang, this, &CaseWatch::tellDue);
    // Once whoever listens is there: what fell due while this desk was off rings as well.
    QMetaObject::invokeMethod(m_bell, &desk::CallbackBell::look, Qt::QueuedConnection);
}

void CaseWatch::take(const store::TouchedSet &touched)
{
    QList<domain::CaseId> cases;
    for (const store::Touched &each : touched) {
        if (each.kind == domain::Kind::Case)
            cases.append(domain::CaseId(each.id));
    }
    QList<Happening> happenings;
    for (const domain::CaseId &id : std::as_const(cases)) {
        const auto row = m_desk.reader().workRow(id);
        if (!row) {
            qCWarning(logUi) << "case not read" << row.error().detail;
            continue;
        }
        const auto known = m_mine.constFind(id);
        const auto before = known == m_mine.constEnd() ? std::nullopt : std::optional(*known);
        if (const auto one = happenedBetween(before, *row, m_me))
            happenings.append(*one);
        if (const auto kind = *row ? decided(id, (*row)->work) : std::nullopt) {
            happenings.append(about((*row)->work.customer, id));
            happenings.last().kind = *kind;
        }
        follow(id, *row);
    }
    for (const Mention &mention : mentionsOf(m_me, touched, m_desk.reader())) {
        if (m_mentions.contains(mention.note))
            continue;
        m_mentions.insert(mention.note);
        happenings.append(about(mention.customer, mention.caseId));
        happenings.last().kind = Happening::Kind::Mentioned;
    }
    setAlarm();
    if (!happenings.isEmpty() && cases.size() <= mostAtOnce)
        Q_EMIT happened(happenings);
    const bool mayRing = std::ranges::any_of(touched, [](const store::Touched &each) {
        return each.kind == domain::Kind::Callback || each.kind == domain::Kind::Agent
               || each.kind == domain::Kind::Queue;
    });
    if (mayRing && m_bell)
        m_bell->look();
}

/// What was asked before this desk looked at the case has not happened now.
std::optional<Happening::Kind> CaseWatch::decided(domain::CaseId id, const domain::Case &now)
{
    if (now.approvals.isEmpty())
        return std::nullopt;
    std::optional<domain::Case> before;
    if (const auto known = m_asked.constFind(id); known != m_asked.constEnd())
        before = *known;
    m_asked.insert(id, now);
    if (!before) {
        before = now;
        before->approvals.removeIf(
            [this](const domain::Approval &one) { return one.askedAt >= m_begun; });
    }
    const domain::Role role = m_desk.identity() ? m_desk.identity()->role : domain::Role::Agent;
    return decisionBetween(before, now, {.agent = m_me, .role = role});
}

/// A case that is over stays known: when its customer writes again it is nobody's gift.
void CaseWatch::follow(domain::CaseId id, const std::optional<desk::WorkRow> &row)
{
    if (row && (row->work.owner == m_me || row->work.watchers.contains(m_me))) {
        m_mine.insert(id, *row);
        return;
    }
    const auto over =
        row ? core::Result<std::optional<domain::Case>>() : m_desk.reader().caseWith(id);
    if (m_mine.contains(id) && over && *over && (*over)->owner == m_me)
        m_mine[id].work = **over;
    else
        m_mine.remove(id);
}

void CaseWatch::takeRefused()
{
    const auto refused = m_desk.reader().refused();
    if (!refused)
        return;
    QList<Happening> happenings;
    QSet<qint64> now;
    for (const store::RefusedCommand &each : *refused) {
        now.insert(each.number);
        const auto customer = domain::customerOf(each.command);
        if (m_refused.contains(each.number))
            continue;
        Happening one =
            about(customer.value_or(domain::CustomerId()), domain::caseOf(each.command));
        one.kind = each.rejection.refusal == domain::Refusal::Overtaken
                       ? Happening::Kind::ReplyHeldBack
                       : Happening::Kind::ChangeRefused;
        happenings.append(one);
    }
    m_refused = now;
    if (!happenings.isEmpty())
        Q_EMIT happened(happenings);
}

/// Whom it is about, as far as this desk knows.
Happening CaseWatch::about(domain::CustomerId customer, const std::optional<domain::CaseId> &caseId)
{
    Happening out{.customer = customer, .caseId = caseId};
    if (caseId) {
        if (const auto found = m_desk.reader().caseWith(*caseId); found && *found) {
            out.subject = (*found)->subject;
            out.customer = (*found)->customer;
        }
    }
    if (const auto person = m_desk.reader().person(out.customer); person && *person)
        out.name = (*person)->name;
    return out;
}

void CaseWatch::tellDue(const QList<desk::CallbackEntry> &callbacks)
{
    QList<Happening> happenings;
    for (const desk::CallbackEntry &each : callbacks) {
        happenings.append(about(each.callback.customer, each.callback.caseId));
        happenings.last().kind = Happening::Kind::CallbackDue;
    }
    Q_EMIT happened(happenings);
}

void CaseWatch::tellWoken()
{
    const core::Instant now = m_desk.now();
    QList<Happening> happenings;
    for (const desk::WorkRow &row : std::as_const(m_mine)) {
        if (row.work.owner != m_me || !domain::hasWoken(row.work, now)
            || *row.work.snoozedUntil <= m_wokenUntil)
            continue;
        happenings.append(about(row.work.customer, row.work.id));
        happenings.last().kind = Happening::Kind::CaseWoke;
    }
    m_wokenUntil = now;
    setAlarm();
    if (!happenings.isEmpty())
        Q_EMIT happened(happenings);
}

void CaseWatch::setAlarm()
{
    const core::Instant now = m_desk.now();
    std::optional<core::Instant> next;
    for (const desk::WorkRow &row : std::as_const(m_mine)) {
        if (domain::isAsleep(row.work, now))
            next = std::min(next.value_or(*row.work.snoozedUntil), *row.work.snoozedUntil);
    }
    if (next)
        m_alarm.setFor(*next);
    else
        m_alarm.turnOff();
}
} // namespace hadir::ui
