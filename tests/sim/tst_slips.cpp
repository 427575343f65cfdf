// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/Story.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using sim::Slip;

Q_DECLARE_METATYPE(hadir::sim::Slip)

/// Are the stories good for anything? Each mistake that one could make at the heart of it is made
/// on purpose, and must be found; the same story without it must end well.
class tst_slips final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QHashSeed::setDeterministicGlobalSeed();
        if (!qEnvironmentVariableIsSet("HADIR_ALOUD"))
            QLoggingCategory::setFilterRules(u"hadir.*=false"_s);
    }

    void everySlipIsFound_data()
    {
        QTest::addColumn<Slip>("slip");
        QTest::newRow("takes repeats for new") << Slip::TakesRepeatsForNew;
        QTest::newRow("acknowledges before commit") << Slip::AcknowledgesBeforeCommit;
        QTest::newRow("moves cursor before page") << Slip::MovesCursorBeforePage;
        QTest::newRow("forgets stale-send guard") << Slip::ForgetsStaleSendGuard;
        QTest::newRow("loses refused") << Slip::LosesRefused;
        QTest::newRow("tells outside scope") << Slip::TellsOutsideScope;
        QTest::newRow("keeps who left") << Slip::KeepsWhoLeft;
        QTest::newRow("keeps the erased") << Slip::KeepsTheErased;
        QTest::newRow("forgets new epoch") << Slip::ForgetsNewEpoch;
        QTest::newRow("claims what failed") << Slip::ClaimsWhatFailed;
    }

    void everySlipIsFound()
    {
        QFETCH(Slip, slip);
        constexpr quint64 patience = 1'000;
        sim::Tally tally;
        for (quint64 seed = 0; seed < patience; ++seed) {
            const QString wrong = sim::tell(seed, tally, slip);
            if (wrong.isEmpty())
                continue;
            QCOMPARE(sim::tell(seed, tally), QString());
            qInfo().noquote() << u"%1: found by seed %2: %3"_s
                                     .arg(QLatin1StringView(QTest::currentDataTag()))
                                     .arg(seed)
                                     .arg(wrong);
            return;
        }
        QFAIL("not found");
    }
};

QTEST_GUILESS_MAIN(tst_slips)
#include "tst_slips.moc"
