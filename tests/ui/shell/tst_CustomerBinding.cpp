// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/CustomerBinding.h"

#include "tests/ui/support/SeatedDesk.h"
#include "ui/customer/CasePanel.h"
#include "ui/customer/Composer.h"
#include "ui/customer/CustomerPage.h"
#include "ui/customer/CustomerSheets.h"
#include "ui/shell/lastLooks.h"
#include "ui/theme/Theme.h"
#include "ui/timeline/TimelineFilterButton.h"
#include "ui/timeline/TimelineView.h"

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
        QVERIFY(m_seat->does(domain::TagCase{m_bill, {u"bill"_s}, {}})); // comes after it
        binding.undoDeed();
        QVERIFY(!told.isEmpty());
        QCOMPARE(told.last().first().toString(), deed + u": this cannot be undone."_s);
        QCOMPARE(theCase(m_bill).status, domain::CaseStatus::Solved);
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
