// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/HeldBackSheet.h"

#include "tests/support/ManualClock.h"
#include "tests/ui/support/samples.h"
#include "ui/theme/bidi.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using ui::HeldBackSheet;

namespace {
ui::HeldBack overtakenTwice()
{
    support::ManualClock clock;
    models::TimelineEntry omar = samples::entryWith(clock.now(), u"It was a hold."_s);
    omar.author = u"Omar"_s;
    const models::TimelineEntry customer =
        samples::entryWith(clock.now(), u"<b>Thank you</b>, close it."_s);
    return {.customer = u"Ahmad"_s,
            .body = u"I am sorry for the worry."_s,
            .written = u"today 10:46"_s,
            .meanwhile = {customer, omar}};
}

/// The sheet closes itself and is gone, so it is looked at through a pointer that knows.
struct Shown
{
    QPointer<HeldBackSheet> sheet;
    QSignalSpy edits;
    QSignalSpy discards;
    QSignalSpy sends;
    QSignalSpy notes;

    explicit Shown(const ui::HeldBack &held)
        : sheet(new HeldBackSheet(held))
        , edits(sheet.data(), &HeldBackSheet::editRequested)
        , discards(sheet.data(), &HeldBackSheet::discardRequested)
        , sends(sheet.data(), &HeldBackSheet::sendRequested)
        , notes(sheet.data(), &HeldBackSheet::noteRequested)
    {
        sheet->open();
    }
    ~Shown() { std::unique_ptr<HeldBackSheet> rest(sheet.data()); }

    qsizetype decided() const
    {
        return edits.size() + discards.size() + sends.size() + notes.size();
    }
};
} // namespace

class tst_HeldBackSheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordOfTheReplyAndWhatHappenedIsShown()
    {
        const Shown shown(overtakenTwice());
        QCOMPARE(shown.sheet->findChild<QLabel *>(u"heldReply"_s)->text(),
                 u"I am sorry for the worry."_s);
        QCOMPARE(shown.sheet->findChildren<QWidget *>(u"meanwhile"_s).size(), 2);
        for (const QLabel *label : shown.sheet->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText); // a customer's words
    }

    void whatSendingMeansWithoutALineIsSaid()
    {
        ui::HeldBack held = overtakenTwice();
        {
            const Shown shown(held);
            QVERIFY(!shown.sheet->findChild<QLabel *>(u"heldOffline"_s));
        }
        held.isOffline = true;
        const Shown shown(held);
        const auto *words = shown.sheet->findChild<QLabel *>(u"heldOffline"_s);
        QVERIFY(words->isVisible());
        QVERIFY(words->text().contains(u"once the line is back"_s));
    }

    /// As tall as what is in it, and no band without anything below a short reply.
    void aShortReplyLeavesNothingEmpty()
    {
        ui::HeldBack held = overtakenTwice();
        held.meanwhile.removeLast();
        held.body = u"I am sorry for the worry; the hold is gone from your card by tomorrow."_s;
        const Shown shown(held);
        QVERIFY(QTest::qWaitForWindowExposed(shown.sheet));
        const auto *reply = shown.sheet->findChild<QLabel *>(u"heldReply"_s);
        const QWidget *card = reply->parentWidget();
        const auto *button = shown.sheet->findChild<QAbstractButton *>(u"heldEdit"_s);
        const int end = card->mapTo(shown.sheet.data(), QPoint(0, card->height())).y();
        const int next = button->mapTo(shown.sheet.data(), QPoint()).y();
        QVERIFY2(next - end < 28, qPrintable(QString::number(next - end)));
    }

    void theOnlyThingThatHappenedIsNamed()
    {
        ui::HeldBack held = overtakenTwice();
        held.meanwhile.removeLast();
        const Shown shown(held);
        const QString why = shown.sheet->findChild<QLabel *>(u"heldWhy"_s)->text();
        QVERIFY2(ui::withoutIsolates(why).startsWith(u"Ahmad wrote at "_s), qPrintable(why));
    }

    void whatSomebodyWroteStartsOnItsOwnSide()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const Shown shown(overtakenTwice());
        const auto *reply = shown.sheet->findChild<QLabel *>(u"heldReply"_s);
        QCOMPARE(reply->layoutDirection(), Qt::RightToLeft);
        QVERIFY(reply->alignment().testFlag(Qt::AlignLeft));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void eachButtonDecidesOnceAndCloses_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<int>("key");
        QTest::newRow("edit") << u"heldEdit"_s << int(Qt::Key_E);
        QTest::newRow("discard") << u"heldDiscard"_s << int(Qt::Key_D);
        QTest::newRow("send") << u"heldSend"_s << int(Qt::Key_S);
        QTest::newRow("note") << u"heldNote"_s << int(Qt::Key_N);
    }
    void eachButtonDecidesOnceAndCloses()
    {
        QFETCH(QString, button);
        QFETCH(int, key);
        {
            const Shown shown(overtakenTwice());
            shown.sheet->findChild<QAbstractButton *>(button)->click();
            QCOMPARE(shown.decided(), 1);
            QTRY_VERIFY(!shown.sheet);
        }
        const Shown shown(overtakenTwice());
        QVERIFY(QTest::qWaitForWindowActive(shown.sheet));
        QTest::keyClick(shown.sheet, Qt::Key(key));
        QCOMPARE(shown.decided(), 1);
        QTRY_VERIFY(!shown.sheet);
    }

    void escapeDecidesNothing()
    {
        const Shown shown(overtakenTwice());
        QTest::keyClick(shown.sheet, Qt::Key_Escape);
        QCOMPARE(shown.decided(), 0);
        QTRY_VERIFY(!shown.sheet);
    }
};

QTEST_MAIN(tst_HeldBackSheet)
#include "tst_HeldBackSheet.moc"
