// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/EntryText.h"

#include "tests/support/ManualClock.h"
#include "tests/ui/support/samples.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using models::TimelineEntry;

class tst_EntryText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatBecameOfWordsIsSaidAsItIs_data()
    {
        QTest::addColumn<TimelineEntry::Settled>("settled");
        QTest::addColumn<bool>("isReply");
        QTest::addColumn<QString>("footer");
        using Settled = TimelineEntry::Settled;
        QTest::newRow("reply that something overtook")
            << Settled::HeldBack << true << u"Held back, not sent: needs your attention"_s;
        QTest::newRow("reply without consent")
            << Settled::Refused << true << u"Turned down, not sent: needs your attention"_s;
        QTest::newRow("note") << Settled::Refused << false
                              << u"Turned down, kept: needs your attention"_s;
        QTest::newRow("on its way")
            << Settled::NotYet << true << u"Saved here, not yet on the server"_s;
    }
    void whatBecameOfWordsIsSaidAsItIs()
    {
        QFETCH(const TimelineEntry::Settled, settled);
        QFETCH(const bool, isReply);
        QFETCH(const QString, footer);
        const support::ManualClock clock;
        TimelineEntry entry = samples::entryWith(clock.now(), u"Good morning"_s);
        std::get<domain::Interaction>(entry.what).direction =
            isReply ? domain::Direction::Outbound : domain::Direction::Internal;
        entry.settled = settled;
        const ui::EntryText text = ui::textOf(entry);
        QVERIFY(text.footer);
        QCOMPARE(text.footer->text, footer);
        const bool isOver = settled != TimelineEntry::Settled::NotYet;
        QCOMPARE(entry.waitsForDecision(), isOver);
    }
};

QTEST_MAIN(tst_EntryText)
#include "tst_EntryText.moc"
