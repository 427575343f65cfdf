// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/AttentionBinding.h"

#include "tests/ui/support/SeatedDesk.h"
#include "ui/shell/AttentionList.h"
#include "ui/shell/Language.h"
#include "ui/shell/ShellWindow.h"
#include "ui/shell/StatusBar.h"
#include "ui/widgets/Toast.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using namespace hadir::ui;

/// What was turned down, at a real desk in a real window.
class tst_AttentionBinding final : public QObject
{
    Q_OBJECT

    Language m_language{*qApp};
    support::SeatedDesk m_seat;
    domain::CaseId m_case;
    domain::CustomerId m_customer;

    bool isReplyHeldBack()
    {
        return m_seat.isTurnedDown(
            domain::ReplyToCustomer{.interaction = m_seat.desk().ids().make<domain::Interaction>(),
                                    .customer = m_customer,
                                    .caseId = m_case,
                                    .channel = domain::Channel::Email,
                                    .body = u"It is on its way."_s},
            {domain::Refusal::Overtaken, {}});
    }
    bool isStatusTurnedDown()
    {
        return m_seat.isTurnedDown(
            domain::SetCaseStatus{.caseId = m_case, .status = domain::CaseStatus::Pending},
            {domain::Refusal::Clash, u"status"_s});
    }

private Q_SLOTS:
    void whoMentionedSomebodyIsFoundUntilTheyLook();
    void init()
    {
        m_language.choose(u"en"_s);
        QVERIFY(m_seat.open());
        m_case = m_seat.takeCase(u"Ahmad bin Salleh"_s, u"Charged twice"_s);
        m_customer = (*m_seat.desk().reader().caseWith(m_case))->customer;
    }
    void cleanup()
    {
        const auto refused = m_seat.desk().reader().refused();
        for (const store::RefusedCommand &each : *refused)
            m_seat.desk().discardRefused(each.number);
        m_seat.close();
    }

    void theToastAndTheStatusBarCountTheSame()
    {
        QVERIFY(isReplyHeldBack() && isStatusTurnedDown() && isStatusTurnedDown());
        ShellWindow window(m_seat.desk().clock());
        AttentionBinding attention(m_seat.desk(), window);
        attention.show();
        const auto *button = window.findChild<QAbstractButton *>(u"attentionButton"_s);
        QVERIFY(button->accessibleName().startsWith(u"3 "_s));
        QCOMPARE(window.findChild<QLabel *>(u"toastText"_s)->text(),
                 u"1 reply was held back: something happened that you had not seen when you "
                 "wrote. 2 changes were turned down and kept."_s);
    }

    /// Only the last one could be taken back; whoever cleared three by mistake had lost two.
    void eachDiscardIsTakenBackWhileItsTimeLasts()
    {
        QVERIFY(isReplyHeldBack() && isStatusTurnedDown() && isStatusTurnedDown());
        ShellWindow window(m_seat.desk().clock());
        window.show();
        AttentionBinding attention(m_seat.desk(), window);
        QSignalSpy leaving(&attention, &AttentionBinding::leavingChanged);
        attention.open();
        const auto *list = window.findChild<QWidget *>(u"attentionList"_s);
        const auto shown = [&] {
            return list->findChildren<QAbstractButton *>(u"discardRefused"_s).size();
        };
        for (int left = 3; left > 0; --left) {
            QTRY_COMPARE(shown(), left);
            list->findChild<QAbstractButton *>(u"discardRefused"_s)->click();
            QCOMPARE(leaving.last().first().value<QList<qint64>>().size(), 4 - left); // at once
        }
        QCOMPARE(m_seat.desk().reader().refused()->size(), 3); // on disk for as long
        for (int back = 1; back <= 3; ++back) {
            QVERIFY(attention.takeBack());
            QCOMPARE(leaving.last().first().value<QList<qint64>>().size(), 3 - back);
        }
        QVERIFY(!attention.takeBack());
        attention.open();
        QTRY_COMPARE(shown(), 3);
    }

    void itOpensInTheSamePlaceByClickAndByKeyAndClosesWithTheLast()
    {
        QVERIFY(isReplyHeldBack() && isStatusTurnedDown());
        ShellWindow window(m_seat.desk().clock());
        window.resize(1366, 768);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        AttentionBinding attention(m_seat.desk(), window);
        connect(&m_seat.desk(), &desk::Desk::backlogChanged, &attention, &AttentionBinding::show);
        attention.show();
        const auto *list = window.findChild<QWidget *>(u"attentionList"_s);
        const auto place = [&] { return list->mapTo(&window, QPoint()); };
        const auto press = [&](const QString &part) {
            window.findChild<QAbstractButton *>(part)->click();
        };
        press(u"attentionButton"_s);
        QTRY_VERIFY(list->isVisible());
        const QPoint byClick = place();
        QTest::keyClick(&window, Qt::Key_Escape);
        press(u"attentionButton"_s);
        attention.open();
        QCOMPARE(place(), byClick);

        QSignalSpy opened(&attention, &AttentionBinding::customerWanted);
        press(u"openRefused"_s);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(0).value<domain::CustomerId>(), m_customer);
        QCOMPARE(opened.first().at(1).value<std::optional<domain::CaseId>>(), m_case);

        attention.open();
        press(u"discardRefused"_s);
        QTRY_COMPARE(list->findChildren<QAbstractButton *>(u"discardRefused"_s).size(), 1);
        QVERIFY(list->isAncestorOf(QApplication::focusWidget())); // and goes on from there
        press(u"discardRefused"_s);
        QTRY_VERIFY(!list->isVisible());
    }

    void whatWasDiscardedCanBeTakenBack()
    {
        QVERIFY(isStatusTurnedDown());
        ShellWindow window(m_seat.desk().clock());
        const auto count = [&] { return m_seat.desk().reader().refused()->size(); };
        const auto *button = window.findChild<QAbstractButton *>(u"attentionButton"_s);
        {
            AttentionBinding attention(m_seat.desk(), window);
            attention.show();
            QVERIFY(!attention.takeBack());
            window.findChild<QAbstractButton *>(u"discardRefused"_s)->click();
            QVERIFY(button->isHidden());
            QCOMPARE(count(), 1); // still on disk
            window.findChild<QAbstractButton *>(u"toastAction"_s)->click();
            QVERIFY(!button->isHidden());
            QVERIFY(!attention.takeBack());
            window.findChild<QAbstractButton *>(u"discardRefused"_s)->click();
        }
        QTRY_COMPARE(count(), 0); // nobody is left to take it back
    }
};

/// Over a new start too, without a line.
void tst_AttentionBinding::whoMentionedSomebodyIsFoundUntilTheyLook()
{
    const domain::Interaction note{.id = m_seat.desk().ids().make<domain::Interaction>(),
                                   .customer = m_customer,
                                   .caseId = m_case,
                                   .agent = domain::AgentId(QUuid(9, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2)),
                                   .body = u"@Nur Aisyah, is it yours?"_s,
                                   .mentions = {m_seat.me()}};
    QVERIFY(m_seat.receives(note));
    const auto rowIn = [&note](ShellWindow &shell) {
        return shell.findChild<QWidget *>(u"mention-"_s + note.id.toString());
    };
    {
        ShellWindow shell(m_seat.desk().clock());
        AttentionBinding attention(m_seat.desk(), shell);
        attention.begin();
        Q_EMIT m_seat.desk().changed(
            {{domain::Kind::Interaction, note.id.uuid(), domain::Scope::of(m_customer)}});
        QVERIFY(rowIn(shell));
        QVERIFY(!shell.statusBar().findChild<QWidget *>(u"attentionButton"_s)->isHidden());
        QTRY_VERIFY(m_seat.desk().reader().recall(u"mentions"_s)->contains(note.id.toString()));
    }
    ShellWindow shell(m_seat.desk().clock());
    AttentionBinding attention(m_seat.desk(), shell);
    attention.begin();
    QVERIFY(rowIn(shell));
    QSignalSpy wanted(&attention, &AttentionBinding::entryWanted);
    rowIn(shell)->findChild<QAbstractButton *>(u"openMention"_s)->click();
    QCOMPARE(wanted.first().at(2).value<domain::InteractionId>(), note.id);
    attention.look(m_customer);
    QTRY_VERIFY(m_seat.desk().reader().recall(u"mentions"_s)->isEmpty());
    QVERIFY(shell.statusBar().findChild<QWidget *>(u"attentionButton"_s)->isHidden());
}

QTEST_MAIN(tst_AttentionBinding)
#include "tst_AttentionBinding.moc"
