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

qsizetype PushQueue::add(Conversation *from, const QList<Submission> &push)
{
    if (push.isEmpty())
        return 0;
    const wire::ClientId client = push.first().client;
    std::deque<Entry> entries;
    qsizetype bytes = 0;
    qsizetype size = 0; // of what there is room for
    bool isCut = false;
    for (const Submission &submission : push) {
        Entry entry{{from, submission}, sizeOf(submission)};
        bytes += entry.bytes;
        const bool fits = m_commands + qsizetype(entries.size()) < m_all.commands
                          && m_bytes + size + entry.bytes <= m_all.bytes;
        isCut |= !fits; // what comes behind a gap would only be one
        if (isCut)
            continue;
        size += entry.bytes;
        entries.push_back(std::move(entry));
    }
    const auto waiting = m_lines.constFind(client);
    if (waiting != m_lines.constEnd()
        && (qsizetype(waiting->entries.size()) + push.size() > m_desk.commands
            || waiting->bytes + bytes > m_desk.bytes))
        return 0;
    if (entries.empty())
        return 0;
    if (waiting == m_lines.constEnd())
        m_turns.push_back(client);
    const qsizetype taken = qsizetype(entries.size());
    Line &line = m_lines[client];
    std::ranges::move(entries, std::back_inserter(line.entries));
    line.bytes += size;
    m_commands += taken;
    m_bytes += size;
    return taken;
}

void PushQueue::leave(const Entry &entry)
{
    --m_commands;
    m_bytes -= entry.bytes;
}

QList<PushQueue::Waiting> PushQueue::take(qsizetype most,
                                          const std::function<bool(const Submission &)> &goesAlone)
{
    QList<Waiting> out;
    bool isAlone = false;
    while (out.size() < most && !m_turns.empty() && !isAlone) {
        const wire::ClientId client = m_turns.front();
        Line &line = m_lines[client];
        isAlone = goesAlone && goesAlone(line.entries.front().waiting.submission);
        if (isAlone && !out.isEmpty())
            break;
        m_turns.pop_front();
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
