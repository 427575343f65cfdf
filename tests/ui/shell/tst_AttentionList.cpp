// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/AttentionList.h"

#include "tests/support/SequentialIds.h"
#include "tests/ui/support/directions.h"
#include "ui/shell/Language.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;

class tst_AttentionList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsAsHighAsWhatItShows_data() { support::bothDirections(); }
    void itIsAsHighAsWhatItShows()
    {
        QFETCH(const QString, code);
        ui::Language language(*qApp);
        language.choose(code);
        support::SequentialIds ids;
        QList<ui::AttentionItem> items;
        for (const domain::Refusal why : {domain::Refusal::Overtaken, domain::Refusal::NoConsent}) {
            const domain::ReplyToCustomer reply{.customer = ids.make<domain::Customer>(),
                                                .body = u"Good morning, it is on its way."_s};
            items.append({.refused = {.number = items.size() + 1,
                                      .command = reply,
                                      .rejection = {why, u""_s}},
                          .headline = u"Reply by email to Ahmad bin Salleh"_s});
        }
        ui::AttentionList list;
        list.show(items);
        list.show();
        const auto *area = list.findChild<QScrollArea *>();
        QVERIFY(area);
        QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
        const int needed = list.layout()->totalHeightForWidth(list.width());
        QTRY_COMPARE(list.height(), needed);
        const QWidget *last = list.findChild<QWidget *>(u"refused-2"_s);
        const int below = area->widget()->height() - last->geometry().bottom();
        QVERIFY2(below < 8, qPrintable(QString::number(below)));

        // At once when there is less in it, and right when it is opened again.
        const int before = list.height();
        list.show({items.first()});
        QCOMPARE(list.height(), list.layout()->totalHeightForWidth(list.width()));
        QVERIFY(list.height() < before);
        list.hide();
        list.show(items);
        list.setFixedHeight(70);
        list.show();
        QTRY_COMPARE(list.height(), before);
    }

    /// Somebody took the last place while the agent was offline.
    void aBookingThatCameTooLateIsMadeAtTheTimeThatIsOffered()
    {
        support::SequentialIds ids;
        const domain::BookCallback booking{.callback = ids.make<domain::Callback>(),
                                           .customer = ids.make<domain::Customer>(),
                                           .zone = u"Asia/Riyadh"_s,
                                           .localTime = u"2026-11-24T10:00"_s};
        ui::AttentionItem item{
            .refused = {.number = 1,
                        .command = booking,
                        .rejection = {domain::Refusal::SlotFull, u"2026-11-24T09:30"_s}},
            .headline = u"New callback: Ahmad"_s};
        ui::AttentionList list;
        list.show({item});
        auto *take = list.findChild<QAbstractButton *>(u"retryRefused"_s);
        QVERIFY(take);
        QSignalSpy retried(&list, &ui::AttentionList::retryRequested);
        take->click();
        QCOMPARE(retried.size(), 1);
        item.refused.rejection.about.clear(); // nothing is free for two weeks
        ui::AttentionList nothing;
        nothing.show({item});
        QVERIFY(!nothing.findChild<QAbstractButton *>(u"retryRefused"_s));
    }
};

QTEST_MAIN(tst_AttentionList)
#include "tst_AttentionList.moc"
