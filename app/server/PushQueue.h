// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/Conversation.h"
#include "app/server/Ledger.h"

#include <QPointer>

#include <deque>
#include <functional>

namespace hadir::server {

/// What the desks pushed and the ledger has not settled yet: a line for each desk, taken from in
/// turn, so that one desk's flood holds up nobody but that desk. Bounded for each desk and for all
/// together; what does not fit is not taken in at all, and its desk pushes it again.
class PushQueue final
{
public:
    struct Waiting
    {
        QPointer<Conversation> from; ///< whom to answer; gone when they hung up
        Submission submission;
    };

    /// How much may wait.
    struct Bounds
    {
        qsizetype commands;
        qsizetype bytes;
    };
    /// A desk with nothing waiting may always hand in one push beyond its own bound: the limits on
    /// messages bound that. What is beyond the bound of all is taken in piece by piece.
    static constexpr Bounds ofOneDesk{2'000, 4 * 1024 * 1024};
    static constexpr Bounds ofAll{50'000, 64 * 1024 * 1024};

    explicit PushQueue(Bounds desk = ofOneDesk, Bounds all = ofAll);

    /// Takes in one push, all of one client; answers how many of its commands, from the first on,
    /// there was room for.
    [[nodiscard]] qsizetype add(Conversation *from, const QList<Submission> &push);

    /// Takes out up to `most`: one of each desk in turn, each desk's in their order. One that
    /// `goesAlone` says so of comes with no other.
    [[nodiscard]] QList<Waiting>
    take(qsizetype most, const std::function<bool(const Submission &)> &goesAlone = {});

    /// Takes out everything of one client.
    QList<Waiting> takeAllOf(wire::ClientId client);

    [[nodiscard]] bool isEmpty() const { return m_turns.empty(); }
    /// How many desks have something waiting.
    [[nodiscard]] qsizetype desks() const { return qsizetype(m_turns.size()); }

private:
    struct Entry
    {
        Waiting waiting;
        qsizetype bytes = 0;
    };
    struct Line
    {
        std::deque<Entry> entries;
        qsizetype bytes = 0;
    };
    void leave(const Entry &entry);

    Bounds m_desk;
    Bounds m_all;
    QHash<wire::ClientId, Line> m_lines;
    std::deque<wire::ClientId> m_turns; // who has something waiting, next first
    qsizetype m_commands = 0;
    qsizetype m_bytes = 0;
};
} // namespace hadir::server
