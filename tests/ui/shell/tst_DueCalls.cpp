// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/DueCalls.h"

#include "tests/ui/support/SeatedDesk.h"
#include "ui/callbacks/DueCallbacks.h"
#include "ui/shell/BookingBinding.h"
#include "ui/shell/Language.h"
#include "ui/shell/OutcomeSheet.h"
#include "ui/shell/StepBack.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TextBox.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QSignalSpy>

using namespace hadir;
using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// A real desk without a line.
class tst_DueCalls final : public QObject
{
    Q_OBJECT

    Theme m_theme{*qApp};
    Language m_language{*qApp};
    models::Directory m_directory;
    std::unique_ptr<support::SeatedDesk> m_seat;
    std::unique_ptr<QWidget> m_window;
    DueCallbacks *m_due = nullptr;
    std::unique_ptr<CallTimes> m_times;
    std::unique_ptr<StepBack> m_back;
    std::unique_ptr<BookingBinding> m_booking;
    std::unique_ptr<DueCalls> m_calls;
    domain::CustomerId m_ahmad;
    domain::CaseId m_bill;
    domain::Callback m_callback;

    desk::Desk &desk() { return m_seat->desk(); }
    desk::CallbackEntry entry()
    {
        return desk().reader().callbacks().entry(m_callback.id).value().value();
    }
    domain::Callback now() { return entry().callback; }
    template <class Part>
    Part *part(const QString &name)
    {
        return m_window->findChild<Part *>(name);
    }
    void claim()
    {
        m_calls->show({entry()});
        part<QAbstractButton>(u"dueClaim"_s)->click();
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
        const auto mobile = desk().ids().make<domain::ContactPoint>();
        QVERIFY(m_seat->does(domain::AddContactPoint{.contactPoint = mobile,
                                                     .customer = m_ahmad,
                                                     .kind = domain::ContactKind::Phone,
                                                     .value = u"+81312345678"_s}));
        const core::Instant due = desk().now() - 1min;
        m_callback = {.id = desk().ids().make<domain::Callback>(),
                      .customer = m_ahmad,
                      .caseId = m_bill,
                      .contactPoint = mobile,
                      .zone = u"Asia/Tokyo"_s,
                      .dueAt = due,
                      .owner = m_seat->me(),
                      .reason = u"The hold has gone"_s,
                      .promisedAt = due};
        QVERIFY(m_seat->receives(m_callback));
        m_window = std::make_unique<QWidget>();
        m_window->resize(700, 800);
        m_due = new DueCallbacks(m_window.get());
        m_window->show();
        m_times = std::make_unique<CallTimes>(desk());
        m_back = std::make_unique<StepBack>(desk());
        m_booking = std::make_unique<BookingBinding>(
            desk(), BookingBinding::Parts{*m_window, m_directory, *m_times, *m_back});
        m_calls = std::make_unique<DueCalls>(
            desk(), DueCalls::Parts{*m_due, *m_window, m_directory, *m_booking, *m_back});
    }
    void cleanup()
    {
        m_calls.reset();
        m_booking.reset();
        m_back.reset();
        m_times.reset();
        m_window.reset();
        m_seat.reset();
    }

    void claimingLeadsToTheCustomerAndDials()
    {
        QSignalSpy wanted(m_calls.get(), &DueCalls::customerWanted);
        QSignalSpy dialled(m_calls.get(), &DueCalls::dialWanted);
        QSignalSpy told(m_calls.get(), &DueCalls::told);
        claim();
        QVERIFY(QTest::qWaitFor([&dialled] { return !dialled.isEmpty(); }));
        QCOMPARE(wanted.first().at(0).value<domain::CustomerId>(), m_ahmad);
        QCOMPARE(dialled.first().first().toString(), u"+81312345678"_s);
        QVERIFY(told.first().first().toString().contains(u"The hold has gone"_s));
        QCOMPARE(now().state, domain::CallbackState::Claimed);
        QCOMPARE(now().claimedBy, m_seat->me());
        m_calls->show({entry()});
        QVERIFY(part<QAbstractButton>(u"dueOutcome"_s));
    }

    void aColleaguesClaimSaysWho()
    {
        const auto omar = desk().ids().make<domain::Agent>();
        QVERIFY(m_seat->receives(
            domain::Agent{.id = omar, .login = u"omar"_s, .name = u"Omar Khalid"_s}));
        QSignalSpy told(m_calls.get(), &DueCalls::told);
        m_calls->show({entry()});
        domain::Callback claimed = now();
        claimed.state = domain::CallbackState::Claimed;
        claimed.claimedBy = omar;
        QVERIFY(m_seat->receives(claimed));
        part<QAbstractButton>(u"dueClaim"_s)->click();
        QVERIFY(QTest::qWaitFor([&told] { return !told.isEmpty(); }));
        const QString said = told.first().first().toString();
        QVERIFY2(said.contains(u"Omar Khalid"_s), qPrintable(said));
    }

    void whatCameOfItIsRecorded()
    {
        QSignalSpy done(m_back.get(), &StepBack::done);
        QSignalSpy told(m_back.get(), &StepBack::told);
        claim();
        QTRY_COMPARE(now().state, domain::CallbackState::Claimed);
        m_calls->askOutcome(m_callback.id);
        auto *action = part<QAbstractButton>(u"sheetAction"_s);
        QVERIFY(!action->isEnabled());
        part<QAbstractButton>(u"outcome:reached"_s)->click();
        part<QComboBox>(u"outcomeCode"_s)->setEditText(u"Refunded"_s);
        part<TextBox>(u"outcomeNote"_s)->setPlainText(u"Explained the refund"_s);
        QVERIFY(!part<QWidget>(u"outcomeWhen"_s)->isVisible());
        action->click();
        QVERIFY(QTest::qWaitFor([&] { return done.size() + told.size() > 0; }));
        QCOMPARE(now().state, domain::CallbackState::Reached);
        QCOMPARE(now().outcome, u"Refunded"_s);
    }

    void anotherTimeIsAskedFor()
    {
        QSignalSpy done(m_back.get(), &StepBack::done);
        QSignalSpy told(m_back.get(), &StepBack::told);
        claim();
        QTRY_COMPARE(now().state, domain::CallbackState::Claimed);
        m_calls->askOutcome(m_callback.id);
        part<QAbstractButton>(u"outcome:another-time"_s)->click();
        QVERIFY(part<QWidget>(u"outcomeWhen"_s)->isVisible());
        auto *action = part<QAbstractButton>(u"sheetAction"_s);
        QVERIFY(!action->isEnabled());
        part<QAbstractButton>(u"dayTomorrow"_s)->click();
        part<QAbstractButton>(u"slot:14:00"_s)->click();
        QVERIFY(action->isEnabled());
        action->click();
        QVERIFY(QTest::qWaitFor([&] { return done.size() + told.size() > 0; }));
        QVERIFY(now().localTime.endsWith(u"T14:00"_s));
        QCOMPARE(now().state, domain::CallbackState::Planned);
    }
};

QTEST_MAIN(tst_DueCalls)
#include "tst_DueCalls.moc"
