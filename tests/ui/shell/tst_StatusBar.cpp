// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ManualClock.h"
#include "ui/shell/Language.h"
#include "ui/shell/StatusBar.h"
#include "ui/shell/lineWords.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>

using namespace hadir;
using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class tst_StatusBar final : public QObject
{
    Q_OBJECT

    Theme m_theme{*qApp};
    Language m_language{*qApp};

    static QString words(const StatusBar &bar, const QString &name)
    {
        return bar.findChild<QLabel *>(name)->text();
    }

private Q_SLOTS:
    void init() { m_language.choose(u"en"_s); }

    void ageGrowsWithTheClock()
    {
        support::ManualClock clock;
        StatusBar bar(clock);
        bar.showLine({LineState::Online, clock.now() - 2s});
        QCOMPARE(words(bar, u"dataAge"_s), u"Synced 2 s ago"_s);
        clock.advance(3s);
        QCOMPARE(words(bar, u"dataAge"_s), u"Synced 5 s ago"_s);
        clock.advance(2min);
        QCOMPARE(words(bar, u"dataAge"_s), u"Synced 2 min ago"_s);
    }

    void onlyWhoIsOfflineCanTryAtOnce()
    {
        support::ManualClock clock;
        StatusBar bar(clock);
        QSignalSpy wanted(&bar, &StatusBar::retryRequested);
        auto *retry = bar.findChild<QAbstractButton *>(u"retryNow"_s);
        bar.showLine({LineState::Online, clock.now()});
        QVERIFY(retry->isHidden());
        bar.showLine({LineState::Offline, clock.now()});
        QVERIFY(!retry->isHidden());
        retry->click();
        QCOMPARE(wanted.size(), 1);
    }

    void aServerThatCannotSaveIsNotCalledOffline()
    {
        support::ManualClock clock;
        StatusBar bar(clock);
        const core::Failure full{core::FailureKind::DiskFull, {}};
        bar.showLine(lineStatusFor(sync::line::Live{full}, clock.now()));
        QCOMPARE(words(bar, u"lineWord"_s), u"Server’s disk is full"_s);
        QCOMPARE(words(bar, u"dataAge"_s), u"Synced 0 s ago"_s);
        const core::Failure broken{core::FailureKind::Storage, {}};
        bar.showLine(lineStatusFor(sync::line::Live{broken}, clock.now()));
        QCOMPARE(words(bar, u"lineWord"_s), u"Server cannot save now"_s);
        auto *word = bar.findChild<QWidget *>(u"lineWord"_s);
        QVERIFY(word->toolTip().contains(u"kept on this machine"_s));
        bar.showLine(lineStatusFor(sync::line::Live{}, clock.now()));
        QVERIFY(word->toolTip().isEmpty());
    }

    void offlineSaysAsOfWhen()
    {
        support::ManualClock clock;
        StatusBar bar(clock);
        bar.showLine({LineState::Offline, clock.now()});
        QVERIFY2(words(bar, u"dataAge"_s).contains(u"today"_s),
                 qPrintable(words(bar, u"dataAge"_s)));
        QCOMPARE(words(bar, u"lineWord"_s), u"Offline"_s);
        bar.showLine({LineState::Connecting, std::nullopt});
        QCOMPARE(words(bar, u"dataAge"_s), u"Nothing fetched yet"_s);
    }

    void aClockThatWentBackShowsNoNegativeAge()
    {
        support::ManualClock clock;
        StatusBar bar(clock);
        bar.showLine({LineState::Online, clock.now()});
        clock.jump(-1h);
        clock.advance(1s);
        bar.showLine({LineState::Online, clock.now() + 30min});
        QCOMPARE(words(bar, u"dataAge"_s), u"Synced 0 s ago"_s);
    }

    void countsAreWordsInEveryPlural()
    {
        support::ManualClock clock;
        StatusBar bar(clock);
        auto *button = bar.findChild<QAbstractButton *>(u"pendingButton"_s);
        bar.showPending(1);
        QCOMPARE(button->text(), u"1 change waiting"_s);
        bar.showPending(2);
        QCOMPARE(button->text(), u"2 changes waiting"_s);
        m_language.choose(u"ar"_s);
        bar.showPending(2);
        QCOMPARE(button->text(), u"تغييران بانتظار الإرسال"_s);
        bar.showPending(0);
        QCOMPARE(button->text(), u"لا تغييرات بانتظار الإرسال"_s);
        bar.showPending(5);
        QCOMPARE(button->text(), u"5 تغييرات بانتظار الإرسال"_s);
    }

    void aTaskShowsHowFarItIsAndCanBeStopped()
    {
        support::ManualClock clock;
        StatusBar bar(clock);
        bar.show();
        auto *progress = bar.findChild<QProgressBar *>(u"taskProgress"_s);
        QVERIFY(!progress->isVisible());
        bar.showTasks({{u"sync"_s, u"Fetching"_s, 5'000'000'000, 10'000'000'000,
                        TaskProgress::Cancelling::Possible}});
        QVERIFY(progress->isVisible());
        QCOMPARE(progress->value(), 50);
        QSignalSpy stopped(&bar, &StatusBar::taskCancelRequested);
        bar.findChild<QAbstractButton *>(u"taskCancel"_s)->click();
        QCOMPARE(stopped, QList<QVariantList>({{u"sync"_s}}));
        bar.showTasks({});
        QVERIFY(!progress->isVisible());
    }
};

QTEST_MAIN(tst_StatusBar)
#include "tst_StatusBar.moc"
