// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/FarSearch.h"

using namespace std::chrono_literals;

namespace hadir::ui {

namespace {
constexpr auto afterTheLastKey = 200ms;
constexpr auto farPatience = 8s;
constexpr qint64 hitsAKind = 8;
constexpr qsizetype shortest = 2; // one letter finds everybody
} // namespace

FarSearch::FarSearch(desk::Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk, &desk::Desk::found, this, &FarSearch::take);
    connect(&desk, &desk::Desk::lineChanged, this, &FarSearch::followLine);
}

void FarSearch::ask(const QString &query)
{
    m_query = query;
    m_found = {};
    ++m_question;
    const bool isNeeded =
        query.size() >= shortest && m_desk.identity() && !m_desk.identity()->holdsAll;
    if (!isNeeded)
        m_state = State::Idle;
    else if (!m_desk.isOnline())
        m_state = State::Offline;
    else
        askSoon(afterTheLastKey);
}

void FarSearch::askSoon(core::Milliseconds pause)
{
    m_state = State::Asking;
    m_desk.clock().after(pause, this, [this, question = m_question] {
        if (question == m_question)
            send();
    });
}

void FarSearch::send()
{
    m_desk.search({.question = m_question, .query = m_query, .limit = hitsAKind});
    m_desk.clock().after(farPatience, this, [this, question = m_question] {
        if (question == m_question && m_state == State::Asking)
            become(State::Silent);
    });
}

void FarSearch::take(const wire::Found &found)
{
    if (found.question != m_question || m_state == State::Idle)
        return;
    if (found.retryAfterMs > 0)
        return askSoon(core::Milliseconds(found.retryAfterMs));
    m_found = found;
    become(State::Answered);
}

void FarSearch::followLine()
{
    const bool wasOffline = m_state == State::Offline || m_state == State::Silent;
    if (m_desk.isOnline() && wasOffline) {
        ask(m_query);
        Q_EMIT changed();
    } else if (!m_desk.isOnline() && m_state == State::Asking) {
        ++m_question;
        become(State::Offline);
    } else if (!m_desk.isOnline() && m_found.reading) { // the rest of the answer is lost
        m_found.reading = false;
        m_found.unread = true;
        Q_EMIT changed();
    }
}

void FarSearch::become(State state)
{
    m_state = state;
    Q_EMIT changed();
}
} // namespace hadir::ui
