// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/demo/chance.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace hadir::server::demo {

core::SeededDice diceFor(quint64 seed, QStringView matter)
{
    const QByteArray digest = QCryptographicHash::hash(matter.toUtf8(), QCryptographicHash::Sha256);
    return core::SeededDice(seed ^ qFromBigEndian<quint64>(digest.constData()));
}
} // namespace hadir::server::demo
