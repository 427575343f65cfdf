// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/Alerts.h"

#include "app/domain/entityJson.h"
#include "tests/support/FakeLink.h"
#include "tests/ui/support/answers.h"
#include "ui/customer/CustomerPage.h"
#include "ui/shell/Front.h"
#include "ui/shell/Language.h"
#include "ui/shell/PreferencesMenu.h"
#include "ui/shell/ShellWindow.h"
#include "ui/shell/SystemTray.h"
#include "ui/shell/Workplace.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QListView>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace hadir;
using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;

namespace {
class FakeTray final : public Tray
{
public:
    QList<Notice> told;
    int unread = 0;
    Voice voice = Voice::Heard;

    void tell(const Notice &notice) override { told.append(notice); }
    void showUnread(int count) override { unread = count; }
    void showVoice(Voice now) override { voice = now; }
    void clear() override { told.clear(); }
};
} // namespace

/// What a desk tells outside its window: a real desk, a tray that only notes.
class tst_DeskAlerts final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_settings;
    Theme m_theme{*qApp};
    Language m_language{*qApp};
    desk::TokenKeeper m_tokens;
    support::ManualClock m_linkClock;
    core::SystemClock m_clock;
    std::atomic<support::FakeLink *> m_link; ///< the line made last
    std::unique_ptr<QTemporaryDir> m_profiles;
    std::unique_ptr<QWidget> m_other; ///< what the agent works in instead
    FakeTray m_tray;
    qint64 m_revision = 0; ///< of the server
    std::unique_ptr<Front> m_front;
    std::unique_ptr<Alerts> m_alerts;

    void arrive()
    {
        m_link = nullptr;
        m_front->show();
        m_front->signIn(u"ws://127.0.0.1:9"_s, u"nur"_s, u"correct horse"_s);
        QTRY_VERIFY(m_link);
        support::FakeLink *const door = m_link;
        letIn(*door);
        QTRY_VERIFY(m_link != door);
        QTRY_VERIFY(isOpen(*m_link));
        letIn(*m_link);
        QTRY_VERIFY(m_front->workplace());
    }
    void lookElsewhere()
    {
        m_other->show();
        m_other->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_other.get()));
        // Another program's window: none of ours is active then.
        m_other->hide();
        QTRY_VERIFY(!QApplication::activeWindow());
    }
    /// A case of a new customer that is this agent's from now on.
    domain::CaseId given(const QString &name)
    {
        desk::Desk &desk = *m_front->desk();
        const auto customer = desk.ids().make<domain::Customer>();
        const auto about = desk.ids().make<domain::Case>();
        (void)desk.submit(domain::CreateCustomer{.customer = customer, .name = name});
        (void)desk.submit(
            domain::OpenCase{.caseId = about, .customer = customer, .subject = u"Charged twice"_s});
        (void)desk.submit(domain::TakeCase{about});
        return about;
    }
    /// Also by the server's clock, which is not the desk's.
    static constexpr core::Instant longDue = core::fromMillis(1);

    /// As the server tells of it.
    void hear(const QList<domain::Entity> &entities)
    {
        wire::Page page{.epoch = u"one"_s, .from = m_revision, .to = m_revision + 1};
        for (const domain::Entity &each : entities)
            page.changes.append({.kind = QString(domain::nameOf(domain::kindOfEntity(each))),
                                 .entity = domain::toJson(each)});
        ++m_revision;
        support::FakeLink &link = *m_link;
        there(link, [&link, page] { link.say(page); });
    }
    [[nodiscard]] int rows() const
    {
        return m_front->findChild<QListView *>(u"workListRows"_s)->model()->rowCount();
    }
    QAction *action(const QString &name)
    {
        return m_front->workplace()->shell().preferences().findChild<QAction *>(name);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    }

    void init()
    {
        QSettings().clear();
        m_language.choose(u"en"_s);
        m_profiles = std::make_unique<QTemporaryDir>();
        m_other = std::make_unique<QWidget>();
        m_tray.told.clear();
        m_revision = 0;
        m_front = std::make_unique<Front>(
            Front::Tools{.profiles = m_profiles->path(),
                         .makeLink =
                             [this] {
                                 auto made = std::make_unique<support::FakeLink>(m_linkClock);
                                 m_link = made.get();
                                 return made;
                             },
                         .tokens = m_tokens,
                         .language = m_language,
                         .theme = m_theme});
        m_alerts = std::make_unique<Alerts>(*m_front, m_tray, m_clock);
        arrive();
    }

    void cleanup()
    {
        m_alerts.reset();
        m_front.reset();
    }

    void whoLooksElsewhereIsToldAndLedThere()
    {
        lookElsewhere();
        const auto about = given(u"Ahmad bin Salleh"_s);
        QTRY_COMPARE(m_tray.told.size(), 1);
        QVERIFY(m_tray.told.first().title.contains(u"Ahmad bin Salleh"_s));
        Q_EMIT m_tray.noticeClicked(m_tray.told.first());
        QTRY_COMPARE(m_front->findChild<CustomerPage *>()->currentCase(), about);
    }

    void aCustomersAnswerAndACallbackAreTold()
    {
        const auto me = m_front->desk()->identity()->agent;
        const domain::Customer ahmad{.id =
                                         domain::CustomerId(QUuid(9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)),
                                     .name = u"Ahmad bin Salleh"_s};
        domain::Case bill{.id = domain::CaseId(QUuid(9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2)),
                          .customer = ahmad.id,
                          .number = 4821,
                          .subject = u"Charged twice"_s,
                          .owner = me,
                          .openedAt = m_clock.now(),
                          .lastAt = m_clock.now()};
        m_front->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_front.get()));
        hear({ahmad, bill});
        QTRY_COMPARE(rows(), 1);
        lookElsewhere();
        const domain::Interaction asked{
            .id = domain::InteractionId(QUuid(9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3)),
            .customer = ahmad.id,
            .caseId = bill.id,
            .direction = domain::Direction::Inbound,
            .author = domain::Author::Customer,
            .body = u"Hello?"_s,
            .happenedAt = m_clock.now()};
        bill.lastMessage = asked.id;
        bill.waitingSince = m_clock.now();
        hear({bill, asked});
        QTRY_COMPARE(m_tray.told.size(), 1);
        QCOMPARE(m_tray.told.first().title, u"Ahmad bin Salleh has written"_s);
        domain::Case other = bill; // that is not on the page
        other.id = domain::CaseId(QUuid(9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5));
        other.lastAt = m_clock.now();
        hear({other});
        QTRY_COMPARE(m_tray.told.size(), 2);
        QTRY_COMPARE(m_tray.unread, 1);
        hear({domain::Callback{.id = domain::CallbackId(QUuid(9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4)),
                               .customer = ahmad.id,
                               .caseId = bill.id,
                               .dueAt = longDue,
                               .owner = me}});
        QTRY_COMPARE(m_tray.told.size(), 3);
        QCOMPARE(m_tray.told.last().title, u"It is time to call Ahmad bin Salleh"_s);
    }

    void aCallbackOfTheQueueRingsForWhomItIs()
    {
        const auto me = m_front->desk()->identity()->agent;
        const domain::TeamId ours(QUuid(9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 6));
        const domain::TeamId others(QUuid(9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 7));
        const domain::Queue billing{
            .id = domain::QueueId(QUuid(9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 8)), .team = ours};
        const domain::Queue sales{.id = domain::QueueId(QUuid(9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 9)),
                                  .team = others};
        const domain::Customer ahmad{
            .id = domain::CustomerId(QUuid(9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)),
            .name = u"Ahmad bin Salleh"_s};
        domain::Callback promised{.id = domain::CallbackId(QUuid(9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4)),
                                  .customer = ahmad.id,
                                  .dueAt = longDue,
                                  .queue = sales.id};
        m_front->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_front.get()));
        lookElsewhere();
        hear({domain::Agent{.id = me, .login = u"nur"_s, .name = u"Nur"_s, .teams = {ours}},
              billing, sales, ahmad, promised});
        QTRY_VERIFY(m_front->desk()->reader().person(ahmad.id).value().has_value());
        QCoreApplication::processEvents();
        QVERIFY(m_tray.told.isEmpty()); // others call
        promised.queue = billing.id;
        hear({promised});
        QTRY_COMPARE(m_tray.told.size(), 1);
        QCOMPARE(m_tray.told.first().title, u"It is time to call Ahmad bin Salleh"_s);
        promised.reason = u"Apologise first"_s;
        hear({promised}); // the same call at the same time
        hear({});
        QCoreApplication::processEvents();
        QCOMPARE(m_tray.told.size(), 1);
    }

    void whoHasTheWindowInHandIsNot()
    {
        m_front->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_front.get()));
        (void)given(u"Ahmad bin Salleh"_s);
        QTRY_COMPARE(rows(), 1);
        lookElsewhere();
        QVERIFY(m_tray.told.isEmpty());
        (void)given(u"Lim Wei Han"_s);
        QTRY_VERIFY(!m_tray.told.isEmpty());
        QVERIFY(m_tray.told.first().title.contains(u"Lim Wei Han"_s));
    }

    void aLockedDeskNamesNobodyAndLeadsThereAfterThePassword()
    {
        m_front->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_front.get()));
        hear({}); // nothing more: the list is filled, so that who comes is opened
        (void)given(u"Lim Wei Han"_s); // who is on the page meanwhile
        QTRY_COMPARE(rows(), 1);
        QTRY_VERIFY(!m_front->findChild<CustomerPage *>()->currentCase().isNull());
        Q_EMIT m_front->workplace()->lockRequested();
        QTRY_VERIFY(m_front->isLocked());
        QVERIFY(m_tray.told.isEmpty());
        const auto about = given(u"Ahmad bin Salleh"_s);
        QTRY_COMPARE(m_tray.told.size(), 1);
        const Notice notice = m_tray.told.first();
        QVERIFY(!(notice.title + notice.text).contains(u"Ahmad"_s));
        QVERIFY(!(notice.title + notice.text).contains(u"twice"_s));
        Q_EMIT m_tray.noticeClicked(notice);
        QVERIFY(m_front->isLocked());
        QVERIFY(m_front->findChild<CustomerPage *>()->currentCase() != about);
        m_front->signIn(u"ws://127.0.0.1:9"_s, u"nur"_s, u"correct horse"_s);
        QTRY_VERIFY(!m_front->isLocked());
        QTRY_COMPARE(m_front->findChild<CustomerPage *>()->currentCase(), about);
    }

    void quietIsKeptAndEnded()
    {
        lookElsewhere();
        action(u"quiet_3"_s)->trigger();
        QCOMPARE(m_tray.voice, Tray::Voice::Quiet);
        QVERIFY(m_front->workplace()->shell().findChild<QWidget *>(u"quiet"_s)->isVisible());
        (void)given(u"Ahmad bin Salleh"_s);
        QTRY_COMPARE(m_front->desk()->backlog().pending, 3);
        Q_EMIT m_front->workplace()->textSizeRequested(115); // all is made anew
        QTRY_VERIFY(m_front->workplace() && action(u"quiet_3"_s)->isChecked());
        QVERIFY(m_tray.told.isEmpty());
        action(u"quiet_0"_s)->trigger();
        QCOMPARE(m_tray.voice, Tray::Voice::Heard);
        (void)given(u"Lim Wei Han"_s);
        QTRY_VERIFY(!m_tray.told.isEmpty());
        m_theme.zoomTo(1);
    }

    void noticesSayNothingWhereThatIsSet()
    {
        m_front->workplace()->shell().go(Destination::Settings);
        m_front->findChild<QAbstractButton *>(u"setNotices_nothing"_s)->click();
        lookElsewhere();
        (void)given(u"Ahmad bin Salleh"_s);
        QTRY_COMPARE(m_tray.told.size(), 1);
        QVERIFY(!m_tray.told.first().title.contains(u"Ahmad"_s));
        QVERIFY(m_tray.told.first().text.isEmpty());
    }

    /// As on GNOME, and wherever tests run.
    void aSystemWithoutATrayIsNoTrouble()
    {
        SystemTray tray(*m_front);
        tray.showUnread(3);
        tray.showVoice(Tray::Voice::Quiet);
        tray.tell({.title = u"A customer has written"_s});
        tray.clear();
    }

    void theIconCounts()
    {
        const auto none = SystemTray::picture(32, 0, Tray::Voice::Heard).toImage();
        const auto three = SystemTray::picture(32, 3, Tray::Voice::Heard).toImage();
        const auto many = SystemTray::picture(32, 1000, Tray::Voice::Heard).toImage();
        const auto quiet = SystemTray::picture(32, 0, Tray::Voice::Quiet).toImage();
        QVERIFY(none != three);
        QVERIFY(three != many);
        QVERIFY(none != quiet);
        QCOMPARE(many.size(), QSize(32, 32));
    }
};

QTEST_MAIN(tst_DeskAlerts)
#include "tst_DeskAlerts.moc"
