// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/PushQueue.h"

#include <QJsonDocument>

namespace hadir::server {

namespace {
qsizetype sizeOf(const Submission &submission)
{
    return QJsonDocument(submission.command.arguments).toJson(QJsonDocument::Compact).size();
}
} // namespace

PushQueue::PushQueue(Bounds desk, Bounds all) : m_desk(desk), m_all(all) {}

bool PushQueue::add(Conversation *from, const QList<Submission> &push)
{
    if (push.isEmpty())
        return true;
    const wire::ClientId client = push.first().client;
    std::deque<Entry> entries;
    qsizetype bytes = 0;
    for (const Submission &submission : push) {
        entries.push_back({{from, submission}, sizeOf(submission)});
        bytes += entries.back().bytes;
    }
    if (m_commands + push.size() > m_all.commands || m_bytes + bytes > m_all.bytes)
        return false;
    Line &line = m_lines[client];
    if (line.entries.empty())
        m_turns.push_back(client);
    else if (qsizetype(line.entries.size()) + push.size() > m_desk.commands
             || line.bytes + bytes > m_desk.bytes)
        return false;
    std::ranges::move(entries, std::back_inserter(line.entries));
    line.bytes += bytes;
    m_commands += push.size();
    m_bytes += bytes;
    return true;
}

void PushQueue::leave(const Entry &entry)
{
    --m_commands;
    m_bytes -= entry.bytes;
}

QList<PushQueue::Waiting> PushQueue::take(qsizetype most)
{
    QList<Waiting> out;
    while (out.size() < most && !m_turns.empty()) {
        const wire::ClientId client = m_turns.front();
        m_turns.pop_front();
        Line &line = m_lines[client];
        leave(line.entries.front());
        line.bytes -= line.entries.front().bytes;
        out.append(std::move(line.entries.front().waiting));
        line.entries.pop_front();
        if (line.entries.empty())
            m_lines.remove(client);
        else
            m_turns.push_back(client);
    }
    return out;
}

QList<PushQueue::Waiting> PushQueue::takeAllOf(wire::ClientId client)
{
    QList<Waiting> out;
    Line line = m_lines.take(client);
    for (Entry &entry : line.entries) {
        leave(entry);
        out.append(std::move(entry.waiting));
    }
    std::erase(m_turns, client);
    return out;
}
} // namespace hadir::server
