// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/Metrics.h"

#include "ui/theme/Theme.h"

#include <QApplication>
#include <QTest>

using namespace hadir::ui;

class tst_Metrics final : public QObject
{
    Q_OBJECT

    Theme m_theme{*qApp};

private Q_SLOTS:
    void cleanup()
    {
        m_theme.settle(Density::Comfortable);
        m_theme.zoomTo(1);
    }

    void comfortableIsWhatWasDesigned()
    {
        const Metrics m;
        QCOMPARE(Metrics::density(), Density::Comfortable);
        QCOMPARE(m.air(8), 8);
        QCOMPARE(m.line(), 20);
        QCOMPARE(m.bigControl(), 38);
    }

    void compactTakesAwayAirAndNoLetters()
    {
        m_theme.settle(Density::Compact);
        const Metrics m;
        QCOMPARE(m.px(8), 8); // icons, edges and what stands beside each other
        QVERIFY(m.air(8) < 8 && m.air(8) > 0);
        QVERIFY(m.line() < 20);
        QVERIFY(m.bigControl() < 38);
    }

    /// WCAG 2.2, 2.5.8.
    void nothingToPressIsTooSmall_data()
    {
        QTest::addColumn<double>("zoom");
        QTest::newRow("as designed") << 1.0;
        QTest::newRow("larger") << 2.0;
    }
    void nothingToPressIsTooSmall()
    {
        QFETCH(const double, zoom);
        constexpr int leastTarget = 24;
        m_theme.zoomTo(zoom);
        m_theme.settle(Density::Compact);
        const Metrics m;
        QVERIFY(m.control() >= leastTarget * zoom);
        QVERIFY(m.bigControl() >= leastTarget * zoom);
        QVERIFY(2 * m.line() + 2 * m.air(6) >= leastTarget * zoom); // a row of a list
        QVERIFY(m.px(21) + m.air(10) >= leastTarget * zoom);        // of the palette
    }
};

QTEST_MAIN(tst_Metrics)
#include "tst_Metrics.moc"
