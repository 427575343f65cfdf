// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/CasePanel.h"

#include "tests/support/ManualClock.h"
#include "tests/ui/support/samples.h"
#include "ui/theme/bidi.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir;
using ui::CasePanel;

namespace {
struct Panel
{
    support::ManualClock clock;
    models::CustomerFile file = samples::customerFile(clock.now());
    CasePanel panel{clock};

    Panel()
    {
        show();
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
    }
    void show() { panel.show(file, samples::caseId(4821)); }
    domain::Case &theCase()
    {
        return *std::ranges::find(file.cases, samples::caseId(4821), &domain::Case::id);
    }
    void own(const domain::AgentId &agent, domain::Role mine)
    {
        theCase().owner = agent;
        file.directory.agents[file.directory.me].role = mine;
        show();
    }
    [[nodiscard]] domain::AgentId colleague() const
    {
        for (const domain::AgentId &one : file.directory.agents.keys()) {
            if (one != file.directory.me)
                return one;
        }
        return {};
    }
    QPushButton *button(const QString &name) { return panel.findChild<QPushButton *>(name); }
    QString words(const QString &name)
    {
        const auto *label = panel.findChild<QLabel *>(name);
        return label->isVisible() ? ui::withoutIsolates(label->text()) : QString();
    }
};
} // namespace

class tst_CasePanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aColleaguesCaseIsNotOfferedAndSaysWhy()
    {
        Panel shown;
        shown.own(shown.colleague(), domain::Role::Agent);
        QVERIFY(!shown.button(u"takeCase"_s)->isVisible());
        QVERIFY(!shown.button(u"caseOwner"_s)->isEnabled());
        const QString name = shown.file.directory.nameOf(shown.colleague());
        const QString why = ui::withoutIsolates(shown.button(u"caseOwner"_s)->toolTip());
        QVERIFY2(why.startsWith(name + u" owns this case."_s), qPrintable(why));
        QVERIFY(!shown.button(u"caseOwner"_s)->accessibleDescription().isEmpty());
        QSignalSpy taken(&shown.panel, &CasePanel::takeRequested);
        QTest::keyClick(&shown.panel, Qt::Key_Y);
        QCOMPARE(taken.count(), 0);
        QVERIFY(shown.panel.findChild<QWidget *>(u"caseBanner"_s)->isVisible());
    }

    void whoseItWasIsSaidNoLongerThanItIsTrue()
    {
        Panel shown;
        shown.own(shown.colleague(), domain::Role::Agent);
        QTest::keyClick(&shown.panel, Qt::Key_Y);
        const auto *banner = shown.panel.findChild<QWidget *>(u"caseBanner"_s);
        QVERIFY(banner->isVisible());
        shown.show();
        QVERIFY(banner->isVisible()); // nothing has changed
        shown.theCase().owner.reset();
        shown.show();
        QVERIFY(!banner->isVisible());
    }

    void aSupervisorTakesWhosesoeverItIs()
    {
        Panel shown;
        shown.own(shown.colleague(), domain::Role::Supervisor);
        QVERIFY(shown.button(u"takeCase"_s)->isVisible());
        QVERIFY(shown.button(u"caseOwner"_s)->isEnabled());
        QSignalSpy taken(&shown.panel, &CasePanel::takeRequested);
        QTest::keyClick(&shown.panel, Qt::Key_Y);
        QCOMPARE(taken.count(), 1);
    }

    void whoIsAnsweredWaitsForTheLine()
    {
        Panel shown;
        shown.theCase().waitingSince = shown.clock.now() - 2h;
        shown.show();
        QVERIFY(!shown.words(u"caseWaiting"_s).contains(u"sent"_s));
        shown.file.answered.insert(samples::caseId(4821));
        shown.show();
        QVERIFY(shown.words(u"caseWaiting"_s).endsWith(u"an answer waits to be sent"_s));
    }

    void aCallbackThatIsPastIsOverdueAndNotNext()
    {
        Panel shown;
        QVERIFY(shown.words(u"nextCallback"_s).contains(u"there"_s));
        QVERIFY(shown.words(u"overdueCallback"_s).isEmpty());
        shown.clock.advance(2h); // while nobody touches anything
        QVERIFY2(shown.words(u"overdueCallback"_s).startsWith(u"Overdue since today"_s),
                 qPrintable(shown.words(u"overdueCallback"_s)));
        QVERIFY(shown.words(u"nextCallback"_s).isEmpty());
        domain::Callback coming = shown.file.callbacks.first();
        coming.id = domain::CallbackId(QUuid(5, 5, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 5));
        coming.dueAt = shown.clock.now() + 24h;
        shown.file.callbacks.append(coming);
        shown.show();
        QVERIFY(!shown.words(u"overdueCallback"_s).isEmpty()); // both are promises
        QVERIFY(!shown.words(u"nextCallback"_s).isEmpty());
    }
};

QTEST_MAIN(tst_CasePanel)
#include "tst_CasePanel.moc"
