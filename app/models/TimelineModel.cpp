// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/models/TimelineModel.h"

namespace hadir::models {
namespace {
// What is in sight and twenty behind it: whoever opens a customer waits for these. Of what comes
// behind, a frame of scrolling waits for one page.
constexpr int firstPage = 32;
constexpr int nextPage = 64;
} // namespace

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineEntry &entry = at(index.row());
    switch (role) {
    case EntryRole:
        return QVariant::fromValue(entry);
    case AtRole:
        return QVariant::fromValue(entry.at());
    case ChannelRole:
        return entry.interaction() ? QVariant::fromValue(entry.interaction()->channel) : QVariant();
    case Qt::DisplayRole:
    case BodyRole:
        if (entry.feedback())
            return entry.feedback()->comment;
        return entry.interaction() ? entry.interaction()->body : entry.order()->number;
    case SettledRole:
        return QVariant::fromValue(entry.settled);
    }
    return {};
}

bool TimelineModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_state != State::Idle && !m_asked && !m_reachedEnd;
}

void TimelineModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask();
}

void TimelineModel::show(domain::CustomerId customer)
{
    const bool wasFiltered = m_question.filter != TimelineFilter();
    m_question.customer = customer;
    m_question.filter = {};
    if (wasFiltered)
        Q_EMIT filterChanged();
    startOver(customer.isNull() ? State::Idle : State::Loading);
}

void TimelineModel::setFilter(const TimelineFilter &filter)
{
    if (filter == m_question.filter)
        return;
    m_question.filter = filter;
    Q_EMIT filterChanged();
    if (m_state != State::Idle)
        startOver(State::Loading);
}

/// Whoever hears of the reset may fetch at once, so the state is right before it.
void TimelineModel::startOver(State state)
{
    m_state = state;
    m_asked = true;
    m_reachedEnd = state == State::Idle;
    reset({});
    Q_EMIT stateChanged();
    if (state == State::Loading)
        ask();
}

void TimelineModel::ask()
{
    m_asked = true;
    ++m_question.number;
    const bool isOlder = m_state == State::Ready && rowCount() > 0;
    m_question.limit = isOlder ? nextPage : firstPage;
    m_question.before.reset();
    if (isOlder)
        m_question.before = NewestFirst::key(at(rowCount() - 1));
    Q_EMIT pageRequested(m_question);
}

void TimelineModel::appendOlder(const TimelinePage &page)
{
    if (!m_asked || page.number != m_question.number)
        return;
    m_reachedEnd = page.rest == TimelinePage::Rest::None;
    QList<TimelineEntry> older;
    for (const TimelineEntry &entry : page.entries) {
        if (rowOf(entry.id()) < 0 && filter().accepts(entry))
            older.append(entry);
    }
    std::ranges::sort(older, {}, NewestFirst::key);
    m_state = State::Ready;
    const bool allBehind =
        older.isEmpty() || rowCount() == 0
        || NewestFirst::key(at(rowCount() - 1)) < NewestFirst::key(older.first());
    if (allBehind) {
        append(older);
    } else { // something live came meanwhile that is older than part of the page
        for (const TimelineEntry &entry : std::as_const(older))
            upsert(entry);
    }
    m_asked = false; // not before the rows are in: the next question starts behind them
    Q_EMIT stateChanged();
}

void TimelineModel::take(const TimelineEntry &entry)
{
    const bool isHeld = rowOf(entry.id()) >= 0;
    if (!filter().accepts(entry)) {
        remove(entry.id());
        return;
    }
    const bool beyond = !m_reachedEnd && rowCount() > 0
                        && NewestFirst::key(at(rowCount() - 1)) < NewestFirst::key(entry);
    if (isHeld || (m_state == State::Ready && !beyond))
        upsert(entry);
}

void TimelineModel::setBytes(domain::AttachmentId attachment, TimelineAttachment::Bytes bytes,
                             int percent)
{
    for (const TimelineEntry &entry : rows()) {
        const auto found =
            std::ranges::find(entry.attachments, attachment, &TimelineAttachment::id);
        if (found == entry.attachments.end())
            continue;
        TimelineEntry changed = entry;
        TimelineAttachment &file = changed.attachments[found - entry.attachments.begin()];
        file.bytes = bytes;
        file.percent = percent;
        upsert(changed);
        return;
    }
}
} // namespace hadir::models
