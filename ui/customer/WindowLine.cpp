// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/WindowLine.h"

#include "app/domain/channelRules.h"
#include "ui/customer/QuietLine.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/KeyHint.h"
#include "ui/words/formats.h"

#include <QEvent>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::ui {

WindowLine::WindowLine(core::Clock &clock, QuietLine &quiet, QWidget *parent)
    : Label(parent)
    , m_clock(clock)
    , m_quiet(quiet)
{
    setObjectName(u"replyWindow"_s);
    wrapped();
    connect(&quiet, &QuietLine::waitChanged, this, &WindowLine::say);
    keepTrue();
}

void WindowLine::setKeys(const QKeySequence &keys)
{
    m_keys = keys;
    say();
}

void WindowLine::setChannel(domain::Channel channel)
{
    m_channel = channel;
    say();
}

void WindowLine::setHeard(domain::Channel channel, std::optional<core::Instant> at)
{
    if (at)
        m_heard.insert(channel, *at);
    else
        m_heard.remove(channel);
    say();
}

std::optional<core::Instant> WindowLine::until() const
{
    const auto heard = m_heard.constFind(m_channel);
    return heard == m_heard.cend() ? std::nullopt : domain::windowAfter(m_channel, *heard);
}

bool WindowLine::isInTime() const
{
    const std::optional<core::Instant> end = until();
    const std::optional<core::Instant> leaves = m_quiet.waitsUntil();
    return !m_isOpen || !end || !leaves || *leaves < *end;
}

void WindowLine::say()
{
    const bool wasOpen = m_isOpen;
    const bool ends = domain::hasWindow(m_channel);
    const std::optional<core::Instant> end = until();
    m_isOpen = !ends || (end && m_clock.now() < *end);
    const bool isSoon = end && *end - m_clock.now() < 1h;
    const bool arrived = std::exchange(m_arrives, m_isOpen && isInTime());
    m_quiet.setArrival(m_arrives ? QuietLine::Arrival::InTime : QuietLine::Arrival::TooLate);
    withColour(!m_arrives ? Colour::Danger : isSoon ? Colour::Warn : Colour::Muted);
    setText(ends ? wordsFor(end) : QString());
    setVisible(ends);
    if (m_isOpen != wasOpen || m_arrives != arrived)
        Q_EMIT turned();
}

QString WindowLine::wordsFor(std::optional<core::Instant> until) const
{
    const core::Instant now = m_clock.now();
    if (!isInTime())
        return tr("What you send now would come too late: by your clock the quiet hours that the "
                  "customer asked for end at %1, and WhatsApp takes answers until %2 only. Beside "
                  "Send it can be sent at once all the same.",
                  "two times, maybe with their days")
            .arg(timeAndDay(*m_quiet.waitsUntil(), now), timeAndDay(*until, now));
    if (m_isOpen)
        return tr("WhatsApp takes answers to this customer until %1 by your clock.",
                  "a time, maybe with its day")
            .arg(timeAndDay(*until, now));
    const QString key = isolatedLtr(KeyHint::textFor(m_keys));
    if (until)
        return tr("Closed since %1 by your clock: WhatsApp takes answers for 24 hours after the "
                  "customer's last "
                  "message. Choose another way (%2).",
                  "a time, maybe with its day; a key")
            .arg(timeAndDay(*until, now), key);
    return tr("The customer has not written on WhatsApp yet, so nothing can be sent there. Choose "
              "another way (%1).",
              "a key")
        .arg(key);
}

void WindowLine::keepTrue()
{
    say();
    m_clock.after(1min, this, [this] { keepTrue(); });
}

void WindowLine::changeEvent(QEvent *event)
{
    Label::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}
} // namespace hadir::ui
