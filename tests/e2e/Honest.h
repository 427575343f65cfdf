// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Dice.h"
#include "app/core/Ids.h"
#include "tests/support/RawLine.h"

#include <QElapsedTimer>

namespace hadir::e2e {

/// Somebody who works all the while.
class Honest final
{
public:
    explicit Honest(const QUrl &server) : m_line(server, {}, std::chrono::seconds(30))
    {
        say(wire::Hello{.client = m_ids.make<wire::Client>()});
        say(wire::SignIn{QStringLiteral("admin"), QStringLiteral("password of admin")});
        if (!hears<wire::SignedIn>())
            return;
        say(wire::Sync{});
        while (const auto page = hears<wire::Page>()) {
            m_isIn = page->more == false;
            if (m_isIn)
                return;
            say(wire::Sync{.epoch = page->epoch, .revision = page->to});
        }
    }
    [[nodiscard]] bool isIn() const { return m_isIn; }

    /// How long each change took to come back, in ms, for that long.
    QList<double> waitsFor(std::chrono::milliseconds time)
    {
        QList<double> all;
        QElapsedTimer since;
        since.start();
        while (m_isIn && since.elapsed() < time.count()) {
            QElapsedTimer one;
            one.start();
            const QUuid customer = m_ids.next();
            say(wire::Push{{{++m_number,
                             QStringLiteral("create-customer"),
                             {{QStringLiteral("customer"), customer.toString(QUuid::WithoutBraces)},
                              {QStringLiteral("name"), QStringLiteral("Nur")}},
                             core::fromMillis(1795338300000)}}});
            std::optional<wire::Page> page;
            do
                page = hears<wire::Page>();
            while (page && page->confirmed < m_number);
            m_isIn = page.has_value();
            all.append(double(one.nsecsElapsed()) / 1e6);
        }
        return all;
    }

private:
    void say(const wire::Message &message) { m_line.say(message); }
    template <class M>
    std::optional<M> hears()
    {
        while (const auto message = m_line.nextMessage()) {
            if (const auto *one = std::get_if<M>(&*message))
                return *one;
        }
        return std::nullopt;
    }

    support::RawLine m_line;
    core::SystemClock m_clock;
    core::SystemDice m_dice;
    core::TimeOrderedIds m_ids{m_clock, m_dice};
    qint64 m_number = 0;
    bool m_isIn = false;
};
} // namespace hadir::e2e
