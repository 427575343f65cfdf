// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/CustomerBinding.h"

#include "app/domain/rules.h"
#include "tests/ui/support/SeatedDesk.h"
#include "ui/customer/CasePanel.h"
#include "ui/customer/Composer.h"
#include "ui/customer/CustomerPage.h"
#include "ui/customer/CustomerSheets.h"
#include "ui/shell/StepBack.h"
#include "ui/shell/lastLooks.h"
#include "ui/theme/Theme.h"
#include "ui/timeline/TimelineFilterButton.h"
#include "ui/timeline/TimelineView.h"
#include "ui/widgets/TextBox.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QListWidget>
#include <QPointer>
#include <QSignalSpy>

using namespace hadir;
using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;

namespace {
/// A customer's page over a desk; the binding goes first.
struct Place
{
    explicit Place(desk::Desk &desk)
        : page(desk.clock())
        , panel(desk.clock())
        , timeline(new TimelineView(desk.clock()))
        , filter(new TimelineFilterButton)
    {
        page.setTimeline(timeline, filter);
        binding = std::make_unique<CustomerBinding>(
            desk, CustomerBinding::Parts{page, panel, *timeline, *filter});
    }

    CustomerPage page;
    CasePanel panel;
    TimelineView *timeline;
    TimelineFilterButton *filter;
    std::unique_ptr<CustomerBinding> binding;
};
} // namespace

/// A real desk without a line.
class tst_CustomerBinding final : public QObject
{
    Q_OBJECT

    Theme m_theme{*qApp};
    std::unique_ptr<support::SeatedDesk> m_seat;
    std::unique_ptr<Place> m_place;
    domain::CaseId m_bill;

    domain::Case theCase(domain::CaseId id)
    {
        const auto found = m_seat->desk().reader().caseWith(id);
        return found && *found ? **found : domain::Case();
    }
    void writeNote()
    {
        Q_EMIT m_place->page.composer()->noteRequested(m_bill, u"They will call again."_s);
    }
    void follow()
    {
        connect(&m_seat->desk(), &desk::Desk::changed, m_place->binding.get(),
                &CustomerBinding::take);
        const domain::ContactPoint email{.id = m_seat->desk().ids().make<domain::ContactPoint>(),
                                         .customer = theCase(m_bill).customer,
                                         .kind = domain::ContactKind::Email,
                                         .value = u"ahmad@example.org"_s};
        QVERIFY(m_seat->receives(email));
        m_place->binding->setDirectory(
            {.me = m_seat->me(), .agents = {}, .queues = {}, .teams = {}});
        m_place->binding->open(email.customer, m_bill);
    }
    domain::InteractionId reply(const QString &words)
    {
        QSignalSpy sent(m_place->binding.get(), &CustomerBinding::messageSent);
        Q_EMIT m_place->page.composer()->replyRequested(m_bill, domain::Channel::Email, {}, {},
                                                        words, Composer::After::Nothing);
        return sent.wait() ? sent.first().first().value<domain::Interaction>().id
                           : domain::InteractionId();
    }
    domain::Delivery deliveryOf(domain::InteractionId id)
    {
        const auto item = m_seat->desk().reader().historyItem(domain::Kind::Interaction, id.uuid());
        return std::get<domain::Interaction>(item.value().value().what).delivery;
    }

private Q_SLOTS:
    void init()
    {
        m_seat = std::make_unique<support::SeatedDesk>();
        QVERIFY(m_seat->open());
        m_bill = m_seat->takeCase(u"Ahmad bin Salleh"_s, u"Charged twice"_s);
        m_place = std::make_unique<Place>(m_seat->desk());
        m_place->binding->open(theCase(m_bill).customer, m_bill);
    }
    void cleanup()
    {
        m_place.reset();
        m_seat.reset();
    }

    void whatCannotBeUndoneLeavesAnOlderDeedAlone_data()
    {
        QTest::addColumn<QString>("deed");
        QTest::newRow("a case") << u"New case"_s;
        QTest::newRow("a note") << u"Internal note"_s;
        QTest::newRow("a call") << u"Logged call"_s;
    }

    void whatCannotBeUndoneLeavesAnOlderDeedAlone()
    {
        QFETCH(const QString, deed);
        const domain::CustomerId customer = theCase(m_bill).customer;
        CustomerBinding &binding = *m_place->binding;
        QSignalSpy done(&binding, &CustomerBinding::deedDone);
        QSignalSpy told(&binding, &CustomerBinding::told);
        Q_EMIT m_place->panel.statusRequested(m_bill, domain::CaseStatus::Solved);
        QVERIFY(done.wait());
        if (deed == u"New case"_s)
            Q_EMIT m_place->page.sheets().caseOpened({.customer = customer, .subject = u"Two"_s});
        else if (deed == u"Logged call"_s)
            Q_EMIT m_place->page.sheets().callLogged({.customer = customer, .caseId = m_bill});
        else
            writeNote();
        QVERIFY(m_seat->does(domain::TagCase{m_bill, {}, {u"none"_s}})); // comes after it
        binding.stepBack().take();
        QVERIFY(told.wait());
        QVERIFY2(told.last().first().toString().startsWith(deed + u": this cannot be undone. "_s),
                 qPrintable(told.last().first().toString()));
        QCOMPARE(theCase(m_bill).status, domain::CaseStatus::Solved);
        binding.stepBack().take(); // whoever asks again means the one before
        QTRY_COMPARE(theCase(m_bill).status, domain::CaseStatus::Open);
    }

    void refusedFeedbackStaysInItsSheet()
    {
        CustomerPage &page = m_place->page;
        page.sheets().recordFeedback();
        page.findChild<QComboBox *>(u"feedbackScore"_s)->setCurrentIndex(0);
        auto *comment = page.findChild<TextBox *>(u"feedbackComment"_s);
        const QString tooLong = u"Kind\n"_s.repeated(domain::rules::bodyCeiling / 4);
        comment->setPlainText(tooLong);
        const QPointer sheet = page.findChild<QWidget *>(u"feedbackSheet"_s);
        auto *action = sheet->findChild<QAbstractButton *>(u"sheetAction"_s);
        action->click();
        QTRY_VERIFY(sheet->findChild<QWidget *>(u"sheetRefusal"_s)->isVisible());
        QCOMPARE(comment->toPlainText(), tooLong);
        comment->setPlainText(u"Kind"_s);
        action->click();
        QTRY_VERIFY(!sheet);
    }

    void whatChangedADetailIsTakenBack()
    {
        CustomerBinding &binding = *m_place->binding;
        const domain::CustomerId about = theCase(m_bill).customer;
        const auto city = [this, about] {
            return m_seat->desk().reader().person(about).value().value().city;
        };
        QSignalSpy done(&binding, &CustomerBinding::deedDone);
        Q_EMIT m_place->page.customerChanged({.customer = about, .city = u"Ipoh"_s});
        QVERIFY(done.wait());
        QCOMPARE(done.first().first().toString(), u"Saved: Change of details: City."_s);
        QCOMPARE(city(), u"Ipoh"_s);
        QSignalSpy told(&binding, &CustomerBinding::told);
        binding.stepBack().take();
        QTRY_COMPARE(city(), QString());
        QTRY_VERIFY(!told.isEmpty());
        QVERIFY(told.first().first().toString().startsWith(u"Undone. Change of details: City ("_s));
    }

    /// Also one that lies further back than what is read at first, whatever the filter hides.
    void anEntryThatWasFoundIsGoneTo()
    {
        const domain::Interaction found{.id = m_seat->desk().ids().make<domain::Interaction>(),
                                        .customer = theCase(m_bill).customer,
                                        .caseId = m_bill,
                                        .body = u"The oldest of all"_s,
                                        .happenedAt = core::fromMillis(1)};
        QVERIFY(m_seat->receives(found));
        for (int at = 0; at < 120; ++at)
            QVERIFY(m_seat->receives(
                domain::Interaction{.id = m_seat->desk().ids().make<domain::Interaction>(),
                                    .customer = found.customer,
                                    .body = u"Later"_s,
                                    .happenedAt = core::fromMillis(1'000 + at)}));
        m_place->page.resize(700, 600);
        m_place->page.show();
        m_place->binding->open(found.customer, m_bill);
        m_place->binding->timeline().setFilter({.channel = domain::Channel::Call});
        m_place->binding->goTo(found.id);
        const auto current = [this] {
            const int row = m_place->timeline->currentRow();
            return row < 0 ? QUuid() : m_place->binding->timeline().at(row).id();
        };
        QTRY_COMPARE(current(), found.id.uuid());
        QTRY_VERIFY(!m_place->timeline->rowRect(m_place->timeline->currentRow()).isEmpty());
    }

    /// Noted while they look, so that a desk that ends at any moment knows it.
    void whoLooksIsRememberedAtTheNextVisit()
    {
        const domain::CustomerId customer = theCase(m_bill).customer;
        desk::Desk &desk = m_seat->desk();
        QVERIFY(!lastLook(desk.reader(), customer));
        QTRY_VERIFY(lastLook(desk.reader(), customer));
        const auto first = lastLook(desk.reader(), customer);
        QTRY_VERIFY(desk.now() > *first);
        connect(&desk, &desk::Desk::changed, m_place->binding.get(), &CustomerBinding::take);
        writeNote(); // something comes while they look
        QTRY_VERIFY(*lastLook(desk.reader(), customer) > *first);
        QVERIFY(
            !lastLook(desk.reader(), domain::CustomerId(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2))));
    }

    void aMessageThatWaitsIsTakenBackWithItsWords_data()
    {
        QTest::addColumn<QString>("way");
        for (const QString &way : {u"undo"_s, u"card"_s, u"key"_s})
            QTest::newRow(qPrintable(way)) << way;
    }

    void aMessageThatWaitsIsTakenBackWithItsWords()
    {
        QFETCH(const QString, way);
        follow();
        const domain::InteractionId sent = reply(u"Good morning Ahmad"_s);
        QTRY_COMPARE(m_place->binding->timeline().rowCount(), 1);
        QVERIFY(m_place->binding->timeline().at(0).mayRecall);
        QVERIFY(m_place->page.composer()->text().isEmpty());
        if (way == u"undo"_s)
            m_place->binding->stepBack().take();
        else if (way == u"card"_s)
            Q_EMIT m_place->timeline->entryDeedRequested(sent.uuid(), EntryDeed::Recall);
        else
            Q_EMIT m_place->page.recallRequested();
        QTRY_COMPARE(m_place->page.composer()->text(), u"Good morning Ahmad"_s);
        QCOMPARE(m_place->page.composer()->channel(), domain::Channel::Email);
        QCOMPARE(deliveryOf(sent), domain::Delivery::Recalled);
        QVERIFY(!theCase(m_bill).lastMessage);
        QVERIFY(!m_place->binding->timeline().at(0).mayRecall);
        QTRY_COMPARE(m_seat->desk().reader().drafts(theCase(m_bill).customer).value().size(), 1);
    }

    /// Nobody followed it here: it was sent before this start of the program.
    void wordsOfAnEarlierDayComeBackToo()
    {
        follow();
        const domain::ReplyToCustomer earlier{.interaction =
                                                  m_seat->desk().ids().make<domain::Interaction>(),
                                              .customer = theCase(m_bill).customer,
                                              .caseId = m_bill,
                                              .body = u"Good morning"_s};
        QVERIFY(m_seat->does(earlier));
        m_place->binding->stepBack().take();
        QTRY_COMPARE(m_place->page.composer()->text(), u"Good morning"_s);
        QCOMPARE(deliveryOf(earlier.interaction), domain::Delivery::Recalled);
    }

    void anEntryIsWhereASplitBegins()
    {
        follow();
        const domain::CaseId other = m_seat->desk().ids().make<domain::Case>();
        const domain::CustomerId customer = theCase(m_bill).customer;
        QVERIFY(m_seat->does(
            domain::OpenCase{.caseId = other, .customer = customer, .subject = u"Two"_s}));
        QList<domain::InteractionId> notes;
        for (int at = 0; at < 3; ++at) {
            notes.append(m_seat->desk().ids().make<domain::Interaction>());
            QVERIFY(m_seat->does(domain::AddNote{.interaction = notes.last(),
                                                 .customer = customer,
                                                 .caseId = other,
                                                 .body = u"x"_s}));
        }
        QTRY_COMPARE(m_place->binding->timeline().rowCount(), 3);
        m_place->panel.show();
        Q_EMIT m_place->timeline->entryDeedRequested(notes.at(1).uuid(), EntryDeed::Split);
        QCOMPARE(m_place->binding->caseId(), other); // it is of another case than the one shown
        auto *list = m_place->panel.findChild<QListWidget *>(u"splitEntries"_s);
        QVERIFY(list);
        QCOMPARE(list->currentRow(), 1);
        QSignalSpy told(m_place->binding.get(), &CustomerBinding::told);
        Q_EMIT m_place->page.splitRequested(); // with no entry in hand: the case's newest
        QVERIFY(told.isEmpty());
    }

    void wordsThatComeBackStandAboveWhatIsBeingWritten()
    {
        follow();
        const domain::InteractionId sent = reply(u"Good morning"_s);
        m_place->page.composer()->body().setPlainText(u"One more thing"_s);
        Q_EMIT m_place->timeline->entryDeedRequested(sent.uuid(), EntryDeed::Recall);
        QTRY_COMPARE(m_place->page.composer()->text(), u"Good morning\n\nOne more thing"_s);
    }

    void wordsComeBackToTheirCaseWhateverIsOpen()
    {
        follow();
        QSignalSpy sent(m_place->binding.get(), &CustomerBinding::messageSent);
        (void)reply(u"Good morning"_s);
        const domain::CaseId other = m_seat->takeCase(u"Lim Wei Han"_s, u"Router"_s);
        m_place->binding->open(theCase(other).customer, other);
        QVERIFY(m_seat->does(domain::TagCase{other, {u"vip"_s}, {}})); // is newer, and stays
        QSignalSpy told(m_place->binding.get(), &CustomerBinding::told);
        m_place->binding->stepBack().take(sent.first().at(1).value<store::DeedId>());
        QTRY_COMPARE(m_place->binding->caseId(), m_bill);
        QTRY_COMPARE(m_place->page.composer()->text(), u"Good morning"_s);
        QTRY_VERIFY(told.contains(QVariantList{u"Undone. The message was not sent."_s}));
        QCOMPARE(theCase(other).tags, QStringList{u"vip"_s});
    }

    void whatWaitsForItsMomentCanGoNow()
    {
        follow();
        const domain::ReplyToCustomer later{
            .interaction = m_seat->desk().ids().make<domain::Interaction>(),
            .customer = theCase(m_bill).customer,
            .caseId = m_bill,
            .body = u"Good morning"_s,
            .sendAt = m_seat->desk().now() + std::chrono::hours(10)};
        QVERIFY(m_seat->does(later));
        Q_EMIT m_place->timeline->entryDeedRequested(later.interaction.uuid(), EntryDeed::SendNow);
        QTRY_COMPARE(m_place->binding->timeline().rowCount(), 2);
        QCOMPARE(deliveryOf(later.interaction), domain::Delivery::Recalled);
        const domain::Interaction now = *m_place->binding->timeline().at(0).interaction();
        QCOMPARE(now.delivery, domain::Delivery::Waiting);
        QCOMPARE(now.body, u"Good morning"_s);
        QVERIFY(*now.sendAt <= m_seat->desk().now());
        QCOMPARE(m_seat->desk().reader().journal().newest(9)->first().commands, 1); // or neither
        QVERIFY(m_place->page.composer()->text().isEmpty());
    }

    void aNoteNamesWhomItIsToReach()
    {
        follow();
        const domain::AgentId omar(QUuid(9, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2));
        const domain::Agent colleague{.id = omar, .login = u"omar"_s, .name = u"Omar Haddad"_s};
        QVERIFY(m_seat->receives(colleague));
        models::Directory directory{.me = m_seat->me(), .agents = {}, .queues = {}, .teams = {}};
        directory.agents.insert(omar, colleague);
        m_place->binding->setDirectory(directory);
        Composer &composer = *m_place->page.composer();
        m_place->page.resize(700, 600);
        m_place->page.show();
        composer.mention();
        QTest::keyClicks(&composer.body(), u"oma"_s);
        auto *list = m_place->page.findChild<QListWidget *>(u"mentionRows"_s);
        QVERIFY(list && list->isVisible() && list->count() == 1);
        QTest::keyClick(&composer.body(), Qt::Key_Return);
        QVERIFY(!list->isVisible());
        QTest::keyClicks(&composer.body(), u"look please"_s);
        QCOMPARE(composer.text(), u"@Omar Haddad look please"_s);
        composer.findChild<QAbstractButton *>(u"sendReply"_s)->click();
        QTRY_COMPARE(m_place->binding->timeline().rowCount(), 1);
        const models::TimelineEntry &entry = m_place->binding->timeline().at(0);
        QCOMPARE(entry.interaction()->mentions, QList{omar});
        QCOMPARE(entry.mentioned, QStringList{u"Omar Haddad"_s});
        composer.choose(domain::Channel::Email);
        QTest::keyClicks(&composer.body(), u"@"_s); // reaches nobody but the customer
        QVERIFY(!list->isVisible());
    }

    void whatIsPinnedStandsAboveTheTimelineAndLeadsThere()
    {
        follow();
        writeNote();
        QTRY_COMPARE(m_place->binding->timeline().rowCount(), 1);
        m_place->page.resize(700, 600);
        m_place->page.show();
        QSignalSpy told(m_place->binding.get(), &CustomerBinding::told);
        Q_EMIT m_place->page.pinRequested(); // nothing in hand
        QCOMPARE(told.size(), 1);
        m_place->timeline->setCurrentRow(0);
        Q_EMIT m_place->page.pinRequested();
        auto *rows = m_place->page.findChild<QListWidget *>(u"pinnedEntries"_s);
        QTRY_VERIFY(rows->isVisible());
        QCOMPARE(rows->count(), 1);
        QVERIFY(rows->item(0)->text().contains(u"They will call again."_s));
        QVERIFY(m_place->binding->timeline().at(0).isPinned);
        m_place->page.findChild<QAbstractButton *>(u"pinStripHead"_s)->click();
        QVERIFY(!rows->isVisible());
        m_place->page.findChild<QAbstractButton *>(u"pinStripHead"_s)->click();
        m_place->timeline->setCurrentRow(-1);
        QTest::mouseClick(rows->viewport(), Qt::LeftButton, {},
                          rows->visualItemRect(rows->item(0)).center());
        QCOMPARE(m_place->timeline->currentRow(), 0);
        m_place->binding->stepBack().take();
        QTRY_VERIFY(!rows->isVisible());
        QVERIFY(!m_place->binding->timeline().at(0).isPinned);
        QTRY_COMPARE(told.last().first().toString(), u"Undone. The entry is no longer pinned."_s);
    }

    void whatTheFilterHidesIsSaidToBeSaved()
    {
        QSignalSpy hidden(m_place->binding.get(), &CustomerBinding::writtenOutOfSight);
        m_place->binding->timeline().setFilter({.channel = domain::Channel::Call});
        writeNote();
        QVERIFY(hidden.wait());
        QCOMPARE(m_place->binding->timeline().rowCount(), 0);
    }
};

QTEST_MAIN(tst_CustomerBinding)
#include "tst_CustomerBinding.moc"
