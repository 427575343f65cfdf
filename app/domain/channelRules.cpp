// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/channelRules.h"

#include <QList>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace hadir::domain {

namespace {
constexpr qint64 mostSegments = 10; ///< more than that many networks drop
constexpr qint64 mostOnWhatsApp = 4096;
constexpr qint64 mostOnSocial = 1000; ///< of a network that is not known: the strictest

/// 3GPP TS 23.038, default alphabet; those behind an escape take two.
constexpr QStringView gsmLetters =
    u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    u"¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
constexpr QStringView gsmEscaped = u"\f^{}\\[~]|€";

/// Units of the alphabet in one segment: alone, and of several, which name each other.
struct Room
{
    qint64 alone;
    qint64 each;
};
constexpr Room gsmRoom{160, 153};
constexpr Room ucsRoom{70, 67};

/// What cannot be parted stands in one segment: a letter behind its escape, a surrogate pair.
QList<qint64> unitsOf(QStringView text, SmsAlphabet alphabet)
{
    QList<qint64> units;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (alphabet == SmsAlphabet::Gsm7) {
            units.append(gsmEscaped.contains(text[at]) ? 2 : 1);
        } else if (text[at].isHighSurrogate() && at + 1 < text.size()) {
            units.append(2);
            ++at;
        } else {
            units.append(1);
        }
    }
    return units;
}

bool isGsm(QStringView text)
{
    return std::ranges::all_of(text, [](QChar letter) {
        return gsmLetters.contains(letter) || gsmEscaped.contains(letter);
    });
}
} // namespace

SmsLength smsLength(QStringView text)
{
    SmsLength length{.alphabet = isGsm(text) ? SmsAlphabet::Gsm7 : SmsAlphabet::Ucs2};
    const Room room = length.alphabet == SmsAlphabet::Gsm7 ? gsmRoom : ucsRoom;
    const QList<qint64> units = unitsOf(text, length.alphabet);
    const qint64 all = std::accumulate(units.begin(), units.end(), qint64(0));
    if (all <= room.alone) {
        length.segments = all > 0 ? 1 : 0;
        length.left = room.alone - all;
        return length;
    }
    for (const qint64 unit : units) {
        if (length.segments == 0 || unit > length.left) {
            ++length.segments;
            length.left = room.each;
        }
        length.left -= unit;
    }
    return length;
}

std::optional<ContactKind> addressKindFor(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return ContactKind::Email;
    case Channel::WhatsApp:
    case Channel::Sms:
        return ContactKind::Phone;
    case Channel::Social:
        return ContactKind::Handle;
    case Channel::Call:
    case Channel::Chat:
    case Channel::Visit:
    case Channel::Note:
    case Channel::System:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

// The "customer service window" (developers.facebook.com/docs/whatsapp/pricing): 24 hours from the
// customer's last message; after it only templates that were approved beforehand.
bool hasWindow(Channel channel)
{
    return channel == Channel::WhatsApp;
}

std::optional<core::Instant> windowAfter(Channel channel, core::Instant came)
{
    return hasWindow(channel) ? std::optional<core::Instant>(came + std::chrono::hours(24))
                              : std::nullopt;
}

bool canCarryReplies(Channel channel)
{
    switch (channel) {
    case Channel::Email:
    case Channel::Chat:
    case Channel::Sms:
    case Channel::WhatsApp:
    case Channel::Social:
        return true;
    case Channel::Call:
    case Channel::Visit:
    case Channel::Note:
    case Channel::System:
        return false;
    }
    Q_UNREACHABLE();
}

std::optional<TextLimit> textLimit(Channel channel, const QString &service, const QString &body)
{
    const auto isCalled = [&service](QLatin1StringView name) { // imports keep how it was written
        return service.compare(name, Qt::CaseInsensitive) == 0;
    };
    switch (channel) {
    case Channel::Sms:
        return TextLimit{smsLength(body).segments, mostSegments};
    case Channel::WhatsApp:
        return TextLimit{body.size(), mostOnWhatsApp};
    case Channel::Social:
        if (isCalled("x"_L1))
            return TextLimit{body.size(), 10'000};
        if (isCalled("facebook"_L1))
            return TextLimit{body.size(), 2'000};
        if (isCalled("telegram"_L1))
            return TextLimit{body.size(), 4'096};
        return TextLimit{body.toUtf8().size(), mostOnSocial}; // as Instagram counts
    case Channel::Call:
    case Channel::Email:
    case Channel::Chat:
    case Channel::Visit:
    case Channel::Note:
    case Channel::System:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}
} // namespace hadir::domain
