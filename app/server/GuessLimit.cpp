// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/GuessLimit.h"

namespace hadir::server {

GuessLimit::GuessLimit(qsizetype most, core::Milliseconds within) : m_most(most), m_within(within)
{}

core::Milliseconds GuessLimit::take(const QString &what, core::Instant now)
{
    if (now - m_forgot > m_within)
        forget(now);
    QList<core::Instant> &tried = m_tried[what];
    while (!tried.isEmpty() && now - tried.first() >= m_within)
        tried.removeFirst();
    if (tried.size() >= m_most)
        return std::max(core::Milliseconds(1), m_within - (now - tried.first()));
    tried.append(now);
    return core::Milliseconds(0);
}

void GuessLimit::giveBack(const QString &what, core::Instant takenAt)
{
    const auto tried = m_tried.find(what);
    if (tried == m_tried.end())
        return;
    tried->removeOne(takenAt);
    if (tried->isEmpty())
        m_tried.erase(tried);
}

void GuessLimit::forget(core::Instant now)
{
    m_forgot = now;
    m_tried.removeIf([&](const auto &entry) {
        return entry.value().isEmpty() || now - entry.value().last() >= m_within;
    });
}
} // namespace hadir::server
