// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/ReplyLength.h"

#include "app/domain/channelRules.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

ReplyLength::ReplyLength(QWidget *parent) : Label(parent)
{
    setObjectName(u"replyLength"_s);
    wrapped();
}

void ReplyLength::measure(domain::Channel channel, const QString &service, const QString &body)
{
    const auto limit = domain::textLimit(channel, service, body);
    m_fits = !limit || limit->fits();
    const QLocale locale;
    QString words;
    if (!m_fits) {
        words = tr("Longer than this channel takes: %1 of %2. Shorten it, or choose another way.")
                    .arg(locale.toString(limit->used), locale.toString(limit->most));
    } else if (channel == domain::Channel::Sms && limit->used > 0) {
        words = tr("%n SMS, with room for %1 more", "%1: letters that fit without another SMS",
                   int(limit->used))
                    .arg(locale.toString(domain::smsLength(body).left));
    } else if (limit && limit->used * 5 > limit->most * 4) {
        words = tr("%1 of %2", "length of a message, and the longest that the channel takes")
                    .arg(locale.toString(limit->used), locale.toString(limit->most));
    }
    withColour(m_fits ? Colour::Muted : Colour::Danger);
    setText(words);
    setVisible(!words.isEmpty());
}
} // namespace hadir::ui
