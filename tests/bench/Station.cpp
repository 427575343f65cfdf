// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/Station.h"

using hadir::core::Result;

namespace hadir::bench {

Station::Station()
{
    m_there.moveToThread(&m_thread);
    m_thread.start();
}

Result<std::unique_ptr<Station>> Station::open(const desk::Profile &profile)
{
    std::unique_ptr<Station> out(new Station);
    Result<void> outcome;
    QMetaObject::invokeMethod(
        &out->m_there,
        [&] {
            Room &room = out->m_room;
            room.link = std::make_unique<MeteredLink>();
            auto opened =
                desk::Workbench::open(profile, {room.clock, room.dice, room.ids, *room.link});
            if (!opened) {
                outcome = std::unexpected(opened.error());
                return;
            }
            room.bench = *std::move(opened);
            Station *station = out.get();
            QObject::connect(room.bench.get(), &desk::Workbench::lineChanged, &out->m_there,
                             [station](const sync::LineState &state) {
                                 station->m_live = std::holds_alternative<sync::line::Live>(state);
                             });
            QObject::connect(
                room.bench.get(), &desk::Workbench::backlogChanged, &out->m_there,
                [station](const desk::Backlog &backlog) { station->m_pending = backlog.pending; });
        },
        Qt::BlockingQueuedConnection);
    if (!outcome)
        return std::unexpected(outcome.error());
    // Whoever waits in the event loop of this thread looks again when one of these has come.
    QObject::connect(out->bench(), &desk::Workbench::lineChanged, &out->m_here, [] {});
    QObject::connect(out->bench(), &desk::Workbench::backlogChanged, &out->m_here, [] {});
    return out;
}

Station::~Station()
{
    QMetaObject::invokeMethod(
        &m_there,
        [this] {
            m_room.bench.reset();
            m_room.link.reset();
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void Station::signIn(const QUrl &server, const QString &token)
{
    QMetaObject::invokeMethod(&m_there, [this, server, token] {
        m_room.bench->signIn(server, {.account = {}, .password = {}, .token = token});
    });
}

void Station::stop()
{
    run([](desk::Workbench &bench) { bench.replica().stop(); });
}
} // namespace hadir::bench
