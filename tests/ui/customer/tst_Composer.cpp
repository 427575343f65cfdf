// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/Composer.h"

#include "tests/support/ManualClock.h"
#include "tests/ui/support/samples.h"
#include "ui/customer/DraftVersionsButton.h"
#include "ui/customer/SendLaterSheet.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/TextBox.h"

#include <QAbstractButton>
#include <QDateTimeEdit>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTimeZone>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir;
using domain::Channel;
using ui::Composer;

namespace {
struct Shown
{
    support::ManualClock clock;
    models::CustomerFile file = samples::customerFile(clock.now());
    Composer composer{clock};
    QSignalSpy drafts{&composer, &Composer::draftChanged};
    QSignalSpy replies{&composer, &Composer::replyRequested};
    QSignalSpy notes{&composer, &Composer::noteRequested};

    Shown()
    {
        composer.setHeard(Channel::WhatsApp, clock.now());
        composer.setReach(file.contactPoints);
        composer.setCase(file.cases.first());
        composer.resize(700, 200);
        composer.show();
    }
    ui::TextBox &body() { return *composer.findChild<ui::TextBox *>(u"replyBody"_s); }
    QAbstractButton *button(const QString &name)
    {
        return composer.findChild<QAbstractButton *>(name);
    }
    void quietFrom17To18() // it is 17:05 there
    {
        for (domain::ContactPoint &point : file.contactPoints) {
            point.quietFromMinute = 17 * 60;
            point.quietToMinute = 18 * 60;
        }
        composer.setZone(u"Asia/Kuala_Lumpur"_s);
        composer.setReach(file.contactPoints);
    }
    /// What the composer says while it asks to send, by this item of its menu.
    std::optional<core::Instant> sentAt(const QString &item)
    {
        std::optional<core::Instant> at;
        const auto watch = QObject::connect(&composer, &Composer::replyRequested, &composer,
                                            [&] { at = composer.sendAt(); });
        button(u"sendLater"_s)->click();
        auto *action = composer.findChild<QAction *>(item);
        if (action)
            action->trigger();
        if (auto *menu = composer.findChild<QMenu *>(u"sendLaterMenu"_s)) {
            menu->close();
            QCoreApplication::sendPostedEvents(menu, QEvent::DeferredDelete);
        }
        QObject::disconnect(watch);
        return at;
    }
    void type(const QString &text) { QTest::keyClicks(&body(), text); }
};
} // namespace

class tst_Composer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void nothingMovesAsTheDraftIsSaved();
    void onlyChannelsThatReachTheCustomerAreOffered();
    void caseDecidesTheChannelUntilTheAgentDoes();
    void wordsStayOnTheirChannel();
    void anotherChannelIsKeptAtOnce();
    void anotherCaseDoesNotMoveTheWords();
    void draftFollowsTheTyping();
    void draftIsSaidWithinASecondOfTypingWithoutPause();
    void anEarlierVersionTakesThePlaceAndCanBeUndone();
    void versionsThatBeginLikewiseAreToldApart();
    void textStaysUntilItIsQueued_data();
    void textStaysUntilItIsQueued();
    void refusedTextCanBeSentAgain();
    void keysSend();
    void noteNeedsNoCaseButAReplyDoes();
    void replyGoesToTheChosenAddress();
    void aNarrowPageCutsNoWayOff();
    void switchingCustomersSaysTheDraftFirst();
    void nothingIsSentTwice();
    void aRetiredAddressGivesWayToTheNextAndSaysSo();
    void wordsForOneReaderDoNotStandWhereAnotherReads_data();
    void wordsForOneReaderDoNotStandWhereAnotherReads();
    void quietHoursAreSaidBeforeOneWrites();
    void inQuietHoursItIsSaidWhenItGoes();
    void beforeNineItCanGoAtNine();
    void whatIsWrittenCanGoLater();
    void aMomentForTheCustomerIsChosenByBothClocks();
    void whyAChatIsNotAnsweredIsSaid();
    void theLengthOfAnSmsIsSaidAndItsEndKept();
    void whatASavedReplyLeftOpenIsNotSent();
    void inLittleRoomEveryWayStandsInOneMenu();
};

void tst_Composer::theLengthOfAnSmsIsSaidAndItsEndKept()
{
    Shown shown;
    auto &length = *shown.composer.findChild<QLabel *>(u"replyLength"_s);
    shown.composer.choose(Channel::Sms);
    QCOMPARE(shown.composer.channel(), Channel::Sms);
    QVERIFY(length.isHidden());
    shown.body().setPlainText(u"On my way"_s);
    QVERIFY(length.isVisible());
    QVERIFY2(length.text().contains(u"151"_s), qPrintable(length.text()));
    shown.body().setPlainText(u"أنا في الطريق"_s);
    QVERIFY2(length.text().contains(u"57"_s), qPrintable(length.text()));

    shown.body().setPlainText(QString(1531, u'a'));
    QVERIFY(!shown.button(u"sendReply"_s)->isEnabled());
    QCOMPARE(shown.button(u"sendReply"_s)->toolTip(), length.text());
    QTest::keyClick(&shown.body(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(shown.replies.isEmpty());
    shown.composer.choose(Channel::Email);
    QVERIFY(length.isHidden());
    QVERIFY(shown.button(u"sendReply"_s)->isEnabled());
}

void tst_Composer::whatASavedReplyLeftOpenIsNotSent()
{
    Shown shown;
    auto &gaps = *shown.composer.findChild<QLabel *>(u"replyGaps"_s);
    shown.type(u"Order {{order.number}} is here"_s);
    QVERIFY(gaps.isVisible());
    QVERIFY(!shown.button(u"sendReply"_s)->isEnabled());
    QCOMPARE(shown.button(u"sendReply"_s)->toolTip(), gaps.text());
    QCOMPARE(shown.body().extraSelections().size(), 1);
    QCOMPARE(shown.body().extraSelections().first().cursor.selectedText(), u"{{order.number}}"_s);
    QTest::keyClick(&shown.body(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(shown.replies.isEmpty());

    shown.composer.choose(Channel::Note); // colleagues may read it
    shown.type(u"Order {{order.number}} is here"_s);
    QVERIFY(gaps.isHidden());
    QVERIFY(shown.button(u"sendReply"_s)->isEnabled());
    shown.composer.choose(Channel::Email);
    shown.body().setPlainText(u"Order 12 is here"_s);
    QVERIFY(gaps.isHidden());
    shown.button(u"sendReply"_s)->click();
    QCOMPARE(shown.replies.size(), 1);
}

void tst_Composer::aRetiredAddressGivesWayToTheNextAndSaysSo()
{
    Shown shown;
    QList<domain::ContactPoint> points = shown.file.contactPoints;
    domain::ContactPoint second = points.at(1); // an address of the kind that the case uses
    for (const domain::ContactPoint &point : std::as_const(points)) {
        if (point.kind == domain::ContactKind::Email && !point.retired)
            second = point;
    }
    const domain::ContactPointId first = second.id;
    second.id = domain::ContactPointId(QUuid(9, 9, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
    second.value = u"second@example.org"_s;
    points.append(second);
    shown.composer.setReach(points);
    shown.type(u"Good morning"_s);
    for (domain::ContactPoint &point : points)
        point.retired |= point.id == first;
    shown.composer.setReach(points);
    QCOMPARE(shown.composer.channel(), Channel::Email);
    QVERIFY(shown.composer.findChild<QWidget *>(u"composerBanner"_s)->isVisible());
    shown.button(u"sendReply"_s)->click();
    QCOMPARE(shown.replies.last().at(2).value<domain::ContactPointId>(), second.id);
}

void tst_Composer::wordsForOneReaderDoNotStandWhereAnotherReads_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("by the key") << QString();
    QTest::newRow("by a chip") << u"write-whatsapp"_s;
}

/// Least of all a note's where the customer will.
void tst_Composer::wordsForOneReaderDoNotStandWhereAnotherReads()
{
    QFETCH(const QString, way);
    Shown shown;
    QSignalSpy turned(&shown.composer, &Composer::turned);
    QList<Channel> kept;
    connect(&shown.composer, &Composer::draftChanged, this,
            [&] { kept << shown.composer.channel(); });
    shown.composer.writeNote();
    shown.type(u"He is difficult."_s);
    way.isEmpty() ? shown.composer.writeReply() : shown.button(way)->click();
    QCOMPARE(kept, QList{Channel::Note}); // at once, and as what it was written for
    QCOMPARE(shown.composer.audience(), domain::Audience::Customer);
    QCOMPARE(shown.composer.text(), QString());
    QCOMPARE(turned.last().first().value<Channel>(), Channel::Note);
    QVERIFY(!shown.body().document()->isUndoAvailable()); // nor by undo
}

void tst_Composer::whyAChatIsNotAnsweredIsSaid()
{
    Shown shown;
    auto *why = shown.composer.findChild<QLabel *>(u"replyWhy"_s);
    QVERIFY(why->isHidden());
    domain::Case chat = shown.file.cases.first();
    chat.id = samples::caseId(7);
    chat.channel = Channel::Chat;
    shown.composer.setCase(chat);
    QVERIFY(why->isVisible());
    QVERIFY2(why->text().contains(u"chat"_s) && why->text().contains(u'@'),
             qPrintable(why->text()));
    shown.button(u"write-note"_s)->click(); // nobody needs to know why for that
    QVERIFY(why->isHidden());
}

void tst_Composer::inLittleRoomEveryWayStandsInOneMenu()
{
    Shown shown;
    shown.composer.setRoom(Composer::Room::Little);
    QVERIFY(!shown.button(u"write-note"_s)->isVisible());
    QVERIFY(shown.button(u"replyTarget"_s)->isVisible());
    shown.button(u"replyTarget"_s)->click();
    auto *menu = shown.composer.findChild<QMenu *>(u"replyTargetMenu"_s);
    QVERIFY(menu->actions().size() >= 2);
    menu->actions().last()->trigger(); // the internal note comes last
    QCOMPARE(shown.composer.channel(), Channel::Note);
    shown.composer.setRoom(Composer::Room::Enough);
    QVERIFY(shown.button(u"write-note"_s)->isVisible());
    QVERIFY(shown.button(u"write-note"_s)->isChecked());
}

void tst_Composer::quietHoursAreSaidBeforeOneWrites()
{
    Shown shown;
    auto *warning = shown.composer.findChild<QWidget *>(u"quietWarning"_s);
    QVERIFY(!warning->isVisible());
    QList<domain::ContactPoint> points = shown.file.contactPoints;
    for (domain::ContactPoint &point : points) {
        point.quietFromMinute = 17 * 60; // it is 17:05 there
        point.quietToMinute = 18 * 60;
    }
    shown.composer.setZone(u"Asia/Kuala_Lumpur"_s);
    shown.composer.setReach(points);
    QVERIFY(warning->isVisible());
    shown.clock.advance(1h);
    QVERIFY(!warning->isVisible());
}

void tst_Composer::inQuietHoursItIsSaidWhenItGoes()
{
    Shown shown;
    shown.quietFrom17To18();
    const auto *warning = shown.composer.findChild<QLabel *>(u"quietWarning"_s);
    QVERIFY(warning->text().contains(u"18:00"_s) && warning->text().contains(u"goes then"_s));
    shown.composer.setHeard({{shown.composer.channel(), shown.clock.now() - 5min}});
    QVERIFY(warning->text().contains(u"goes at once"_s));
    shown.type(u"On my way"_s);
    shown.composer.setHeard({});
    QCOMPARE(shown.sentAt(u"sendAnyway"_s), std::optional(shown.clock.now()));
    shown.clock.advance(1h);
    shown.composer.refuse({}, {});
    shown.button(u"sendLater"_s)->click();
    QVERIFY(!shown.composer.findChild<QAction *>(u"sendAnyway"_s));
}

void tst_Composer::beforeNineItCanGoAtNine()
{
    Shown shown;                                   // 09:05 UTC
    shown.composer.setZone(u"America/New_York"_s); // 05:05 there
    shown.type(u"On my way"_s);
    const auto at = shown.sentAt(u"sendToday"_s);
    QVERIFY(at);
    const auto theirs =
        QDateTime::fromMSecsSinceEpoch(core::toMillis(*at), QTimeZone("America/New_York"));
    QCOMPARE(theirs.time(), QTime(9, 0));
    QCOMPARE(theirs.date(), QDateTime::fromMSecsSinceEpoch(core::toMillis(shown.clock.now()),
                                                           QTimeZone("America/New_York"))
                                .date());
    shown.composer.refuse({}, {});
    shown.composer.setZone(u"Asia/Kuala_Lumpur"_s); // 17:05 there
    QVERIFY(!shown.sentAt(u"sendToday"_s));
}

void tst_Composer::whatIsWrittenCanGoLater()
{
    Shown shown;
    shown.composer.setZone(u"Asia/Kuala_Lumpur"_s);
    QVERIFY(!shown.button(u"sendLater"_s)->isEnabled()); // nothing to send
    shown.type(u"On my way"_s);
    QCOMPARE(shown.sentAt(u"sendInAnHour"_s), std::optional(shown.clock.now() + 1h));
    QVERIFY(!shown.composer.sendAt()); // it was for that one alone
    shown.composer.refuse({}, {});
    const QDateTime theirs = QDateTime::fromMSecsSinceEpoch(
        core::toMillis(*shown.sentAt(u"sendTomorrow"_s)), QTimeZone("Asia/Kuala_Lumpur"));
    QCOMPARE(theirs.time(), QTime(9, 0));
    QCOMPARE(theirs.date(), QDateTime::fromMSecsSinceEpoch(core::toMillis(shown.clock.now()),
                                                           QTimeZone("Asia/Kuala_Lumpur"))
                                .date()
                                .addDays(1));
    shown.composer.writeNote();
    QVERIFY(shown.composer.findChild<QWidget *>(u"sendLater"_s)->isHidden()
            || !shown.composer.findChild<QWidget *>(u"sendLater"_s)->isVisible());
    shown.composer.refuse({}, {});
    shown.type(u"For colleagues"_s);
    QVERIFY(shown.composer.findChild<QAbstractButton *>(u"sendLater"_s)->isEnabled());
    shown.composer.sendLater(); // by its key
    QVERIFY(!shown.composer.findChild<QMenu *>(u"sendLaterMenu"_s));
}

void tst_Composer::aMomentForTheCustomerIsChosenByBothClocks()
{
    Shown shown;
    shown.quietFrom17To18();
    shown.type(u"On my way"_s);
    shown.button(u"sendLater"_s)->click();
    shown.composer.findChild<QAction *>(u"sendAtMoment"_s)->trigger();
    auto *sheet = shown.composer.window()->findChild<ui::SendLaterSheet *>();
    QVERIFY(sheet);
    auto *field = sheet->findChild<QDateTimeEdit *>(u"sendLaterTime"_s);
    const auto *theirs = sheet->findChild<QLabel *>(u"sendLaterTheirs"_s);
    field->setDateTime(QDateTime(QDate(2030, 5, 6), QTime(9, 30), QTimeZone("Asia/Kuala_Lumpur")));
    QVERIFY2(theirs->text().contains(u"09:30"_s), qPrintable(theirs->text()));
    field->setDateTime(QDateTime(QDate(2030, 5, 6), QTime(17, 30), QTimeZone("Asia/Kuala_Lumpur")));
    QVERIFY2(theirs->text().contains(u"asked for quiet"_s), qPrintable(theirs->text()));
    std::optional<core::Instant> at;
    connect(&shown.composer, &Composer::replyRequested, this,
            [&] { at = shown.composer.sendAt(); });
    sheet->findChild<QAbstractButton *>(u"sheetAction"_s)->click();
    QVERIFY(at);
    QCOMPARE(core::toMillis(*at), field->dateTime().toMSecsSinceEpoch());
}

void tst_Composer::nothingMovesAsTheDraftIsSaved()
{
    for (const int width : {380, 460, 520, 600, 700}) {
        Shown shown;
        shown.composer.resize(width, shown.composer.sizeHint().height());
        shown.type(u"On my way"_s);
        QCoreApplication::processEvents();
        const QRect before(shown.body().mapTo(&shown.composer, QPoint()), shown.body().size());
        shown.clock.advance(1s);
        shown.composer.showDraftSaved();
        QCoreApplication::processEvents();
        QVERIFY(shown.composer.findChild<QWidget *>(u"draftSaved"_s)->isVisible());
        QCOMPARE(QRect(shown.body().mapTo(&shown.composer, QPoint()), shown.body().size()), before);
    }
}

void tst_Composer::onlyChannelsThatReachTheCustomerAreOffered()
{
    Shown shown;
    QVERIFY(shown.button(u"write-email"_s)->isVisible());
    QVERIFY(shown.button(u"write-whatsapp"_s)->isVisible());
    QVERIFY(shown.button(u"write-note"_s)->isVisible());
    QVERIFY(!shown.button(u"write-social"_s)->isVisible());
    QCOMPARE(shown.composer.focusProxy(), &shown.body()); // F6 comes to where one writes

    QList<domain::ContactPoint> points = shown.file.contactPoints;
    for (domain::ContactPoint &point : points)
        point.retired = true;
    shown.composer.setReach(points);
    QVERIFY(!shown.button(u"write-email"_s)->isVisible());
    QVERIFY(shown.button(u"write-note"_s)->isVisible());
    QCOMPARE(shown.composer.channel(), Channel::Note);
}

void tst_Composer::caseDecidesTheChannelUntilTheAgentDoes()
{
    Shown shown;
    QCOMPARE(shown.composer.channel(), Channel::Email);
    shown.composer.setCase(shown.file.cases.at(1)); // began on WhatsApp
    QCOMPARE(shown.composer.channel(), Channel::WhatsApp);
    shown.button(u"write-note"_s)->click();
    QCOMPARE(shown.composer.channel(), Channel::Note);
    shown.composer.setReach(shown.file.contactPoints.first(1)); // something changed meanwhile
    QCOMPARE(shown.composer.channel(), Channel::Note);
}

void tst_Composer::wordsStayOnTheirChannel()
{
    Shown shown;
    QCOMPARE(shown.composer.channel(), Channel::Email);
    shown.button(u"write-whatsapp"_s)->click();
    shown.type(u"On my way"_s);
    QTest::keyClick(&shown.body(), Qt::Key_Escape);
    shown.composer.writeReply();
    QCOMPARE(shown.composer.channel(), Channel::WhatsApp);
    shown.composer.setPreferred(Channel::Email);
    shown.composer.setCase(shown.file.cases.first()); // as it is now
    QList<domain::ContactPoint> points = shown.file.contactPoints;
    points.append(points.first());
    shown.composer.setReach(points);
    QCOMPARE(shown.composer.channel(), Channel::WhatsApp);
    QTest::keyClick(&shown.body(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(shown.replies.last().at(1).value<Channel>(), Channel::WhatsApp);
    shown.composer.confirmQueued();
    shown.composer.writeReply(); // nothing is begun: the best again
    QCOMPARE(shown.composer.channel(), Channel::Email);

    // What was restored stays, too.
    shown.composer.choose(Channel::WhatsApp);
    shown.composer.setDraft(u"Half a"_s);
    shown.composer.setPreferred(Channel::Email);
    shown.composer.writeReply();
    QCOMPARE(shown.composer.channel(), Channel::WhatsApp);
}

void tst_Composer::anotherChannelIsKeptAtOnce()
{
    Shown shown;
    shown.button(u"write-whatsapp"_s)->click();
    QCOMPARE(shown.drafts.count(), 0); // nothing is written
    shown.type(u"Hello"_s);
    shown.clock.advance(1s);
    QCOMPARE(shown.drafts.count(), 1);
    shown.button(u"write-email"_s)->click();
    QCOMPARE(shown.drafts.count(), 2);
    QCOMPARE(shown.drafts.last().first().toString(), u"Hello"_s);
    shown.composer.writeNote();
    QCOMPARE(shown.drafts.count(), 2); // the note's words are others
}

void tst_Composer::anotherCaseDoesNotMoveTheWords()
{
    Shown shown;
    QList<Channel> kept;
    connect(&shown.composer, &Composer::draftChanged, this,
            [&] { kept << shown.composer.channel(); });
    shown.button(u"write-whatsapp"_s)->click();
    shown.type(u"Hel"_s);
    const domain::CustomerId other(QUuid(8, 8, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
    shown.composer.setCustomer(other); // at once
    shown.composer.setReach({});
    QCOMPARE(kept, QList{Channel::WhatsApp});
    shown.composer.setReach(shown.file.contactPoints);
    shown.button(u"write-whatsapp"_s)->click();
    shown.type(u"lo"_s);
    kept.clear();
    shown.composer.setCase(std::nullopt);
    QCOMPARE(kept, QList{Channel::WhatsApp});
}

void tst_Composer::draftFollowsTheTyping()
{
    Shown shown;
    shown.type(u"Hello"_s);
    QCOMPARE(shown.drafts.count(), 0);
    shown.clock.advance(1s);
    QCOMPARE(shown.drafts.count(), 1);
    QCOMPARE(shown.drafts.last().first().toString(), u"Hello"_s);
    auto *saved = shown.composer.findChild<QWidget *>(u"draftSaved"_s);
    QVERIFY(!saved->isVisible());
    shown.composer.showDraftSaved();
    QVERIFY(saved->isVisible());
    shown.type(u"!"_s);
    QVERIFY(!saved->isVisible()); // not true any more
}

void tst_Composer::draftIsSaidWithinASecondOfTypingWithoutPause()
{
    Shown shown;
    for (int key = 0; key < 8; ++key) {
        shown.type(u"a"_s);
        shown.clock.advance(150ms);
    }
    QVERIFY(shown.drafts.count() >= 1);
}

void tst_Composer::anEarlierVersionTakesThePlaceAndCanBeUndone()
{
    Shown shown;
    shown.type(u"now"_s);
    QSignalSpy wanted(&shown.composer.versions(), &ui::DraftVersionsButton::wanted);
    shown.button(u"draftVersions"_s)->click();
    QCOMPARE(wanted.size(), 1);
    QObject::connect(
        &shown.composer.versions(), &ui::DraftVersionsButton::chosen, &shown.composer,
        [&shown](const ui::EarlierDraft &version) { shown.composer.replaceText(version.body); });
    shown.composer.versions().offer({{u"A & B, earlier"_s, shown.clock.now()}}, shown.clock.now());
    auto *menu = shown.composer.findChild<QMenu *>(u"draftVersionsMenu"_s);
    QCOMPARE(menu->actions().size(), 1);
    menu->actions().first()->trigger();
    menu->close();
    QCOMPARE(shown.composer.text(), u"A & B, earlier"_s);
    QCOMPARE(shown.drafts.last().first().toString(), u"now"_s); // kept before it was replaced
    shown.body().undo();
    QCOMPARE(shown.composer.text(), u"now"_s);
}

void tst_Composer::versionsThatBeginLikewiseAreToldApart()
{
    Shown shown;
    const QString start = u"Dear Mr Salleh, thank you for writing to us about the order. "_s;
    const core::Instant now = shown.clock.now() + 30s; // within one minute
    shown.composer.versions().offer({{start + u"It is on its way."_s, now},
                                     {start + u"It was lost."_s, now - 1s},
                                     {u"Another one"_s, now - 1h}},
                                    now);
    auto *menu = shown.composer.findChild<QMenu *>(u"draftVersionsMenu"_s);
    const auto words = [menu](int at) {
        return ui::withoutIsolates(menu->actions().at(at)->text());
    };
    QVERIFY2(words(0).endsWith(u"It is on its way."_s), qPrintable(words(0)));
    QVERIFY2(words(1).endsWith(u"It was lost."_s), qPrintable(words(1)));
    QCOMPARE(words(0).section(u": "_s, 0, 0).count(u':'), 2); // seconds too
    QCOMPARE(words(2).section(u": "_s, 0, 0).count(u':'), 1);
    menu->close();
}

void tst_Composer::textStaysUntilItIsQueued_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void tst_Composer::textStaysUntilItIsQueued()
{
    QFETCH(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    Shown shown;
    shown.type(u"We will call you."_s);
    QTest::mouseClick(shown.button(u"sendReply"_s), Qt::LeftButton);
    QCOMPARE(shown.replies.count(), 1);
    QCOMPARE(shown.replies.last().at(0).value<domain::CaseId>(), samples::caseId(4821));
    QCOMPARE(shown.replies.last().at(4).toString(), u"We will call you."_s);
    QCOMPARE(shown.composer.text(), u"We will call you."_s);
    QCOMPARE(shown.drafts.last().first().toString(), u"We will call you."_s);

    shown.composer.confirmQueued();
    QVERIFY(shown.composer.text().isEmpty());
    QCOMPARE(shown.drafts.last().first().toString(), QString());
}

void tst_Composer::refusedTextCanBeSentAgain()
{
    Shown shown;
    shown.type(u"Hello"_s);
    shown.button(u"sendReply"_s)->click();
    shown.composer.refuse(u"The disk is full."_s, u"Make room and send again."_s);
    QCOMPARE(shown.composer.text(), u"Hello"_s);
    QVERIFY(shown.composer.findChild<QWidget *>(u"composerBanner"_s)->isVisible());
    shown.button(u"sendReply"_s)->click();
    QCOMPARE(shown.replies.count(), 2);
    QVERIFY(!shown.composer.findChild<QWidget *>(u"composerBanner"_s)->isVisible());
}

void tst_Composer::keysSend()
{
    Shown shown;
    shown.type(u"Hello"_s);
    QTest::keyClick(&shown.body(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown.replies.count(), 1);
    QCOMPARE(shown.replies.last().at(5).value<Composer::After>(), Composer::After::SetPending);
    shown.composer.confirmQueued();
    shown.type(u"Again"_s);
    QTest::keyClick(&shown.body(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(shown.replies.last().at(5).value<Composer::After>(), Composer::After::Nothing);
    shown.composer.confirmQueued();
    QTest::keyClick(&shown.body(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(shown.replies.count(), 2); // nothing written, nothing sent
}

void tst_Composer::noteNeedsNoCaseButAReplyDoes()
{
    Shown shown;
    shown.composer.setCase(std::nullopt);
    shown.composer.writeReply();
    shown.type(u"Hello"_s);
    QVERIFY(!shown.button(u"sendReply"_s)->isEnabled());
    QVERIFY(shown.button(u"openCaseForReply"_s)->isVisible());
    shown.composer.writeNote();
    shown.type(u"Hello"_s);
    QVERIFY(shown.button(u"sendReply"_s)->isEnabled());
    shown.button(u"sendReply"_s)->click();
    QCOMPARE(shown.notes.count(), 1);
    QVERIFY(!shown.notes.last().first().value<std::optional<domain::CaseId>>());
    QCOMPARE(shown.notes.last().at(1).toString(), u"Hello"_s);
}

void tst_Composer::replyGoesToTheChosenAddress()
{
    Shown shown;
    QList<domain::ContactPoint> points = shown.file.contactPoints;
    points[2].retired = false; // the second email address
    shown.composer.setReach(points);
    auto *target = shown.button(u"replyTarget"_s);
    QVERIFY(target->text().contains(u"ahmad.salleh@example.com"_s));
    target->click();
    auto *menu = target->findChild<QMenu *>(u"replyTargetMenu"_s);
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().at(1)->trigger();
    shown.type(u"Hello"_s);
    shown.button(u"sendReply"_s)->click();
    QCOMPARE(shown.replies.last().at(2).value<domain::ContactPointId>(), points.at(2).id);
}

void tst_Composer::aNarrowPageCutsNoWayOff()
{
    Shown shown;
    shown.composer.resize(380, 320);
    QCoreApplication::sendPostedEvents();
    const auto ways = shown.composer.findChild<QWidget *>(u"replyRoute"_s)
                          ->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (const QWidget *way : ways) {
        if (way->isVisible())
            QVERIFY2(way->width() >= way->sizeHint().width(), qPrintable(way->objectName()));
    }
}

void tst_Composer::switchingCustomersSaysTheDraftFirst()
{
    Shown shown;
    shown.type(u"Half a thou"_s);
    shown.composer.flushDraft();
    QCOMPARE(shown.drafts.last().first().toString(), u"Half a thou"_s);
    shown.composer.setDraft(u"Another customer's draft"_s);
    shown.clock.advance(2s);
    QCOMPARE(shown.drafts.count(), 1); // what was put back is no news
}

void tst_Composer::nothingIsSentTwice()
{
    Shown shown;
    shown.type(u"Hello"_s);
    shown.button(u"sendReply"_s)->click();
    shown.button(u"sendReply"_s)->click();
    QTest::keyClick(&shown.body(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(shown.replies.count(), 1);
}

QTEST_MAIN(tst_Composer)
#include "tst_Composer.moc"
