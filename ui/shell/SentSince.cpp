// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/SentSince.h"

namespace hadir::ui {

SentSince::SentSince(desk::Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&m_desk, &desk::Desk::lineChanged, this, &SentSince::followLine);
    connect(&m_desk, &desk::Desk::backlogChanged, this, &SentSince::count);
}

void SentSince::followLine()
{
    if (std::holds_alternative<sync::line::Live>(m_desk.line()))
        return count();
    m_sent.reset();
    if (m_from || !m_desk.identity())
        return;
    if (const auto cursor = m_desk.reader().cursor())
        m_from = *cursor;
}

void SentSince::count()
{
    if (!m_from || m_desk.backlog().pending > 0
        || !std::holds_alternative<sync::line::Live>(m_desk.line()))
        return;
    const store::Cursor from = *std::exchange(m_from, std::nullopt);
    const auto now = m_desk.reader().cursor();
    const auto refused = refusedAfter(from.confirmed);
    if (!now || !refused || now->epoch != from.epoch)
        return;
    if (const qint64 taken = now->confirmed - from.confirmed - *refused; taken > 0)
        m_sent = Sent{int(taken), m_desk.now()};
}

std::optional<qint64> SentSince::refusedAfter(qint64 number)
{
    const auto refused = m_desk.reader().refused();
    const auto unreadable = m_desk.reader().unreadableRefusals();
    if (!refused || !unreadable)
        return std::nullopt;
    const auto isLater = [number](const auto &each) { return each.number > number; };
    return std::ranges::count_if(*refused, isLater) + std::ranges::count_if(*unreadable, isLater);
}
} // namespace hadir::ui
