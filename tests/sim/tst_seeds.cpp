// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/Story.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;

namespace {
constexpr quint64 seedsARow = 125;

/// HADIR_FIRST_SEED and HADIR_SEEDS say which stories; the build splits them over several tests.
quint64 number(const char *name, quint64 otherwise)
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue(name, &given);
    return given ? quint64(wanted) : otherwise;
}
} // namespace

/// Random stories of real replicas and a real ledger, with real files, over a network that is not
/// there.
class tst_seeds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QHashSeed::setDeterministicGlobalSeed(); // a seed tells the same story again
        // What the server and the desks say of the faults that are made here fills a screen.
        if (!qEnvironmentVariableIsSet("HADIR_ALOUD"))
            QLoggingCategory::setFilterRules(u"hadir.*=false"_s);
    }

    void randomStoriesEndInStep_data()
    {
        QTest::addColumn<quint64>("first");
        QTest::addColumn<quint64>("count");
        const quint64 first = number("HADIR_FIRST_SEED", 0);
        const quint64 end = first + number("HADIR_SEEDS", seedsARow);
        for (quint64 seed = first; seed < end; seed += seedsARow)
            QTest::addRow("from seed %llu", seed) << seed << std::min(seedsARow, end - seed);
    }

    void randomStoriesEndInStep()
    {
        QFETCH(quint64, first);
        QFETCH(quint64, count);
        for (quint64 seed = first; seed < first + count; ++seed) {
            const QString wrong = sim::tell(seed, m_tally);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(wrong)));
        }
    }

    void aSeedTellsTheSameStoryAgain()
    {
        const quint64 first = number("HADIR_FIRST_SEED", 0);
        sim::Tally tally;
        for (quint64 seed = first; seed < first + number("HADIR_REPLAYS", 13); ++seed) {
            QByteArray once;
            QByteArray again;
            QCOMPARE(sim::tell(seed, tally, sim::Slip::None, &once), QString());
            QCOMPARE(sim::tell(seed, tally, sim::Slip::None, &again), QString());
            QVERIFY2(once == again, qPrintable(u"seed %1 does not replay"_s.arg(seed)));
        }
    }

    void cleanupTestCase() { qInfo().noquote() << m_tally.inWords(); }

private:
    sim::Tally m_tally;
};

QTEST_GUILESS_MAIN(tst_seeds)
#include "tst_seeds.moc"
