// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/customer/Shown.h"
#include "ui/customer/HealthMark.h"

#include <QTest>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using namespace hadir::ui;

/// The score in the customer's head.
class tst_HealthMark final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QToolTip::hideText(); }

    void theHeadShowsTheScoreOfTheCasesThatStandBelow()
    {
        Shown shown;
        const auto health = domain::healthAt(shown.file.cases, shown.clock.now());
        QVERIFY(health);
        auto *mark = shown.part<HealthMark>(u"customerHealth"_s);
        QVERIFY(mark->isVisible());
        QCOMPARE(mark->accessibleName(), u"Health %1"_s.arg(health->score));
    }

    void whoHasNoCaseHasNoScore()
    {
        Shown shown;
        shown.file.cases.clear();
        shown.page.show(shown.file);
        QVERIFY(!shown.part(u"customerHealth"_s)->isVisible());
    }

    void eachMeasureIsExplainedByPointerAndByKey()
    {
        Shown shown;
        auto *mark = shown.part<HealthMark>(u"customerHealth"_s);
        const QString words = mark->toolTip();
        QCOMPARE(mark->accessibleDescription(), words);
        for (const QString &each :
             {u"so far"_s, u"in the last 30 days"_s, u"open now"_s, u"Open for"_s, u"Solved in"_s})
            QVERIFY2(words.contains(each), qPrintable(words));
        QTest::keyClick(mark, Qt::Key_Return);
        QTRY_COMPARE(QToolTip::text(), words);
    }
};

QTEST_MAIN(tst_HealthMark)
#include "tst_HealthMark.moc"
