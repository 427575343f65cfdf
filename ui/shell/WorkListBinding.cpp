// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/WorkListBinding.h"

#include "app/core/log.h"
#include "app/domain/approving.h"
#include "app/domain/commandJson.h"
#include "app/domain/sleeping.h"
#include "ui/inbox/WorkListPane.h"
#include "ui/shell/DetailsDrafts.h"
#include "ui/shell/unsentChanges.h"

namespace hadir::ui {

namespace {
/// More than anybody works through; what is beyond it is reached by search.
constexpr int listCeiling = 2'000;
/// Above so many touched cases, asking for the list again is cheaper.
constexpr int oneByOneCeiling = 100;
constexpr int draftCeiling = 500;
constexpr core::Milliseconds firstPaint(50); ///< is over by then

bool isWaitingWork(const domain::Case &work)
{
    return work.status == domain::CaseStatus::Open || work.status == domain::CaseStatus::Pending;
}
} // namespace

WorkListBinding::WorkListBinding(desk::Desk &desk, WorkListPane &pane, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_pane(pane)
    , m_alarm(desk.clock())
{
    connect(&m_alarm, &core::Alarm::rang, this, &WorkListBinding::wakeThose);
    pane.setModels(&m_mine, &m_team);
    pane.setSideModels(&m_toDecide, &m_asleep);
}

void WorkListBinding::setDirectory(const models::Directory &directory)
{
    m_directory = directory;
    const domain::Agent me = directory.agents.value(directory.me);
    const bool leads = me.role != domain::Role::Agent || me.teams.isEmpty();
    m_queues.clear();
    for (const domain::Queue &queue : directory.queues) {
        if (leads || (queue.team && me.teams.contains(*queue.team)))
            m_queues.append(queue.id);
    }
    reload();
}

bool WorkListBinding::isMine(const domain::Case &work) const
{
    return isWaitingWork(work) && work.owner == m_directory.me;
}

bool WorkListBinding::isOurs(const domain::Case &work) const
{
    return isWaitingWork(work) && work.queue && m_queues.contains(*work.queue);
}

bool WorkListBinding::isAsleep(const domain::Case &work) const
{
    return domain::isAsleep(work, m_desk.now());
}

bool WorkListBinding::needsAttention(domain::CaseId about, domain::CustomerId customer) const
{
    return m_refusedCases.contains(about) || m_refusedCustomers.contains(customer);
}

models::WorkItem WorkListBinding::itemFor(const desk::WorkRow &row) const
{
    return {.caseId = row.work.id,
            .number = row.work.number,
            .customer = row.work.customer,
            .customerName = row.customerName,
            .subject = row.work.subject,
            .channel = row.work.channel,
            .lastAt = row.work.lastAt,
            .waitingSince = row.work.waitingSince,
            .status = row.work.status,
            .priority = row.work.priority,
            .wakesAt = isAsleep(row.work) ? row.work.snoozedUntil : std::nullopt,
            .hasWoken = domain::hasWoken(row.work, m_desk.now()),
            .queueName = row.work.queue ? m_directory.nameOf(*row.work.queue) : QString(),
            .unread = row.unread,
            .hasDraft = m_written.contains(row.work.id) || m_edited.contains(row.work.customer),
            .needsAttention = needsAttention(row.work.id, row.work.customer),
            .replyWaits = row.replyWaits,
            .isUnsent = m_unsent.contains(row.work.id),
            .others = othersOn(row.work.id)};
}

models::WorkItem WorkListBinding::teamItemFor(const desk::WorkRow &row) const
{
    using Held = models::WorkItem::Held;
    models::WorkItem item = itemFor(row);
    const std::optional<domain::AgentId> &owner = row.work.owner;
    item.held = !owner ? Held::ByNobody : owner == m_directory.me ? Held::ByMe : Held::ByColleague;
    if (item.held == Held::ByColleague)
        item.ownerName = m_directory.nameOf(*owner);
    return item;
}

void WorkListBinding::reload()
{
    readMarks();
    const auto mine = m_desk.reader().workOf(m_directory.me, listCeiling);
    if (!mine) {
        qCWarning(logUi) << "work list not read" << mine.error().detail;
        return;
    }
    QList<models::WorkItem> own;
    QList<models::WorkItem> asleep;
    m_toDecide.settle({});
    for (const desk::WorkRow &row : *mine) {
        noteDecision(row);
        if (isAsleep(row.work))
            asleep.append(teamItemFor(row));
        else
            own.append(itemFor(row));
    }
    m_mine.settle(own);
    m_asleep.settle(asleep); // the team's come when their queues were read
    wakeInTime();
    m_gathered.clear();
    m_isWhole = true;
    m_touchedMeanwhile.clear();
    m_queuesToRead = m_queues;
    if (m_mine.rowCount() == 0) { // the team's list is what there is to begin with
        while (!m_queuesToRead.isEmpty())
            readNextQueue();
        showTeam();
    } else if (!std::exchange(m_isReading, true)) {
        // By a timer, which lets the window paint its first customer before.
        m_desk.clock().after(firstPaint, this, [this] { readOn(); });
    }
    showLine();
    Q_EMIT counted();
}

/// One queue a turn: the window paints and answers keys between them.
void WorkListBinding::readOn()
{
    if (!m_isReading)
        return; // somebody asked anew meanwhile, and has been answered
    if (!m_queuesToRead.isEmpty())
        readNextQueue();
    if (!m_queuesToRead.isEmpty()) {
        QMetaObject::invokeMethod(this, &WorkListBinding::readOn, Qt::QueuedConnection);
        return;
    }
    showTeam();
    Q_EMIT counted();
}

void WorkListBinding::readNextQueue()
{
    auto rows = m_desk.reader().workIn({m_queuesToRead.takeFirst()}, listCeiling);
    if (!rows) {
        qCWarning(logUi) << "queue not read" << rows.error().detail;
        m_isWhole = false;
        return;
    }
    // A case may have been moved here from a queue that was read before: it stands once.
    for (const desk::WorkRow &row : *rows)
        m_gathered.insert(row.work.id, row);
}

void WorkListBinding::showTeam()
{
    m_isReading = false;
    const auto gathered = std::exchange(m_gathered, {});
    if (m_isWhole) { // else the rows that stand there are better than some of them
        QList<desk::WorkRow> awake = gathered.values();
        awake.removeIf([this](const desk::WorkRow &row) { return isAsleep(row.work); });
        m_team.settle(teamItems(awake));
    }
    for (const desk::WorkRow &row : gathered) {
        noteDecision(row);
        if (isAsleep(row.work))
            m_asleep.upsert(teamItemFor(row));
    }
    wakeInTime();
    const QSet<domain::CaseId> since = std::exchange(m_touchedMeanwhile, {});
    for (const domain::CaseId &caseId : since)
        refresh(caseId);
    showLine();
}

QList<models::WorkItem> WorkListBinding::teamItems(const QList<desk::WorkRow> &rows) const
{
    QList<models::WorkItem> out;
    out.reserve(rows.size());
    for (const desk::WorkRow &row : rows)
        out.append(teamItemFor(row));
    return out;
}

void WorkListBinding::showLine()
{
    namespace line = sync::line;
    const sync::LineState &now = m_desk.line();
    const bool isCatchingUp = std::holds_alternative<line::CatchingUp>(now);
    const bool isLive = std::holds_alternative<line::Live>(now);
    // Before the first catching up has ended, an empty list says nothing.
    const bool wasEverWhole = m_desk.lastHeard() && !isCatchingUp;
    m_pane.setState((isLive || wasEverWhole) && !m_isReading ? WorkListPane::State::Ready
                                                             : WorkListPane::State::Loading);
    const bool isTrying = isCatchingUp || std::holds_alternative<line::Connecting>(now);
    m_pane.setFreshness(isLive     ? models::Freshness::Current
                        : isTrying ? models::Freshness::Stale
                                   : models::Freshness::Offline,
                        m_desk.lastHeard());
}

void WorkListBinding::refresh(domain::CaseId caseId)
{
    const auto row = m_desk.reader().workRow(caseId);
    if (!row) {
        qCWarning(logUi) << "case not read" << row.error().detail;
        return;
    }
    if (*row)
        noteDecision(**row);
    else
        m_toDecide.remove(caseId);
    const bool isSleeping = *row && isAsleep((*row)->work);
    if (isSleeping && (isMine((*row)->work) || isOurs((*row)->work)))
        m_asleep.upsert(teamItemFor(**row));
    else
        m_asleep.remove(caseId);
    wakeInTime();
    if (*row && !isSleeping && isMine((*row)->work))
        m_mine.upsert(itemFor(**row));
    else
        m_mine.remove(caseId);
    if (*row && !isSleeping && isOurs((*row)->work))
        m_team.upsert(teamItemFor(**row));
    else
        m_team.remove(caseId);
}

/// Where somebody waits for this agent's decision it stands in a list of its own, too: also a case
/// that is neither theirs nor their team's, when they were asked by name.
void WorkListBinding::noteDecision(const desk::WorkRow &row)
{
    const domain::Agent me = m_directory.agents.value(m_directory.me);
    if (isWaitingWork(row.work)
        && domain::awaits(row.work, {.agent = m_directory.me, .role = me.role}))
        m_toDecide.upsert(teamItemFor(row));
    else
        m_toDecide.remove(row.work.id);
}

/// By the clock alone: with a line or without one.
void WorkListBinding::wakeInTime()
{
    if (m_asleep.rowCount() > 0)
        m_alarm.setFor(*m_asleep.at(0).wakesAt);
}

void WorkListBinding::wakeThose()
{
    QList<domain::CaseId> awake;
    for (int row = 0; row < m_asleep.rowCount(); ++row) {
        if (*m_asleep.at(row).wakesAt <= m_desk.now())
            awake.append(m_asleep.at(row).caseId);
    }
    for (const domain::CaseId &caseId : std::as_const(awake))
        refresh(caseId);
    wakeInTime();
    if (!awake.isEmpty())
        Q_EMIT counted();
}

void WorkListBinding::take(const store::TouchedSet &touched)
{
    QSet<domain::CaseId> cases;
    QSet<domain::CustomerId> people;
    for (const store::Touched &each : touched) {
        if (each.kind == domain::Kind::Case)
            cases.insert(domain::CaseId(each.id));
        else if (each.kind == domain::Kind::Customer)
            people.insert(domain::CustomerId(each.id)); // who may have another name now
    }
    for (const models::WorkListModel *list : {&m_mine, &m_team, &m_asleep, &m_toDecide}) {
        for (int row = 0; row < list->rowCount() && !people.isEmpty(); ++row) {
            if (people.contains(list->at(row).customer))
                cases.insert(list->at(row).caseId);
        }
    }
    if (cases.size() > oneByOneCeiling)
        return reload();
    if (m_isReading)
        m_touchedMeanwhile += cases;
    for (const domain::CaseId &caseId : std::as_const(cases))
        refresh(caseId);
    if (!cases.isEmpty())
        Q_EMIT counted();
}

QStringList WorkListBinding::othersOn(domain::CaseId caseId) const
{
    QStringList names;
    for (const wire::Person &person : m_desk.people()) {
        if (person.caseId == caseId && person.agent != m_directory.me)
            names.append(m_directory.nameOf(person.agent));
    }
    names.sort();
    return names;
}

void WorkListBinding::showPeople()
{
    QSet<domain::CaseId> now;
    for (const wire::Person &person : m_desk.people()) {
        if (person.caseId && person.agent != m_directory.me)
            now.insert(*person.caseId);
    }
    const QSet<domain::CaseId> all = now + m_visited;
    for (const domain::CaseId &caseId : all) {
        const QStringList names = othersOn(caseId);
        m_mine.setOthers(caseId, names);
        m_team.setOthers(caseId, names);
    }
    m_visited = now;
}

void WorkListBinding::readMarks()
{
    readRefused();
    if (auto unsent = unsentChanges(m_desk.reader()))
        m_unsent = std::move(unsent->cases);
    m_written.clear();
    m_edited.clear();
    if (const auto drafts = m_desk.reader().drafts(draftCeiling)) {
        for (const store::Draft &draft : *drafts) {
            if (draft.caseId)
                m_written.insert(*draft.caseId);
            else
                m_edited.insert(draft.customer);
        }
    }
    for (const DetailsDrafts::Kept &kept : DetailsDrafts::all(m_desk.reader()))
        m_edited.insert(kept.change.customer);
}

void WorkListBinding::readRefused()
{
    m_refusedCases.clear();
    m_refusedCustomers.clear();
    const auto refused = m_desk.reader().refused();
    if (!refused)
        return;
    for (const store::RefusedCommand &each : *refused) {
        if (m_leaving.contains(each.number))
            continue;
        if (const auto about = domain::caseOf(each.command))
            m_refusedCases.insert(*about);
        else if (const auto customer = domain::customerOf(each.command))
            m_refusedCustomers.insert(*customer);
    }
}

void WorkListBinding::setLeaving(const QList<qint64> &refused)
{
    m_leaving = refused;
    showMarks();
}

void WorkListBinding::showMarks()
{
    readMarks();
    for (models::WorkListModel *list : {&m_mine, &m_team, &m_asleep, &m_toDecide}) {
        QList<models::WorkItem> changed;
        for (int row = 0; row < list->rowCount(); ++row) {
            models::WorkItem item = list->at(row);
            item.needsAttention = needsAttention(item.caseId, item.customer);
            item.isUnsent = m_unsent.contains(item.caseId);
            item.hasDraft = m_written.contains(item.caseId) || m_edited.contains(item.customer);
            if (item != list->at(row))
                changed.append(item);
        }
        for (const models::WorkItem &item : std::as_const(changed))
            list->upsert(item);
    }
}

std::optional<models::WorkItem> WorkListBinding::first() const
{
    for (const models::WorkListModel *list : {&m_mine, &m_team}) {
        if (list->rowCount() > 0)
            return list->at(0);
    }
    return std::nullopt;
}

int WorkListBinding::unread() const
{
    int count = 0;
    for (int row = 0; row < m_mine.rowCount(); ++row)
        count += m_mine.at(row).unread ? 1 : 0;
    return count;
}

void WorkListBinding::markSeen(domain::CaseId caseId, core::Instant until)
{
    m_desk.markSeen(caseId, until);
    refresh(caseId);
    Q_EMIT counted();
}
} // namespace hadir::ui
