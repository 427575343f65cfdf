// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/sync/backOff.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace hadir::sync;
using hadir::core::FailureKind;
using hadir::core::Milliseconds;
using hadir::core::SeededDice;

namespace {
constexpr int kinds = int(FailureKind::Cancelled) + 1;

bool isTriedAgain(FailureKind kind)
{
    // A switch, so that whoever adds a kind decides here as well.
    switch (kind) {
    case FailureKind::Offline:
    case FailureKind::TimedOut:
    case FailureKind::Throttled:
    case FailureKind::Storage:
    case FailureKind::DiskFull:
    case FailureKind::Malformed:
    case FailureKind::Cancelled:
        return true;
    case FailureKind::Unauthorised:
    case FailureKind::Refused:
    case FailureKind::Incompatible:
    case FailureKind::Corrupt:
    case FailureKind::NotFound:
        return false;
    }
    return false;
}

/// Tried more often while somebody waits.
bool isPressed(FailureKind kind)
{
    return kind != FailureKind::Throttled && kind != FailureKind::Malformed;
}
} // namespace

class tst_backOff final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindWaitsOrStops_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("failures");
        QTest::addColumn<Milliseconds>("most");
        QTest::addColumn<Milliseconds>("watched");
        const QList<std::pair<int, Milliseconds>> table{
            {0, 1s},  {1, 1s},   {2, 2s},   {3, 4s},    {4, 8s},    {5, 16s},     {6, 32s},
            {7, 64s}, {8, 128s}, {9, 256s}, {10, 5min}, {11, 5min}, {1000, 5min},
        };
        for (int kind = 0; kind < kinds; ++kind) {
            for (const auto &[failures, most] : table)
                QTest::addRow("%s after %d", hadir::core::nameOf(FailureKind(kind)).data(),
                              failures)
                    << kind << failures << most
                    << (isPressed(FailureKind(kind)) ? std::min<Milliseconds>(most, 6s) : most);
        }
    }

    void everyKindWaitsOrStops()
    {
        QFETCH(int, kind);
        QFETCH(int, failures);
        QFETCH(Milliseconds, most);
        QFETCH(Milliseconds, watched);
        liesBelow(FailureKind(kind), failures, Watch::Nobody, most);
        liesBelow(FailureKind(kind), failures, Watch::Somebody, watched);
    }

private:
    static void liesBelow(FailureKind kind, int failures, Watch watch, Milliseconds most)
    {
        SeededDice dice(7);
        Milliseconds shortest = most;
        Milliseconds longest{0};
        for (int at = 0; at < 200; ++at) {
            const auto delay = backOff(kind, failures, watch, dice);
            QCOMPARE(delay.has_value(), isTriedAgain(kind));
            if (!delay)
                return;
            shortest = std::min(shortest, *delay);
            longest = std::max(longest, *delay);
        }
        QVERIFY(longest <= most);
        QVERIFY(shortest > most / 2);
        // A thousand desks do not come back at once.
        QVERIFY(longest - shortest > most / 4);
    }
};

QTEST_GUILESS_MAIN(tst_backOff)
#include "tst_backOff.moc"
