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

    void aMessageThatWaitsSaysWhatCanBeDone_data()
    {
        QTest::addColumn<bool>("mayRecall");
        QTest::addColumn<qint64>("goesIn"); // hours
        QTest::addColumn<QString>("begins");
        QTest::addColumn<ui::EntryText::Footer::Deed>("deed");
        using Deed = ui::EntryText::Footer::Deed;
        QTest::newRow("a colleague's") << false << 0LL << u"Waiting: no channel connected"_s
                                       << Deed::None;
        QTest::newRow("one's own") << true << 0LL << u"Waiting: no channel connected – recall"_s
                                   << Deed::Recall;
        QTest::newRow("later") << true << 9LL << u"Goes at "_s << Deed::Choose;
        QTest::newRow("a colleague's, later") << false << 9LL << u"Goes at "_s << Deed::None;
    }
    void aMessageThatWaitsSaysWhatCanBeDone()
    {
        QFETCH(const bool, mayRecall);
        QFETCH(const qint64, goesIn);
        QFETCH(const QString, begins);
        QFETCH(const ui::EntryText::Footer::Deed, deed);
        const support::ManualClock clock;
        TimelineEntry entry = samples::entryWith(clock.now(), u"Good morning"_s);
        auto &one = std::get<domain::Interaction>(entry.what);
        one.delivery = domain::Delivery::Waiting;
        if (goesIn > 0)
            one.sendAt = clock.now() + std::chrono::hours(goesIn);
        entry.mayRecall = mayRecall;
        const ui::EntryText text = ui::textOf(entry);
        QVERIFY(text.footer && text.footer->text.startsWith(begins));
        QCOMPARE(text.footer->deed, deed);
    }

    void whomANoteIsForIsMarked()
    {
        const support::ManualClock clock;
        TimelineEntry entry = samples::entryWith(
            clock.now(), u"Ask @Nur Aisyah, not @Omar"_s, domain::Channel::Note);
        QVERIFY(ui::textOf(entry).marks.isEmpty());
        entry.mentioned = {u"Nur Aisyah"_s};
        const ui::EntryText text = ui::textOf(entry);
        QCOMPARE(text.marks.size(), 1);
        QCOMPARE(text.text.mid(text.marks.first().start, text.marks.first().length),
                 u"@Nur Aisyah"_s);
    }

    void whatWasRecalledIsStruck()
    {
        const support::ManualClock clock;
        TimelineEntry entry = samples::entryWith(clock.now(), u"Good morning"_s);
        std::get<domain::Interaction>(entry.what).delivery = domain::Delivery::Recalled;
        const ui::EntryText text = ui::textOf(entry);
        QCOMPARE(text.blocks.last().kind, ui::EntryText::Kind::Struck);
        QVERIFY(text.footer->text.startsWith(u"Recalled"_s));
        QVERIFY(ui::wholeTextOf(entry).contains(u"Good morning"_s));
    }
};

QTEST_MAIN(tst_EntryText)
#include "tst_EntryText.moc"
