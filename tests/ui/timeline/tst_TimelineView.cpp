// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/TimelineView.h"

#include "tests/support/ManualClock.h"
#include "tests/ui/support/samples.h"
#include "ui/theme/bidi.h"

#include <QAccessible>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir;
using models::TimelineEntry;
using models::TimelineModel;
using ui::TimelineView;

namespace {
/// A view over a store that answers at once, a page at a time.
struct Shown
{
    support::ManualClock clock;
    QList<TimelineEntry> all;
    TimelineModel model;
    TimelineView view{clock};

    explicit Shown(const QList<TimelineEntry> &entries) : all(entries)
    {
        QObject::connect(&model, &TimelineModel::pageRequested, &view,
                         [this](const models::TimelineQuestion &asked) { answer(asked); });
        view.setModel(&model);
        view.resize(700, 560);
        view.show();
        model.show(domain::CustomerId(QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)));
    }

    void answer(const models::TimelineQuestion &asked)
    {
        models::TimelinePage page{.number = asked.number};
        qsizetype from = 0;
        while (asked.before && from < all.size() && !(*asked.before < placeOf(all.at(from))))
            ++from;
        page.entries = all.mid(from, asked.limit);
        page.rest = from + asked.limit < all.size() ? models::TimelinePage::Rest::More
                                                    : models::TimelinePage::Rest::None;
        model.appendOlder(page);
    }
    static models::TimelinePlace placeOf(const TimelineEntry &entry)
    {
        return {entry.at(), entry.id()};
    }
    /// The first row in sight and where it stands.
    std::pair<int, int> top() const
    {
        int row = -1;
        for (int y = 60; row < 0 && y < view.viewport()->height(); ++y)
            row = view.rowAt(QPoint(view.viewport()->width() / 2, y));
        return {row, view.rowRect(row).top()};
    }
    QPoint inBody(int row, double across, int line = 0) const
    {
        const QRect card = view.rowRect(row);
        return {card.left() + int(card.width() * across), card.top() + 38 + 20 * line};
    }
};

core::Instant now()
{
    return support::ManualClock().now();
}
} // namespace

class tst_TimelineView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void cleanupTestCase() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void theFirstTimelineIsAListToo();
    void whatWentAndCameBackIsLaidOutAnew();
    void anotherCustomerIsLaidOutOnce();
    void onlyWhatIsSeenIsLaidOut();
    void scrollingUpDoesNotJump();
    void whatHappensAboveKeepsThePlace();
    void atTheTopTheNewestIsShown();
    void textIsSelectedByMouseAndCopiedClean_data();
    void textIsSelectedByMouseAndCopiedClean();
    void selectionGoesAcrossCards();
    void textIsSelectedByKeyboard();
    void keysGoFromEntryToEntry();
    void longCardIsReadToItsEndFirst();
    void hostileTextStaysSmall_data();
    void hostileTextStaysSmall();
    void foldOpensInSteps();
    void remoteAttachmentIsAskedForAndNeverOpened();
    void entriesAreReadOut();
    void whatWasHeldBackIsDecidedAtOnce_data();
    void whatWasHeldBackIsDecidedAtOnce();
    void emptyFilterOffersEverything();
    void onlyOtherCasesAreNamed();
    void aLineStandsBelowWhatCameSinceTheLastLook_data();
    void aLineStandsBelowWhatCameSinceTheLastLook();
    void aLineComesWithTheFirstNewsAndTakesNothingAway();
};

/// Comes first: Qt keeps what it made of a widget when it first looked, and took the very first
/// timeline for a frame with few children, which going down by keys ran past.
void tst_TimelineView::theFirstTimelineIsAListToo()
{
    support::ManualClock clock;
    TimelineView view(clock);
    QCOMPARE(QAccessible::queryAccessibleInterface(&view)->role(), QAccessible::List);
}

/// A reply that was held back leaves the history and stands there again with other words.
void tst_TimelineView::whatWentAndCameBackIsLaidOutAnew()
{
    Shown shown(samples::longTimeline(now(), 3));
    QTRY_COMPARE(shown.model.rowCount(), 3);
    const auto heightOf = [&shown] {
        shown.view.repaint();
        return shown.view.rowRect(0).height();
    };
    const int before = heightOf();
    TimelineEntry held = shown.model.at(0);
    shown.model.remove(held.id());
    held.settled = TimelineEntry::Settled::Refused;
    shown.model.take(held);
    QVERIFY(heightOf() > before); // it says so below its words
    QVERIFY(shown.view.spokenText(0).contains(u"needs your attention"_s));
}

/// The bar that went and came back made the paper wider for a moment.
void tst_TimelineView::anotherCustomerIsLaidOutOnce()
{
    Shown shown(samples::longTimeline(now(), 100));
    QTRY_VERIFY(shown.view.verticalScrollBar()->isVisible());
    const qint64 before = shown.view.layoutsMade();
    const int width = shown.view.viewport()->width();
    shown.model.setFilter({.channel = domain::Channel::Email});
    shown.model.show(domain::CustomerId(QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2)));
    QCoreApplication::processEvents();
    QCOMPARE(shown.view.viewport()->width(), width);
    const qint64 laidOut = shown.view.layoutsMade() - before;
    QVERIFY2(laidOut < 20, qPrintable(QString::number(laidOut)));
    QCOMPARE(shown.top().first, 0);
}

void tst_TimelineView::onlyWhatIsSeenIsLaidOut()
{
    Shown shown(samples::longTimeline(now(), 10'000));
    QCOMPARE(shown.model.rowCount(), 32); // and not all there is
    const qint64 first = shown.view.layoutsMade();
    QVERIFY2(first < 20, qPrintable(QString::number(first)));

    QScrollBar *bar = shown.view.verticalScrollBar();
    int steps = 0;
    while (shown.model.rowCount() < 10'000 || bar->value() < bar->maximum()) {
        const qint64 before = shown.view.layoutsMade();
        bar->setValue(bar->value() + 1500);
        shown.view.viewport()->grab();
        QVERIFY(shown.view.layoutsMade() - before < 40); // what 1500 pixels can uncover
        QVERIFY(++steps < 10'000);
    }
    QVERIFY(shown.view.layoutsMade() <= 10'000 + 20);

    // A leap lays out where it lands, not what lies between.
    const qint64 before = shown.view.layoutsMade();
    bar->setValue(bar->maximum() / 2);
    shown.view.viewport()->grab();
    QVERIFY(shown.view.layoutsMade() - before < 20);
}

void tst_TimelineView::scrollingUpDoesNotJump()
{
    Shown shown(samples::longTimeline(now(), 2000));
    QScrollBar *bar = shown.view.verticalScrollBar();
    for (int at = 0; at < 30; ++at)
        bar->setValue(bar->maximum());
    bar->setValue(bar->maximum() / 2); // by estimates, into rows never measured from below
    shown.view.resize(640, 560);       // and all heights have to be found anew
    for (int step = 0; step < 200; ++step) {
        const int row = shown.top().first;
        QVERIFY(row > 0);
        const int before = shown.view.rowRect(row).top();
        bar->setValue(bar->value() - 10);
        QCOMPARE(shown.view.rowRect(row).top(), before + 10);
    }
}

void tst_TimelineView::whatHappensAboveKeepsThePlace()
{
    Shown shown(samples::longTimeline(now(), 300));
    shown.view.verticalScrollBar()->setValue(1500);
    const auto [row, top] = shown.top();
    const QUuid id = shown.model.at(row).id();

    shown.model.take(samples::entryWith(now() + 5min, u"Something new."_s));

    QCOMPARE(shown.model.rowOf(id), row + 1);
    QCOMPARE(shown.view.rowRect(row + 1).top(), top);
}

void tst_TimelineView::atTheTopTheNewestIsShown()
{
    Shown shown(samples::longTimeline(now(), 300));
    shown.model.take(samples::entryWith(now() + 5min, u"Something new."_s));
    QVERIFY(!shown.view.rowRect(0).isNull());
    QVERIFY(shown.view.rowRect(0).top() > 0);
}

void tst_TimelineView::textIsSelectedByMouseAndCopiedClean_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void tst_TimelineView::textIsSelectedByMouseAndCopiedClean()
{
    QFETCH(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    Shown shown({samples::entryWith(now() - 1h, u"Charged twice for order 20931."_s)});
    QVERIFY(QTest::qWaitForWindowExposed(&shown.view));
    QWidget *port = shown.view.viewport();
    const QRect card = shown.view.rowRect(0);

    // From the heading, which has isolates in it, to the end of the body.
    const bool rtl = direction == Qt::RightToLeft;
    const QPoint from(rtl ? card.right() - 30 : card.left() + 30, card.top() + 16);
    const QPoint to(rtl ? card.right() - 46 : card.right() - 20, card.top() + 40);
    QTest::mousePress(port, Qt::LeftButton, {}, from);
    QTest::mouseMove(port, to);
    QTest::mouseRelease(port, Qt::LeftButton, {}, to);
    const QString text = shown.view.selectedText();
    QVERIFY2(text.startsWith(u"Email in\nCharged"_s), qPrintable(text));

    QTest::keySequence(&shown.view, QKeySequence::Copy);
    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(copied, shown.view.selectedText());
    for (const char16_t isolate : {0x2066, 0x2067, 0x2068, 0x2069})
        QVERIFY(!copied.contains(QChar(isolate)));
}

void tst_TimelineView::selectionGoesAcrossCards()
{
    Shown shown({samples::entryWith(now() - 1h, u"First."_s),
                 samples::entryWith(now() - 2h, u"Second."_s),
                 samples::entryWith(now() - 3h, u"Third."_s)});
    QVERIFY(QTest::qWaitForWindowExposed(&shown.view));
    QWidget *port = shown.view.viewport();
    QTest::mousePress(port, Qt::LeftButton, {}, shown.inBody(2, 0.9));
    QTest::mouseMove(port, shown.inBody(0, 0.07));
    QTest::mouseRelease(port, Qt::LeftButton, {}, shown.inBody(0, 0.07));
    const QString text = shown.view.selectedText();
    QVERIFY2(text.contains(u"Email in\nSecond."_s), qPrintable(text));
    QVERIFY(text.endsWith(u"Third."_s));
}

void tst_TimelineView::textIsSelectedByKeyboard()
{
    Shown shown({samples::entryWith(now() - 1h, u"One two"_s)});
    shown.view.setCurrentRow(0);
    QTest::keyClick(&shown.view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(shown.view.selectedText(), u"Email in\nOne two"_s);
    QTest::keyClick(&shown.view, Qt::Key_Escape);
    QVERIFY(shown.view.selectedText().isEmpty());

    QTest::keyClick(&shown.view, Qt::Key_End);
    QTest::keyClick(&shown.view, Qt::Key_Right);
    for (int at = 0; at < 4; ++at)
        QTest::keyClick(&shown.view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(shown.view.selectedText().size(), 4);
}

void tst_TimelineView::keysGoFromEntryToEntry()
{
    Shown shown(samples::longTimeline(now(), 300));
    QSignalSpy moved(&shown.view, &TimelineView::currentRowChanged);
    QTest::keyClick(&shown.view, Qt::Key_Down);
    QCOMPARE(shown.view.currentRow(), 0);
    QTest::keyClick(&shown.view, Qt::Key_J);
    QTest::keyClick(&shown.view, Qt::Key_J);
    QTest::keyClick(&shown.view, Qt::Key_K);
    QCOMPARE(shown.view.currentRow(), 1);
    QTest::keyClick(&shown.view, Qt::Key_End);
    const int last = shown.view.currentRow();
    QVERIFY(last >= 31);
    QVERIFY(!shown.view.rowRect(last).isNull()); // and it is in sight
    QTest::keyClick(&shown.view, Qt::Key_Home);
    QCOMPARE(shown.view.rowRect(0).isNull(), false);
    QCOMPARE(moved.count(), 6);
}

void tst_TimelineView::longCardIsReadToItsEndFirst()
{
    Shown shown({samples::entryWith(now() - 1h, u"word "_s.repeated(190)),
                 samples::entryWith(now() - 2h, u"Next."_s)});
    shown.view.resize(360, 200);
    shown.view.setCurrentRow(0);
    QTest::keyClick(&shown.view, Qt::Key_Down);
    QCOMPARE(shown.view.currentRow(), 0);
    for (int at = 0; at < 20 && shown.view.currentRow() == 0; ++at)
        QTest::keyClick(&shown.view, Qt::Key_Down);
    QCOMPARE(shown.view.currentRow(), 1);
}

void tst_TimelineView::hostileTextStaysSmall_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("a word of a million letters") << QString(1'000'000, u'W');
    QTest::newRow("a letter with 100 000 marks") << u'e' + QString(100'000, QChar(0x0301));
    QTest::newRow("a hundred thousand lines") << u"x\n"_s.repeated(100'000);
    QTest::newRow("turned around again and again") << u"\u202E\u2067ab"_s.repeated(50'000);
    QTest::newRow("half a letter") << QString(70'000, QChar(0xD83D));
    QTest::newRow("zeros") << QString(70'000, QChar(0));
}

void tst_TimelineView::hostileTextStaysSmall()
{
    QFETCH(QString, body);
    Shown shown({samples::entryWith(now() - 1h, body), samples::entryWith(now() - 2h, u"Next."_s)});
    shown.view.viewport()->grab();
    QVERIFY(shown.view.rowRect(0).height() < 1200);
    shown.view.setCurrentRow(0);
    for (int at = 0; at < 5; ++at) // as far as it goes
        QTest::keyClick(&shown.view, Qt::Key_Return);
    shown.view.viewport()->grab();
    QVERIFY(shown.view.rowRect(0).height() < 40'000);
    shown.view.copy(); // whole, whatever is shown
    QVERIFY(QGuiApplication::clipboard()->text().size()
            >= ui::withoutIsolates(body.trimmed()).size());
}

void tst_TimelineView::foldOpensInSteps()
{
    Shown shown({samples::entryWith(now() - 1h, u"Some words to read. "_s.repeated(400))});
    shown.view.setCurrentRow(0);
    const int folded = shown.view.rowRect(0).height();
    QTest::keyClick(&shown.view, Qt::Key_Return);
    QVERIFY(shown.view.rowRect(0).height() > folded * 3);
}

void tst_TimelineView::remoteAttachmentIsAskedForAndNeverOpened()
{
    using Bytes = models::TimelineAttachment::Bytes;
    TimelineEntry mail = samples::entryWith(now() - 1h, u"See the file."_s);
    const domain::AttachmentId file(QUuid(9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1));
    mail.attachments.append({.id = file, .name = u"bill.pdf"_s, .size = 1000});
    Shown shown({mail});
    QSignalSpy requested(&shown.view, &TimelineView::attachmentRequested);
    QSignalSpy save(&shown.view, &TimelineView::attachmentSaveRequested);
    shown.view.viewport()->grab();
    QCOMPARE(requested.count(), 0); // looking at it fetches nothing

    const QRect card = shown.view.rowRect(0);
    const QPoint chip(card.left() + 60, card.bottom() - 20);
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, chip);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.first().first().value<domain::AttachmentId>(), file);

    shown.model.setBytes(file, Bytes::Coming, 50);
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, chip);
    QCOMPARE(requested.count(), 1); // already on its way
    shown.model.setBytes(file, Bytes::Here, 100);
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, chip);
    QCOMPARE(save.count(), 1);
    mail.attachments[0].name = u"Photo.JPG"_s;
    mail.attachments[0].bytes = Bytes::Here;
    shown.model.take(mail);
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, chip);
    QCOMPARE(requested.count(), 2); // a picture is shown
    QCOMPARE(save.count(), 1);
}

void tst_TimelineView::entriesAreReadOut()
{
    Shown shown(samples::longTimeline(now(), 300));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&shown.view);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 32);
    QAccessibleInterface *second = list->child(1);
    QCOMPARE(second->role(), QAccessible::ListItem);
    QVERIFY(second->text(QAccessible::Name).startsWith(u"Call in, Today, 06:04, "_s));
    QCOMPARE(list->indexOfChild(second), 1);
    QVERIFY(!second->rect().isEmpty());
    QCOMPARE(second->parent(), list);
}

void tst_TimelineView::whatWasHeldBackIsDecidedAtOnce_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void tst_TimelineView::whatWasHeldBackIsDecidedAtOnce()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    TimelineEntry held = samples::entryWith(now() - 1h, u"It is on its way."_s);
    held.settled = TimelineEntry::Settled::HeldBack;
    Shown shown({held});
    QSignalSpy asked(&shown.view, &TimelineView::decisionRequested);
    const QRect card = shown.view.rowRect(0);
    const bool rtl = direction == Qt::RightToLeft;
    const QPoint line(rtl ? card.right() - 70 : card.left() + 70, card.bottom() - 20);
    QTest::mouseMove(shown.view.viewport(), line);
    QTRY_COMPARE(shown.view.viewport()->cursor().shape(), Qt::PointingHandCursor);
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, line);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toUuid(), held.id());
    shown.view.setCurrentRow(0);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space})
        QTest::keyClick(&shown.view, key);
    QCOMPARE(asked.size(), 3);
    QAccessibleInterface *entry = QAccessible::queryAccessibleInterface(&shown.view)->child(0);
    QVERIFY(entry->actionInterface());
    QCOMPARE(entry->actionInterface()->actionNames(),
             QStringList{QAccessibleActionInterface::pressAction()});
    entry->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(asked.size(), 4);
    held.settled = TimelineEntry::Settled::Yes;
    shown.model.take(held);
    QVERIFY(entry->actionInterface()->actionNames().isEmpty());
}

void tst_TimelineView::emptyFilterOffersEverything()
{
    Shown shown({});
    auto *empty = shown.view.findChild<QWidget *>(u"timelineEmpty"_s);
    QVERIFY(empty->isVisible());
    shown.model.setFilter({.channel = domain::Channel::Note});
    QVERIFY(empty->isVisible());
    auto *button = empty->findChild<QAbstractButton *>();
    QVERIFY(button && button->isVisible());
    button->click();
    const models::TimelineFilter everything; // named: gcc 12 under sanitizers reads it too late
    QCOMPARE(shown.model.filter(), everything);
}

void tst_TimelineView::onlyOtherCasesAreNamed()
{
    TimelineEntry mail = samples::entryWith(now() - 1h, u"See the file."_s);
    mail.caseNumber = 4821;
    Shown shown({mail});
    const auto heading = [&shown] {
        shown.view.setCurrentRow(0);
        QTest::keyClick(&shown.view, Qt::Key_A, Qt::ControlModifier);
        return shown.view.selectedText().section(u'\n', 0, 0);
    };
    QCOMPARE(heading(), u"Email in · case #4821"_s);
    shown.view.setCurrentCase(samples::caseId(4821));
    QCOMPARE(heading(), u"Email in"_s);
    shown.view.setCurrentCase(samples::caseId(4417));
    QCOMPARE(heading(), u"Email in · case #4821"_s);
}

void tst_TimelineView::aLineStandsBelowWhatCameSinceTheLastLook_data()
{
    QTest::addColumn<int>("newer");
    QTest::addColumn<bool>("mine");
    QTest::addColumn<bool>("line");
    QTest::newRow("nothing came") << 0 << false << false;
    QTest::newRow("two came") << 2 << false << true;
    QTest::newRow("only my own words") << 1 << true << false;
    QTest::newRow("more than is fetched") << 300 << false << false;
}

void tst_TimelineView::aLineStandsBelowWhatCameSinceTheLastLook()
{
    QFETCH(const int, newer);
    QFETCH(const bool, mine);
    QFETCH(const bool, line);
    QList<TimelineEntry> entries = samples::longTimeline(now(), 300);
    if (mine) {
        auto &one = std::get<domain::Interaction>(entries.first().what);
        one.author = domain::Author::Agent;
        one.agent = samples::agent(1);
    }
    Shown shown(entries);
    shown.view.resize(700, 4'000);
    QList<int> before;
    for (int row = 1; row < 6; ++row)
        before.append(shown.view.rowRect(row).top() - shown.view.rowRect(row - 1).bottom());
    const core::Instant until = newer < entries.size() ? entries.at(newer).at() : now() - 9'000h;

    shown.view.setLastLook(ui::LastLook{.until = until, .agent = samples::agent(1)});

    for (int row = 1; row < 6; ++row) {
        const int now = shown.view.rowRect(row).top() - shown.view.rowRect(row - 1).bottom();
        QCOMPARE(now > before.at(row - 1), line && row == newer);
    }
    QVERIFY(!line || shown.view.spokenText(newer).contains(u"New since you last looked"_s));
}

/// Who looks when somebody writes sees the line come, and what they read stays where it is.
void tst_TimelineView::aLineComesWithTheFirstNewsAndTakesNothingAway()
{
    Shown shown(samples::longTimeline(now(), 300));
    shown.view.setLastLook(ui::LastLook{.until = now(), .agent = samples::agent(1)});
    shown.view.verticalScrollBar()->setValue(1500);
    const auto [row, top] = shown.top();

    shown.model.take(samples::entryWith(now() + 5min, u"Something new."_s));

    QCOMPARE(shown.view.rowRect(row + 1).top(), top);
    shown.view.verticalScrollBar()->setValue(0);
    QVERIFY(shown.view.spokenText(1).contains(u"New since you last looked"_s));
    shown.model.remove(shown.model.at(0).id());
    QVERIFY(!shown.view.spokenText(0).contains(u"New since you last looked"_s));
}

QTEST_MAIN(tst_TimelineView)
#include "tst_TimelineView.moc"
