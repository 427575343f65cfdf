// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/wire/codec.h"
#include "tests/bench/Samples.h"
#include "tests/bench/preparedFloor.h"

#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

namespace hadir::bench {

/// Thousands of desks on one thread and one epoll: just enough WebSocket to sign in, count pages
/// and push. Qt's sockets would cost the bench more than the server that it measures. Linux only;
/// elsewhere seat() fails with NotFound.
class Crowd final
{
public:
    /// Everybody begins at the revision, so that nothing old is sent.
    Crowd(QUrl server, QString epoch, qint64 revision, std::vector<Place> places);
    ~Crowd();

    /// Lets all in, few at a time as the server wants strangers.
    [[nodiscard]] core::Result<void> seat(std::chrono::seconds atMost);
    /// Sends from one of them and answers how long each waited for the page that tells of it.
    [[nodiscard]] core::Result<Samples> pageAfter(size_t pusher, const wire::Push &push,
                                                  std::chrono::seconds atMost);
    /// Takes in what comes, until nothing but pings has come for so long.
    void settle(std::chrono::milliseconds quiet);

    [[nodiscard]] size_t size() const { return m_places.size(); }

private:
    struct Member;

    [[nodiscard]] bool connectOne(size_t at);
    [[nodiscard]] bool turn(std::chrono::milliseconds atMost);
    void read(Member &member);
    void takeIn(Member &member);
    void hear(Member &member, int opcode, const QByteArray &payload);
    void go(Member &member);
    void send(Member &member, const wire::Frame &frame);
    void sendBytes(Member &member, const QByteArray &bytes);

    QUrl m_server;
    QString m_epoch;
    qint64 m_revision;
    std::vector<Place> m_places;
    std::vector<std::unique_ptr<Member>> m_members;
    int m_epoll = -1;
    size_t m_live = 0;
    size_t m_lost = 0;
    Samples m_pages;   ///< since m_since
    Stopwatch m_since; ///< the last push
    Stopwatch m_heard; ///< the last word to anybody but pings
};
} // namespace hadir::bench
