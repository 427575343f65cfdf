// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/core/Ids.h"

#include <QCryptographicHash>

namespace hadir::core {

namespace {
constexpr QUuid nameSpace{0x4ad1a2b6, 0x0d52, 0x4d5e, 0x9a, 0x1c, 0x68,
                          0x61,       0x64,   0x69,   0x72, 0x21};
constexpr quint16 counterCeiling = 0x0fff;

QUuid timeOrdered(qint64 millis, quint16 counter, quint64 tail)
{
    const auto time = quint64(millis);
    return QUuid(uint(time >> 16), ushort(time & 0xffff),
                 ushort(0x7000 | (counter & counterCeiling)), uchar(0x80 | ((tail >> 56) & 0x3f)),
                 uchar(tail >> 48), uchar(tail >> 40), uchar(tail >> 32), uchar(tail >> 24),
                 uchar(tail >> 16), uchar(tail >> 8), uchar(tail));
}
} // namespace

TimeOrderedIds::TimeOrderedIds(const Clock &clock, Dice &dice) : m_clock(clock), m_dice(dice) {}

QUuid TimeOrderedIds::next()
{
    const qint64 millis = toMillis(m_clock.now());
    if (millis > m_lastMillis) {
        m_lastMillis = millis;
        m_counter = quint16(m_dice.below(counterCeiling / 2));
    } else if (++m_counter > counterCeiling) {
        // The counter is full, or the clock went back: go on in the next millisecond we know of.
        ++m_lastMillis;
        m_counter = 0;
    }
    return timeOrdered(m_lastMillis, m_counter, m_dice.roll());
}

QUuid uuidFor(QStringView text)
{
    return QUuid::createUuidV5(nameSpace, text.toString());
}

QUuid uuidFor(Instant at, QStringView text)
{
    const QByteArray digest = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    quint64 tail = 0;
    for (int i = 0; i < 8; ++i)
        tail = (tail << 8) | uchar(digest[i]);
    return timeOrdered(std::max<qint64>(0, toMillis(at)), quint16(uchar(digest[8]) << 4), tail);
}
} // namespace hadir::core
