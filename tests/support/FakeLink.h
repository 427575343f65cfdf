// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sync/Link.h"
#include "tests/support/ManualClock.h"

namespace hadir::support {

/// A link whose other end is the test: it says what the server says and reads what the desk said.
class FakeLink final : public sync::Link
{
public:
    explicit FakeLink(ManualClock &clock) : m_clock(clock) {}

    void open(const QUrl &server) override
    {
        ++opens;
        address = server;
        m_isOpen = true;
    }
    void send(const wire::Frame &frame) override
    {
        if (!m_isOpen)
            return;
        auto message = wire::decode(frame);
        Q_ASSERT(message);
        said.append(*message);
    }
    void close() override { drop({core::FailureKind::Cancelled, QStringLiteral("closed here")}); }

    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    // ---- the other end

    void accept() { Q_EMIT opened(); }
    void say(const wire::Message &message) { Q_EMIT received(wire::encode(message)); }
    void sayBytes(const QByteArray &bytes, wire::Frame::Type type = wire::Frame::Type::Text)
    {
        Q_EMIT received({type, bytes});
    }
    /// The connection ends; the desk hears of it with the next turn, as from a real link.
    void drop(const core::Failure &why = {core::FailureKind::Offline, QStringLiteral("gone")})
    {
        if (!std::exchange(m_isOpen, false))
            return;
        m_clock.after(core::Milliseconds(0), this, [this, why] { Q_EMIT closed(why); });
    }

    /// What the desk said, by name.
    QStringList transcript()
    {
        QStringList out;
        for (const wire::Message &message : std::as_const(said))
            out.append(wire::nameOf(message));
        return out;
    }

    template <class M>
    [[nodiscard]] M last() const
    {
        for (auto at = said.crbegin(); at != said.crend(); ++at) {
            if (const auto *one = std::get_if<M>(&*at))
                return *one;
        }
        return {};
    }

    int opens = 0;
    QUrl address;
    QList<wire::Message> said;

private:
    ManualClock &m_clock;
    bool m_isOpen = false;
};
} // namespace hadir::support
