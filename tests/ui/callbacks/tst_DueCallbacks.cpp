// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/callbacks/DueCallbacks.h"

#include "tests/support/ManualClock.h"
#include "tests/support/SequentialIds.h"
#include "tests/ui/support/directions.h"
#include "ui/callbacks/DueCard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using ui::CallbackRow;
using ui::DueCallbacks;
using ui::DueCard;
using Standing = ui::CallbackRow::Standing;

class tst_DueCallbacks final : public QObject
{
    Q_OBJECT

    support::SequentialIds m_ids;
    support::ManualClock m_clock;

    CallbackRow row(Standing standing)
    {
        return {.id = m_ids.make<domain::Callback>(),
                .customer = m_ids.make<domain::Customer>(),
                .at = m_clock.now(),
                .name = u"Lim Wei Han"_s,
                .reason = u"The hold has gone"_s,
                .number = u"+60123454417"_s,
                .standing = standing};
    }
    static QAbstractButton *button(const DueCallbacks &due, const CallbackRow &of,
                                   const QString &name)
    {
        const auto *card = due.findChild<DueCard *>(u"due:%1"_s.arg(of.id.toString()));
        return card ? card->findChild<QAbstractButton *>(name) : nullptr;
    }

private Q_SLOTS:
    void init() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void noneIsHiddenAndOneIsClaimedByAPress_data() { support::layoutDirections(); }
    void noneIsHiddenAndOneIsClaimedByAPress()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        QWidget window;
        DueCallbacks due(&window);
        window.show();
        QVERIFY(!due.isVisible());
        const CallbackRow late = row(Standing::Late);
        due.show({late}, 1);
        QVERIFY(due.isVisible());
        const QSignalSpy claimed(&due, &DueCallbacks::claimRequested);
        QCOMPARE(due.first()->id, late.id);
        button(due, late, u"dueClaim"_s)->click();
        QCOMPARE(claimed.first().first().value<CallbackRow>().id, late.id);
        due.show({}, 0);
        QVERIFY(!due.isVisible());
    }

    void whoeverCallsFindsTheNumberAndSaysWhatCameOfIt()
    {
        DueCallbacks due;
        const CallbackRow mine = row(Standing::Claimed);
        const CallbackRow next = row(Standing::Due);
        due.show({mine, next}, 2);
        QCOMPARE(due.first()->id, next.id);
        QVERIFY(!button(due, mine, u"dueClaim"_s));
        const QSignalSpy dialled(&due, &DueCallbacks::dialRequested);
        const QSignalSpy ended(&due, &DueCallbacks::outcomeRequested);
        button(due, mine, u"dueDial"_s)->click();
        button(due, mine, u"dueOutcome"_s)->click();
        QCOMPARE(dialled.size(), 1);
        QCOMPARE(ended.size(), 1);
    }

    void manyAreCounted()
    {
        DueCallbacks due;
        QList<CallbackRow> rows;
        for (int which = 0; which < 5; ++which)
            rows.append(row(Standing::Due));
        due.show(rows, 10'000);
        QCOMPARE(due.findChildren<DueCard *>().size(), 3);
        const auto *more = due.findChild<QAbstractButton *>(u"dueMore"_s);
        QVERIFY(!more->isHidden() && more->text().contains(u"9997"_s));
    }

    void theSameAgainLeavesTheKeyboardWhereItIs()
    {
        DueCallbacks due;
        const QList<CallbackRow> rows{row(Standing::Due)};
        due.show(rows, 1);
        const QAbstractButton *before = button(due, rows.first(), u"dueClaim"_s);
        due.show(rows, 1);
        QCOMPARE(button(due, rows.first(), u"dueClaim"_s), before);
    }
};

QTEST_MAIN(tst_DueCallbacks)
#include "tst_DueCallbacks.moc"
