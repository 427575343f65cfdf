// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/BookingBinding.h"

#include "app/domain/callbacks.h"
#include "tests/ui/support/SeatedDesk.h"
#include "ui/callbacks/SlotChip.h"
#include "ui/shell/BookingSheet.h"
#include "ui/shell/Language.h"
#include "ui/shell/StepBack.h"
#include "ui/shell/WhenSheet.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Label.h"
#include "ui/words/theirTime.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>

using namespace hadir;
using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// A real desk without a line.
class tst_BookingBinding final : public QObject
{
    Q_OBJECT

    Theme m_theme{*qApp};
    Language m_language{*qApp};
    models::Directory m_directory;
    std::unique_ptr<support::SeatedDesk> m_seat;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<CallTimes> m_times;
    std::unique_ptr<StepBack> m_back;
    std::unique_ptr<BookingBinding> m_booking;
    domain::CaseId m_bill;
    domain::CustomerId m_ahmad;
    domain::ContactPointId m_mobile;

    desk::Desk &desk() { return m_seat->desk(); }
    QList<domain::Callback> booked()
    {
        return desk().reader().customer(m_ahmad).value()->callbacks;
    }
    template <class Part>
    Part *part(const QString &name)
    {
        return m_window->findChild<Part *>(name);
    }
    /// The first open time of tomorrow is pressed, and the sheet answers.
    void bookTomorrow()
    {
        m_booking->book(m_ahmad, m_bill);
        part<QAbstractButton>(u"dayTomorrow"_s)->click();
        for (SlotChip *chip : m_window->findChildren<SlotChip *>()) {
            if (chip->offer().isOpen()) {
                chip->click();
                break;
            }
        }
        part<QAbstractButton>(u"sheetAction"_s)->click();
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
        m_mobile = desk().ids().make<domain::ContactPoint>();
        QVERIFY(m_seat->does(domain::AddContactPoint{.contactPoint = m_mobile,
                                                     .customer = m_ahmad,
                                                     .kind = domain::ContactKind::Phone,
                                                     .value = u"+81312345678"_s}));
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 800);
        m_window->show();
        m_times = std::make_unique<CallTimes>(desk());
        m_back = std::make_unique<StepBack>(desk());
        m_booking = std::make_unique<BookingBinding>(
            desk(), BookingBinding::Parts{*m_window, m_directory, *m_times, *m_back});
    }
    void cleanup()
    {
        m_booking.reset();
        m_back.reset();
        m_times.reset();
        m_window.reset();
        m_seat.reset();
    }

    void aTimeAndCtrlEnterBookIt()
    {
        m_booking->book(m_ahmad, m_bill);
        auto *sheet = part<BookingSheet>(u"bookingSheet"_s);
        QVERIFY(QTest::qWaitForWindowActive(sheet));
        auto *typed = part<QLineEdit>(u"whenTyped"_s);
        QTRY_VERIFY(typed->hasFocus());
        QTest::keyClicks(typed, u"esok 2 ptg"_s);
        QSignalSpy done(m_back.get(), &StepBack::done);
        QTest::keyClick(typed, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&done] { return !done.isEmpty(); }));
        QCOMPARE(booked().size(), 1);
        const domain::Callback callback = booked().first();
        QVERIFY(callback.localTime.endsWith(u"T14:00"_s));
        QCOMPARE(callback.zone, u"Asia/Tokyo"_s);
        QCOMPARE(callback.caseId, m_bill);
        QCOMPARE(callback.owner, m_seat->me());
        QCOMPARE(callback.contactPoint, m_mobile);
    }

    void whatIsBookedIsTakenBack()
    {
        QSignalSpy done(m_back.get(), &StepBack::done);
        bookTomorrow();
        QVERIFY(QTest::qWaitFor([&done] { return !done.isEmpty(); }));
        m_back->take(done.first().at(1).value<store::DeedId>());
        QTRY_VERIFY(booked().isEmpty()
                    || booked().first().state == domain::CallbackState::Cancelled);
    }

    void aRefusedBookingKeepsTheSheetWithItsWords()
    {
        m_booking->book(m_ahmad, m_bill);
        // While it is filled in, a colleague notes that no calls are wanted.
        QVERIFY(m_seat->does(domain::SetConsent{
            .contactPoint = m_mobile, .purpose = domain::Purpose::Callback, .granted = false}));
        auto *typed = part<QLineEdit>(u"whenTyped"_s);
        QTest::keyClicks(typed, u"esok 2 ptg"_s);
        part<QAbstractButton>(u"sheetAction"_s)->click();
        auto *refusal = part<QWidget>(u"sheetRefusal"_s);
        QTRY_VERIFY(refusal->isVisible());
        QCOMPARE(typed->text(), u"esok 2 ptg"_s);
        QVERIFY(booked().isEmpty());
    }

    void oneIsMovedAndCancelled()
    {
        QSignalSpy done(m_back.get(), &StepBack::done);
        bookTomorrow();
        QVERIFY(QTest::qWaitFor([&done] { return done.size() == 1; }));
        const domain::Callback before = booked().first();
        m_booking->moveTo(before.id, before.dueAt + 24h);
        QVERIFY(QTest::qWaitFor([&done] { return done.size() == 2; }));
        QCOMPARE(booked().first().dueAt, before.dueAt + 24h);
        m_booking->cancel(before.id);
        QVERIFY(QTest::qWaitFor([&done] { return done.size() == 3; }));
        QCOMPARE(booked().first().state, domain::CallbackState::Cancelled);
    }

    void whatTheLawForbidsIsStruckThrough()
    {
        m_booking->book(m_ahmad, m_bill);
        part<QAbstractButton>(u"dayTomorrow"_s)->click();
        const auto *night = part<SlotChip>(u"slot:03:00"_s);
        QVERIFY(night && !night->offer().isOpen());
        QVERIFY(night->offer().why.contains(u"Japan"_s));
    }
};

QTEST_MAIN(tst_BookingBinding)
#include "tst_BookingBinding.moc"
