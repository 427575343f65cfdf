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
};

QTEST_MAIN(tst_AttentionBinding)
#include "tst_AttentionBinding.moc"
