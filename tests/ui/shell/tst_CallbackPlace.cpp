// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/CallbackPlace.h"

#include "tests/ui/support/SeatedDesk.h"
#include "tests/ui/support/directions.h"
#include "ui/callbacks/CallbacksPage.h"
#include "ui/customer/CustomerPage.h"
#include "ui/shell/Language.h"
#include "ui/shell/ShellWindow.h"
#include "ui/shell/Workplace.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/IconButton.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDesktopServices>
#include <QLineEdit>
#include <QUrl>

using namespace hadir;
using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Callbacks in the whole window, by keys, over a real desk without a line.
class tst_CallbackPlace final : public QObject
{
    Q_OBJECT

    Theme m_theme{*qApp};
    Language m_language{*qApp};
    std::unique_ptr<support::SeatedDesk> m_seat;
    std::unique_ptr<Workplace> m_place;
    domain::CaseId m_bill;
    domain::CustomerId m_ahmad;
    QUrl m_dialled;

    desk::Desk &desk() { return m_seat->desk(); }
    void sit(const QString &code)
    {
        m_language.choose(code);
        m_place = std::make_unique<Workplace>(desk(), m_language, m_theme);
        m_place->begin();
        m_place->resize(1366, 768);
        m_place->show();
        m_place->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_place.get()));
        m_place->open(m_ahmad, m_bill);
        QTRY_VERIFY(part<CustomerPage>(u"customerPage"_s)->isHere());
        m_place->shell().focusList();
    }
    template <class Part>
    Part *part(const QString &name)
    {
        return m_place->findChild<Part *>(name);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_place.get(),
                        key, modifiers);
    }
    QList<domain::Callback> booked()
    {
        return desk().reader().customer(m_ahmad).value()->callbacks;
    }

public Q_SLOTS:
    void dial(const QUrl &number) { m_dialled = number; }

private Q_SLOTS:
    void init()
    {
        QDesktopServices::setUrlHandler(u"tel"_s, this, "dial");
        m_seat = std::make_unique<support::SeatedDesk>();
        QVERIFY(m_seat->open());
        QVERIFY(m_seat->receives(
            domain::Agent{.id = m_seat->me(), .login = u"nur"_s, .name = u"Nur Aisyah"_s}));
        m_bill = m_seat->takeCase(u"Ahmad bin Salleh"_s, u"Charged twice"_s);
        m_ahmad = desk().reader().caseWith(m_bill).value()->customer;
        QVERIFY(m_seat->does(
            domain::AddContactPoint{.contactPoint = desk().ids().make<domain::ContactPoint>(),
                                    .customer = m_ahmad,
                                    .kind = domain::ContactKind::Phone,
                                    .value = u"+81312345678"_s}));
    }
    void cleanup()
    {
        m_place.reset();
        m_seat.reset();
        QDesktopServices::unsetUrlHandler(u"tel"_s);
    }

    /// C, the time, Ctrl+Enter: with the customer on the line there is no time for more.
    void aCallbackIsBookedByThreeStrokes_data() { support::bothDirections(); }
    void aCallbackIsBookedByThreeStrokes()
    {
        QFETCH(const QString, code);
        sit(code);
        press(Qt::Key_C);
        auto *typed = part<QLineEdit>(u"whenTyped"_s);
        QVERIFY(typed);
        QTRY_VERIFY(typed->hasFocus());
        QTest::keyClicks(typed, u"esok 2 ptg"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(booked().size(), 1);
        QVERIFY(booked().first().localTime.endsWith(u"T14:00"_s));
        QCOMPARE(booked().first().caseId, m_bill);
        QTRY_VERIFY(!part<QLineEdit>(u"whenTyped"_s));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(booked().isEmpty()
                    || booked().first().state == domain::CallbackState::Cancelled);
    }

    void aDueOneIsClaimedByAKeyAndDialled()
    {
        const core::Instant due = desk().now() - 1min;
        const auto point = desk().reader().customer(m_ahmad).value()->contactPoints.first().id;
        QVERIFY(m_seat->receives(domain::Callback{.id = desk().ids().make<domain::Callback>(),
                                                  .customer = m_ahmad,
                                                  .caseId = m_bill,
                                                  .contactPoint = point,
                                                  .zone = u"Asia/Tokyo"_s,
                                                  .dueAt = due,
                                                  .owner = m_seat->me(),
                                                  .promisedAt = due}));
        sit(u"en"_s);
        QTRY_COMPARE(m_place->shell().rail().button(Destination::Callbacks)->badge(), 1);
        QVERIFY(part<QWidget>(u"dueCallbacks"_s)->isVisible());
        press(Qt::Key_B, Qt::ShiftModifier);
        QTRY_COMPARE(booked().first().state, domain::CallbackState::Claimed);
        QTRY_COMPARE(m_dialled, QUrl(u"tel:+81312345678"_s));
        QTRY_VERIFY(part<QAbstractButton>(u"dueOutcome"_s));
    }

    void thePageIsReachedByKeysAndFromTheCase()
    {
        sit(u"en"_s);
        press(Qt::Key_G);
        press(Qt::Key_B);
        QCOMPARE(m_place->shell().destination(), Destination::Callbacks);
        auto *page = part<CallbacksPage>(u"callbacksPage"_s);
        QVERIFY(page->isVisible());
        press(Qt::Key_G);
        press(Qt::Key_I);
        QCOMPARE(m_place->shell().destination(), Destination::Work);
        press(Qt::Key_C);
        auto *typed = part<QLineEdit>(u"whenTyped"_s);
        QVERIFY(typed);
        QTRY_VERIFY(typed->hasFocus());
        QTest::keyClicks(typed, u"esok 2 ptg"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(booked().size(), 1);
        auto *show = part<QAbstractButton>(u"callbackShow"_s);
        QTRY_VERIFY(show->isVisible());
        show->click();
        QCOMPARE(m_place->shell().destination(), Destination::Callbacks);
        QCOMPARE(page->rows().size(), 1);
        Q_EMIT page->opened(page->rows().first().id);
        QCOMPARE(m_place->shell().destination(), Destination::Work);
        part<QAbstractButton>(u"callbackCancel"_s)->click();
        QTRY_COMPARE(booked().first().state, domain::CallbackState::Cancelled);
    }
};

QTEST_MAIN(tst_CallbackPlace)
#include "tst_CallbackPlace.moc"
