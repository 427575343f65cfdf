// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/CallbacksBinding.h"

#include "tests/ui/support/SeatedDesk.h"
#include "ui/callbacks/CallbacksPage.h"
#include "ui/shell/Language.h"
#include "ui/shell/callbackPaper.h"
#include "ui/shell/callbackRows.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Label.h"
#include "ui/words/formats.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTimeZone>

using namespace hadir;
using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// A real desk without a line.
class tst_CallbacksBinding final : public QObject
{
    Q_OBJECT

    Theme m_theme{*qApp};
    Language m_language{*qApp};
    models::Directory m_directory;
    std::unique_ptr<support::SeatedDesk> m_seat;
    std::unique_ptr<CallbacksPage> m_page;
    std::unique_ptr<CallbacksBinding> m_binding;
    domain::CaseId m_bill;
    domain::CustomerId m_ahmad;

    desk::Desk &desk() { return m_seat->desk(); }
    domain::Callback callback(core::Instant due, std::optional<domain::AgentId> owner)
    {
        return {.id = desk().ids().make<domain::Callback>(),
                .customer = m_ahmad,
                .zone = u"Asia/Riyadh"_s,
                .dueAt = due,
                .owner = owner,
                .reason = u"The hold has gone"_s,
                .promisedAt = due};
    }
    void make()
    {
        m_page = std::make_unique<CallbacksPage>(desk().clock());
        m_binding = std::make_unique<CallbacksBinding>(desk(), *m_page, m_directory);
        m_page->setLook(CallbacksPage::Look::Day);
        m_binding->begin();
        m_page->show();
        m_binding->read();
    }

private Q_SLOTS:
    void init()
    {
        m_language.choose(u"en"_s);
        m_seat = std::make_unique<support::SeatedDesk>();
        QVERIFY(m_seat->open());
        QVERIFY(m_seat->receives(
            domain::Agent{.id = m_seat->me(), .login = u"nur"_s, .name = u"Nur Aisyah"_s}));
        m_directory = {.me = m_seat->me()};
        m_bill = m_seat->takeCase(u"Ahmad bin Salleh"_s, u"Charged twice"_s);
        m_ahmad = desk().reader().caseWith(m_bill).value()->customer;
    }
    void cleanup()
    {
        m_binding.reset();
        m_page.reset();
        m_seat.reset();
    }

    void onesOwnAreShownAndTheTeamsOnDemand()
    {
        const core::Instant soon = desk().now();
        auto mine = callback(soon, m_seat->me());
        mine.caseId = m_bill;
        QVERIFY(m_seat->receives(mine));
        QVERIFY(m_seat->receives(callback(soon, {})));
        QVERIFY(m_seat->receives(callback(soon, desk().ids().make<domain::Agent>())));
        make();
        QCOMPARE(m_page->rows().size(), 1);
        QCOMPARE(m_page->rows().first().name, u"Ahmad bin Salleh"_s);
        m_page->findChild<QAbstractButton *>(u"whoseTeam"_s)->click();
        QCOMPARE(m_page->rows().size(), 3);
        QSignalSpy wanted(m_binding.get(), &CallbacksBinding::customerWanted);
        Q_EMIT m_page->opened(mine.id);
        QCOMPARE(wanted.first().at(0).value<domain::CustomerId>(), m_ahmad);
        QCOMPARE(wanted.first().at(1).value<std::optional<domain::CaseId>>(), m_bill);
    }

    void whatIsDueIsTold()
    {
        const auto omar = desk().ids().make<domain::Agent>();
        QVERIFY(m_seat->receives(
            domain::Agent{.id = omar, .login = u"omar"_s, .name = u"Omar Khalid"_s}));
        QVERIFY(m_seat->receives(callback(desk().now() - 1min, m_seat->me())));
        QVERIFY(m_seat->receives(callback(desk().now() - 40min, m_seat->me())));
        QVERIFY(m_seat->receives(callback(desk().now() + 2h, m_seat->me())));
        QVERIFY(m_seat->receives(callback(desk().now() - 1min, omar)));
        auto claimed = callback(desk().now() - 1min, {});
        claimed.state = domain::CallbackState::Claimed;
        claimed.claimedBy = m_seat->me();
        QVERIFY(m_seat->receives(claimed));
        claimed.id = desk().ids().make<domain::Callback>();
        claimed.claimedBy = omar;
        QVERIFY(m_seat->receives(claimed));
        m_page = std::make_unique<CallbacksPage>(desk().clock());
        m_binding = std::make_unique<CallbacksBinding>(desk(), *m_page, m_directory);
        const QSignalSpy told(m_binding.get(), &CallbacksBinding::due);
        m_binding->begin();
        QCOMPARE(told.last().first().value<QList<desk::CallbackEntry>>().size(), 3);
    }

    void promisesAreCountedByTheirDefinition()
    {
        const core::Instant now = desk().now();
        auto kept = callback(now - 3h, m_seat->me());
        kept.firstTryAt = now - 3h + 20min;
        kept.state = domain::CallbackState::Reached;
        QVERIFY(m_seat->receives(kept));
        const auto broken = callback(now - 3h, m_seat->me());
        QVERIFY(m_seat->receives(broken));
        QVERIFY(m_seat->receives(callback(now - 5min, m_seat->me())));
        const auto figures = promiseFigures(desk().reader(), m_directory, now);
        QCOMPARE(figures.first(),
                 (PromiseFigures{.due = 2, .late = 1, .unclaimed = 2, .kept = 1, .promised = 2}));
    }

    void hoursShowWhatIsTakenAndWhatIsClosed()
    {
        const QDate day(2026, 11, 24);
        domain::Queue queue{.zone = QString::fromLatin1(QTimeZone::systemTimeZoneId())};
        queue.callbacks.hours = {{.weekday = 2, .fromMinute = 9 * 60, .toMinute = 17 * 60}};
        queue.callbacks.capacity = 2;
        const auto nine = core::fromMillis(QDateTime(day, QTime(9, 0)).toMSecsSinceEpoch());
        const auto hours = callingHours({queue}, {{callback(nine + 30min, {}), {}, {}}}, day, day);
        QCOMPARE(hours.size(), 24);
        QVERIFY(!hours.at(8).why.isEmpty());
        QVERIFY(hours.at(9).why.isEmpty());
        QCOMPARE(hours.at(9).taken, 1);
        QCOMPARE(hours.at(9).places, 4);
    }

    void theyGoOnPaperAndIntoACalendar()
    {
        const core::Instant now = desk().now();
        auto over = callback(now, m_seat->me());
        over.state = domain::CallbackState::Reached;
        const auto rows = callbackRows(
            {{callback(now, m_seat->me()), u"Ahmad"_s, u"+60123454417"_s}, {over, u"Siti"_s, {}}},
            m_directory, now);
        const Paper paper = callbackPaper(rows, dayOf(now), dayOf(now));
        QCOMPARE(paper.entries.size(), 2);
        QVERIFY(paper.entries.first().heading.contains(u"Ahmad"_s));
        QCOMPARE(paper.entries.first().body, u"The hold has gone"_s);
        const auto events = callbackEvents(rows, now);
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.first().summary, u"Call Ahmad"_s);
        QCOMPARE(events.first().at, now);
    }

    void withoutALineItSaysOfWhenItIs()
    {
        make();
        const auto *line = m_page->findChild<Label *>(u"callbacksLine"_s);
        QVERIFY(line->isVisible() && !line->text().isEmpty());
    }

    void anotherDayIsReadAnew()
    {
        QVERIFY(m_seat->receives(callback(desk().now(), m_seat->me())));
        make();
        QCOMPARE(m_page->rows().size(), 1);
        m_page->findChild<QAbstractButton *>(u"callbacksForth"_s)->click();
        QVERIFY(m_page->rows().isEmpty());
        m_page->findChild<QAbstractButton *>(u"callbacksBack"_s)->click();
        QCOMPARE(m_page->rows().size(), 1);
    }
};

QTEST_MAIN(tst_CallbacksBinding)
#include "tst_CallbacksBinding.moc"
