// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/Station.h"
#include "tests/bench/benches.h"
#include "tests/bench/machine.h"
#include "tests/bench/waiting.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::bench {

int firstSyncAlone(const QUrl &server, const QString &profile, const QString &token)
{
    const auto before = ownMemory();
    auto station = Station::open({profile});
    if (!station) {
        std::fprintf(stderr, "%s\n", qPrintable(station.error().detail));
        return 1;
    }
    const Stopwatch watch;
    (*station)->signIn(server, token);
    if (!turnUntil([&] { return (*station)->isLive(); }, 120s))
        return 1;
    QJsonObject out{{u"seconds"_s, watch.seconds()}, {u"bytes"_s, (*station)->bytesReceived()}};
    if (const auto memory = ownMemory(); memory && before) {
        out.insert(u"peakMib"_s, memory->peak);
        out.insert(u"beforeMib"_s, before->resident);
    }
    std::puts(QJsonDocument(out).toJson(QJsonDocument::Compact).constData());
    return 0;
}
} // namespace hadir::bench
