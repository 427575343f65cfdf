// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/ActionsBinding.h"

#include "tests/ui/support/SeatedDesk.h"
#include "tests/ui/support/directions.h"
#include "ui/shell/ActionsList.h"
#include "ui/shell/Drawer.h"
#include "ui/shell/Language.h"
#include "ui/shell/StepBack.h"
#include "ui/theme/Theme.h"
#include "ui/theme/bidi.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QSignalSpy>

using namespace hadir;
using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;

/// A real desk without a line, its journal, and the list of it in a window.
class tst_ActionsBinding final : public QObject
{
    Q_OBJECT

    Theme m_theme{*qApp};
    Language m_language{*qApp};
    std::unique_ptr<support::SeatedDesk> m_seat;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<StepBack> m_back;
    std::unique_ptr<ActionsBinding> m_binding;
    domain::CaseId m_bill;

    domain::Case theCase()
    {
        const auto found = m_seat->desk().reader().caseWith(m_bill);
        return found && *found ? **found : domain::Case();
    }
    QWidget *row(qsizetype at)
    {
        const auto deeds = m_seat->desk().reader().journal().newest(100).value();
        return m_window->findChild<QWidget *>(u"action-"_s + deeds.at(at).deed.toString());
    }
    static QString said(const QWidget *row, const QString &part)
    {
        const auto *label = row->findChild<QLabel *>(part);
        return label ? withoutIsolates(label->text()) : QString();
    }
    static QAbstractButton *undoIn(const QWidget *row)
    {
        return row->findChild<QAbstractButton *>(u"undoAction"_s);
    }

private Q_SLOTS:
    void init()
    {
        m_language.choose(u"en"_s);
        m_seat = std::make_unique<support::SeatedDesk>();
        QVERIFY(m_seat->open());
        m_window = std::make_unique<QWidget>();
        m_window->resize(1000, 700);
        m_window->show();
        m_back = std::make_unique<StepBack>(m_seat->desk());
        m_binding = std::make_unique<ActionsBinding>(m_seat->desk(), *m_back, *m_window);
    }
    void cleanup()
    {
        m_binding.reset();
        m_back.reset();
        m_window.reset();
        m_seat.reset();
    }

    void nothingIsSaidToBeNothing()
    {
        m_binding->open();
        QCOMPARE(m_window->findChild<QLabel *>(u"actionsNote"_s)->text(),
                 u"Nothing was done on this machine in the last 30 days."_s);
    }

    void whatWasDoneIsListedAndUndoneThere()
    {
        m_bill = m_seat->takeCase(u"Ahmad bin Salleh"_s, u"Charged twice"_s);
        QVERIFY(m_seat->does(domain::SetCasePriority{m_bill, domain::Priority::High}));
        m_binding->open();
        auto *undo = undoIn(row(0));
        QVERIFY(undo);
        QCOMPARE(undo->accessibleName(), u"Undo: Priority set to High"_s);
        QVERIFY(!undoIn(row(2))); // the case was opened
        QCOMPARE(said(row(2), u"actionState"_s), u"What was made stays."_s);
        undo->click();
        QTRY_COMPARE(theCase().priority, domain::Priority::Normal);
        QTRY_VERIFY(!undoIn(row(0)));
        QVERIFY(said(row(0), u"actionState"_s).startsWith(u"Undone at "_s));
    }

    void whatSomebodyChangedSinceStaysAndSaysWhy()
    {
        m_bill = m_seat->takeCase(u"Ahmad bin Salleh"_s, u"Charged twice"_s);
        QVERIFY(m_seat->does(domain::SetCasePriority{m_bill, domain::Priority::High}));
        QVERIFY(m_seat->colleagueDoes(domain::SetCasePriority{m_bill, domain::Priority::Low}));
        m_binding->open();
        undoIn(row(0))->click();
        QTRY_COMPARE(said(row(0), u"actionState"_s),
                     u"It could not be undone: somebody changed it since."_s);
        QVERIFY(undoIn(row(0))); // they may have put it back by then
        QCOMPARE(theCase().priority, domain::Priority::Low);
    }

    void aClickOpensWhomItWasAbout()
    {
        m_bill = m_seat->takeCase(u"Ahmad bin Salleh"_s, u"Charged twice"_s);
        m_binding->open();
        QSignalSpy wanted(m_binding.get(), &ActionsBinding::customerWanted);
        auto *open = row(0)->findChild<QAbstractButton *>(u"openAction"_s);
        QVERIFY(withoutIsolates(open->text()).contains(u"Ahmad bin Salleh"_s));
        open->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<domain::CustomerId>(), theCase().customer);
        QVERIFY(!m_window->findChild<Drawer *>(u"actionsDrawer"_s)->isOpen());
    }

    void itStandsAtTheEndOfTheWindow_data() { support::bothDirections(); }
    void itStandsAtTheEndOfTheWindow()
    {
        QFETCH(const QString, code);
        m_language.choose(code);
        m_bill = m_seat->takeCase(u"Ahmad bin Salleh"_s, u"Charged twice"_s);
        m_binding->open();
        const auto *list = m_window->findChild<ActionsList *>();
        const QPoint middle = list->mapTo(m_window.get(), list->rect().center());
        const bool isMirrored = m_window->layoutDirection() == Qt::RightToLeft;
        QCOMPARE(middle.x() < m_window->width() / 2, isMirrored);
        const auto *area = m_window->findChild<QScrollArea *>(u"actionsArea"_s);
        QVERIFY(area->widget()->width() <= area->viewport()->width()); // nothing is cut off
    }
};

QTEST_MAIN(tst_ActionsBinding)
#include "tst_ActionsBinding.moc"
