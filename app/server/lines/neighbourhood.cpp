// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/lines/neighbourhood.h"

#include <QHostAddress>

using namespace Qt::Literals::StringLiterals;

namespace hadir::server {

QString neighbourhoodOf(const QHostAddress &address)
{
    bool isOfFour = false;
    const quint32 four = address.toIPv4Address(&isOfFour);
    if (isOfFour)
        return QHostAddress(four).toString();
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return address.toString();
    Q_IPV6ADDR network = address.toIPv6Address();
    std::fill(network.c + sizeof network.c / 2, network.c + sizeof network.c, quint8(0));
    return QHostAddress(network).toString() + u"/64"_s;
}
} // namespace hadir::server
