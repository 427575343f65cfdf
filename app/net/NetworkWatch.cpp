// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/net/NetworkWatch.h"

#include "app/core/log.h"

#include <QNetworkInformation>

using namespace std::chrono_literals;

namespace hadir::net {

NetworkWatch::NetworkWatch(core::Clock &clock, QObject *parent) : QObject(parent)
{
    clock.after(1s, this, [this] { begin(); });
}

void NetworkWatch::begin()
{
    using Info = QNetworkInformation;
    // Not every system has a part of Qt that asks it.
    if (!Info::loadBackendByFeatures(Info::Feature::Reachability) || !Info::instance()) {
        qCInfo(logNet) << "the system does not say when its network is back";
        return;
    }
    connect(Info::instance(), &Info::reachabilityChanged, this, [this](Info::Reachability now) {
        qCInfo(logNet) << "the network's reach is" << int(now);
        if (now != Info::Reachability::Disconnected)
            Q_EMIT cameBack();
    });
}
} // namespace hadir::net
