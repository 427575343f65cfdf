// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/EntryText.h"

#include "app/domain/callbackUpdates.h"
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

    void whatColleaguesHearOfACallbackIsASentenceOfItsOwn()
    {
        const support::ManualClock clock;
        QSet<QString> said;
        for (const char *notice : domain::Names<domain::CallbackNotice>::values) {
            TimelineEntry entry = samples::entryWith(clock.now(), u"The bill"_s);
            auto &told = std::get<domain::Interaction>(entry.what);
            told.channel = domain::Channel::System;
            told.outcome = QString::fromLatin1(notice);
            const QString text = ui::textOf(entry).text;
            QVERIFY2(!text.contains(u"callback-"_s), qPrintable(text));
            said.insert(text.section(u'\n', -1));
        }
        QCOMPARE(said.size(), qsizetype(domain::Names<domain::CallbackNotice>::values.size()));
    }

    void aQuestionToSomebodyOutsideIsNoMessageToTheCustomer()
    {
        const support::ManualClock clock;
        TimelineEntry entry = samples::entryWith(clock.now(), u"Why does it restart?"_s);
        auto &mail = std::get<domain::Interaction>(entry.what);
        mail.direction = domain::Direction::Internal;
        mail.place = u"help@vendor.example"_s;
        mail.delivery = domain::Delivery::Recalled;
        const ui::EntryText text = ui::textOf(entry);
        const QString heading = text.text.section(u'\n', 0, 0);
        QVERIFY2(heading.contains(u"Question to somebody outside"_s)
                     && heading.contains(u"help@vendor.example"_s),
                 qPrintable(heading));
        QCOMPARE(text.footer->text, u"Recalled: it was never sent"_s);
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

    void feedbackSaysWhatWasAskedAndWhatTheScoreMeans_data()
    {
        QTest::addColumn<domain::FeedbackKind>("kind");
        QTest::addColumn<qint64>("score");
        QTest::addColumn<QString>("meaning");
        QTest::addColumn<ui::Icon>("icon");
        using Kind = domain::FeedbackKind;
        QTest::newRow("content") << Kind::Csat << 4LL << u"4 of 5: satisfied"_s
                                 << ui::Icon::CircleCheck;
        QTest::newRow("in between") << Kind::Nps << 8LL << u"8 of 10: might recommend us"_s
                                    << ui::Icon::MessageCircle;
        QTest::newRow("detractor") << Kind::Nps << 0LL << u"0 of 10: would not recommend us"_s
                                   << ui::Icon::CircleAlert;
        QTest::newRow("hard") << Kind::Ces << 1LL << u"1 of 7: very hard"_s
                              << ui::Icon::CircleAlert;
    }
    void feedbackSaysWhatWasAskedAndWhatTheScoreMeans()
    {
        QFETCH(const domain::FeedbackKind, kind);
        QFETCH(const qint64, score);
        QFETCH(const QString, meaning);
        QFETCH(const ui::Icon, icon);
        const support::ManualClock clock;
        const TimelineEntry entry{
            .what = domain::Feedback{.kind = kind, .score = score, .givenAt = clock.now()},
            .caseNumber = 4821,
            .asked = models::TimelineAsking{domain::Channel::Email, clock.now()}};
        const ui::EntryText text = ui::textOf(entry);
        QVERIFY2(text.text.contains(meaning), qPrintable(text.text));
        QVERIFY(text.text.contains(u"4821"_s));
        QVERIFY(text.text.contains(u"Asked by this on"_s));
        QCOMPARE(text.icon, icon); // told apart without colours
        QVERIFY(ui::spokenTextOf(entry, {}).contains(meaning));
    }

    /// What a customer wrote is read as theirs: a paragraph of its own direction, cut when long.
    void aHostileCommentIsShownAsTheirs()
    {
        const support::ManualClock clock;
        const QString hostile = u"\u202e<b>gnp.exe</b>\n"_s + QString(5'000, u'x');
        const TimelineEntry entry{
            .what = domain::Feedback{.score = 1, .comment = hostile, .givenAt = clock.now()}};
        const ui::EntryText text = ui::textOf(entry);
        QCOMPARE(text.blocks.last().words, ui::EntryText::Words::Theirs);
        QVERIFY(text.hidden > 0);
        QVERIFY(!ui::shortTextOf(entry).contains(QChar(0x202e)));
    }
};

QTEST_MAIN(tst_EntryText)
#include "tst_EntryText.moc"
