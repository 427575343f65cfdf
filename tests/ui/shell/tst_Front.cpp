// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/Front.h"

#include "app/desk/profileKey.h"
#include "app/store/WorkFile.h"
#include "tests/sim/FailingDisk.h"
#include "tests/support/FakeLink.h"
#include "tests/ui/support/answers.h"
#include "ui/customer/Composer.h"
#include "ui/shell/CustomerBinding.h"
#include "ui/shell/Language.h"
#include "ui/shell/Palette.h"
#include "ui/shell/ShellWindow.h"
#include "ui/shell/Summons.h"
#include "ui/shell/Workplace.h"
#include "ui/shell/looks.h"
#include "ui/signin/SignInPage.h"
#include "ui/theme/Theme.h"
#include "ui/theme/bidi.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDir>
#include <QFileOpenEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QThread>

#include <atomic>

using namespace hadir;
using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;

class tst_Front final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    Theme m_theme{*qApp};
    Language m_language{*qApp};
    desk::TokenKeeper m_tokens;
    support::ManualClock m_linkClock;
    domain::CustomerId m_customer;

    [[nodiscard]] Front::Tools tools(const QString &profiles)
    {
        return {.profiles = profiles,
                .makeLink = [this] { return std::make_unique<support::FakeLink>(m_linkClock); },
                .tokens = m_tokens,
                .language = m_language,
                .theme = m_theme};
    }

    /// Somebody who signed in at some time ago works on, without a line, and has made a customer.
    void work(Front &front, const QString &profiles)
    {
        const QString server = u"ws://127.0.0.1:9"_s;
        auto profile = desk::Profile::of(profiles, QUrl(server), u"nur"_s);
        const auto seal = desk::sealUnder(u"token"_s);
        QVERIFY(seal);
        profile.seal = *seal;
        QVERIFY(QDir().mkpath(profile.blobs()));
        {
            auto file = store::WorkFile::open(profile.workFile(), profile.seal);
            QVERIFY(file && file->remember(u"name"_s, u"Nur Aisyah"_s));
            QVERIFY(file->remember(
                u"agent"_s,
                QUuid(1, 2, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1).toString(QUuid::WithoutBraces)));
            QVERIFY(file->remember(u"role"_s, u"agent"_s));
        }
        front.resize(1366, 768);
        front.show();
        front.resume(server, u"nur"_s, u"token"_s);
        QTRY_VERIFY(front.workplace());
        m_customer = front.desk()->ids().make<domain::Customer>();
        (void)front.desk()->submit(
            domain::CreateCustomer{.customer = m_customer, .name = u"Ahmad bin Salleh"_s});
        QTRY_COMPARE(front.desk()->backlog().pending, 1);
    }

    /// Somebody else with this number, as far as they are found by it.
    [[nodiscard]] static domain::CustomerId addHolder(Front &front, const QString &name,
                                                      const QString &number)
    {
        desk::Desk &desk = *front.desk();
        const auto customer = desk.ids().make<domain::Customer>();
        (void)desk.submit(domain::CreateCustomer{.customer = customer, .name = name});
        (void)desk.submit(
            domain::AddContactPoint{.contactPoint = desk.ids().make<domain::ContactPoint>(),
                                    .customer = customer,
                                    .value = number});
        const auto isFound = [&] {
            const auto found = desk.reader().search(number, {}, 20);
            return found && std::ranges::any_of(found->hits, [&](const store::Hit &hit) {
                       return hit.customer.id == customer;
                   });
        };
        return QTest::qWaitFor(isFound) ? customer : domain::CustomerId();
    }
    /// What the search offers.
    [[nodiscard]] static QStringList offers(const Palette &palette)
    {
        const auto *model = palette.findChild<QListView *>(u"paletteList"_s)->model();
        QStringList out;
        for (int row = 0; row < model->rowCount(); ++row)
            out.append(withoutIsolates(model->index(row, 0).data().toString()));
        return out;
    }

    using Heard = std::atomic<support::FakeLink *>; ///< the line made last
    [[nodiscard]] Front::Tools hearing(const QString &profiles, Heard &link)
    {
        Front::Tools out = tools(profiles);
        out.makeLink = [this, &link] {
            auto made = std::make_unique<support::FakeLink>(m_linkClock);
            link = made.get();
            return made;
        };
        return out;
    }
    /// Signs in with the right password, as far as the workplace.
    static void arrive(Front &front, Heard &link)
    {
        front.show();
        front.signIn(u"ws://127.0.0.1:9"_s, u"nur"_s, u"correct horse"_s);
        QTRY_VERIFY(link);
        support::FakeLink *const door = link;
        letIn(*door);
        QTRY_VERIFY(link != door); // the desk's own
        QTRY_VERIFY(isOpen(*link));
        letIn(*link);
        QTRY_VERIFY(front.workplace());
    }

    /// Whether some words on the sign-in page say that.
    [[nodiscard]] static bool shows(Front &front, const QString &words)
    {
        return std::ranges::any_of(front.page().findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

private Q_SLOTS:
    /// A link pressed before there is a desk, and one pressed while the window is locked.
    void whoIsAskedForFromOutsideIsOpenedOnceSomebodyIsInSight()
    {
        Front front(tools(m_dir.filePath(u"summons"_s)));
        Summons summons(front);
        const domain::CustomerId one(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2));
        const domain::CustomerId other(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 3));
        summons.answer(u"hadir://customer/"_s + one.toString());
        work(front, m_dir.filePath(u"summons"_s));
        QTRY_COMPARE(front.workplace()->customer().customer(), one);

        front.lock();
        QFileOpenEvent event(QUrl(u"hadir://customer/"_s + other.toString())); // as macOS says it
        QCoreApplication::sendEvent(qApp, &event);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(front.workplace()->customer().customer(), one);
        Q_EMIT front.revealed(); // still locked: somebody else said so
        QCoreApplication::sendPostedEvents();
        QCOMPARE(front.workplace()->customer().customer(), one);
    }

    void whoAloneHasTheNumberThatCallsIsOpened()
    {
        const QTemporaryDir profiles;
        Front front(tools(profiles.path()));
        work(front, profiles.path());
        const auto caller = addHolder(front, u"Lina Haddad"_s, u"+60123454417"_s);
        QVERIFY(!caller.isNull());
        QVERIFY(!addHolder(front, u"Mei Tan"_s, u"+60123454418"_s).isNull());
        Summons(front).answer(u"tel:+60-12-345-4417"_s);
        QTRY_COMPARE(front.workplace()->customer().customer(), caller);
        QVERIFY(!front.workplace()->shell().palette().isVisible());
    }

    void whoseNumberNobodyHasIsMadeWithIt()
    {
        const QTemporaryDir profiles;
        Front front(tools(profiles.path()));
        work(front, profiles.path());
        Summons(front).answer(u"tel:+60123454417"_s);
        Palette &palette = front.workplace()->shell().palette();
        QVERIFY(palette.isVisible());
        QTRY_COMPARE(offers(palette).filter(u"New customer with +60123454417"_s).size(), 1);
        QTest::keyClick(palette.findChild<QLineEdit *>(u"paletteField"_s), Qt::Key_Return);
        const auto sheet = [&] { return front.findChild<QDialog *>(u"newCustomerSheet"_s); };
        QTRY_VERIFY(sheet());
        QCOMPARE(sheet()->findChild<QLineEdit *>(u"customerPhone"_s)->text(), u"+60123454417"_s);
    }

    void whereSeveralHaveTheNumberTheyAreListed()
    {
        const QTemporaryDir profiles;
        Front front(tools(profiles.path()));
        work(front, profiles.path());
        const QStringList names{u"Lina Haddad"_s, u"Mei Tan"_s};
        for (const QString &name : names)
            QVERIFY(!addHolder(front, name, u"+60123454417"_s).isNull());
        const domain::CustomerId before = front.workplace()->customer().customer();
        Summons(front).answer(u"tel:+60123454417"_s);
        Palette &palette = front.workplace()->shell().palette();
        QVERIFY(palette.isVisible());
        QCOMPARE(palette.query(), u"+60123454417"_s);
        for (const QString &name : names)
            QTRY_VERIFY2(!offers(palette).filter(name).isEmpty(), qPrintable(name));
        QCOMPARE(front.workplace()->customer().customer(), before);
    }

    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_dir.path());
    }

    void theSampleServersAddressDoesNotStay()
    {
        Front front(tools(m_dir.path()));
        front.offer(u"wss://desk.example"_s, {});
        front.explore(u"ws://127.0.0.1:9"_s, u"sample"_s, u"none"_s);
        QCOMPARE(front.page().server(), u"ws://127.0.0.1:9"_s);
        QCOMPARE(front.page().account(), u"sample"_s);
        Q_EMIT front.page().cancelRequested();
        QCOMPARE(front.page().server(), u"wss://desk.example"_s);
        QCOMPARE(front.page().account(), QString());
    }

    void aSecondWindowLeavesTheFirstAlone()
    {
        const QTemporaryDir profiles;
        Front first(tools(profiles.path()));
        work(first, profiles.path());
        int lines = 0;
        Front::Tools counting = tools(profiles.path());
        counting.makeLink = [this, &lines] {
            ++lines;
            return std::make_unique<support::FakeLink>(m_linkClock);
        };
        Front second(counting);
        second.show();
        second.signIn(u"ws://127.0.0.1:9"_s, u"nur"_s, u"correct horse"_s);
        QTRY_VERIFY(shows(second, u"already open"_s));
        QCOMPARE(lines, 0); // it would have cut the first one off
        QVERIFY(first.workplace());
        first.close();
    }

    /// A work file whose key is gone: the agent must know that words may be missing.
    void whatWasSetAsideIsTold()
    {
        const QTemporaryDir profiles;
        const auto profile =
            desk::Profile::of(profiles.path(), QUrl(u"ws://127.0.0.1:9"_s), u"nur"_s);
        QVERIFY(QDir().mkpath(profile.folder));
        QVERIFY(store::WorkFile::open(profile.workFile(), *desk::sealUnder(u"another"_s)));
        Heard heard;
        Front front(hearing(profiles.path(), heard));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is set aside"_s));
        arrive(front, heard);
        QVERIFY(front.findChild<QDialog *>(u"filesSetAside"_s));
    }

    void whoIsWrongInTheFormOfALockedWindowIsTold()
    {
        const QTemporaryDir profiles;
        Heard link;
        Front front(hearing(profiles.path(), link));
        arrive(front, link);
        Q_EMIT front.workplace()->lockRequested();
        const auto part = [&front](const QString &name) {
            return front.page().findChild<QWidget *>(name);
        };
        const auto typeAsOther = [&](const QString &password) {
            qobject_cast<QAbstractButton *>(part(u"signInAsOther"_s))->click();
            QVERIFY(!part(u"unlockCard"_s)->isVisible());
            Q_EMIT front.page().signInRequested(u"ws://127.0.0.1:9"_s, u"Nur"_s, password);
            QVERIFY(part(u"unlockCard"_s)->isVisible());
            QTRY_VERIFY(part(u"unlockPassword"_s)->isEnabled());
            QVERIFY(part(u"unlockRefusal"_s)->isVisible());
        };
        QTRY_VERIFY(part(u"unlockCard"_s)->isVisible());
        for (int wrong = 0; wrong < 3; ++wrong)
            typeAsOther(u"wrong"_s);
        typeAsOther(u"correct horse"_s); // too soon, and that is said
        QVERIFY(shows(front, u"too many tries"_s));
        QVERIFY(front.workplace());
    }

    void aQuestionAboutADeskGoesWithIt()
    {
        const QTemporaryDir profiles;
        Front front(tools(profiles.path()));
        work(front, profiles.path());
        Q_EMIT front.workplace()->signOutRequested();
        QTRY_VERIFY(front.findChild<QDialog *>(u"signOutWarning"_s));
        Q_EMIT front.workplace()->signInRequested();
        QTRY_VERIFY(!front.desk());
        QTRY_VERIFY(!front.findChild<QDialog *>(u"signOutWarning"_s));
    }

    void whoSignsOutIsToldOfDraftsToo()
    {
        const QTemporaryDir profiles;
        Front front(tools(profiles.path()));
        work(front, profiles.path());
        front.workplace()->open(m_customer);
        front.findChild<Composer *>()->writeNote();
        front.findChild<Composer *>()->findChild<QTextEdit *>()->setPlainText(u"half a note"_s);
        Q_EMIT front.workplace()->signOutRequested();
        QTRY_VERIFY(front.findChild<QDialog *>(u"signOutWarning"_s));
        auto *question = front.findChild<QDialog *>(u"signOutWarning"_s);
        const QString text = question->findChild<QLabel *>(u"questionText"_s)->text();
        QVERIFY2(text.contains(u"1 draft"_s), qPrintable(text));
        question->findChild<QAbstractButton *>(u"wayOut"_s)->click();
        QVERIFY(front.desk());
        Q_EMIT front.workplace()->signOutRequested();
        QTRY_VERIFY(front.findChild<QDialog *>(u"signOutWarning"_s));
        front.findChild<QDialog *>(u"signOutWarning"_s)
            ->findChild<QAbstractButton *>(u"answer"_s)
            ->click();
        QTRY_VERIFY(!front.desk());
    }

    void linesStandCloserAtOnceAndAfterANewStart()
    {
        const QTemporaryDir profiles;
        Front front(tools(profiles.path()));
        work(front, profiles.path());
        const auto rowHeight = [&front] {
            return front.findChild<QListView *>(u"workListRows"_s)
                ->itemDelegate()
                ->sizeHint({}, {})
                .height();
        };
        const int comfortable = rowHeight();
        const QPointer<Workplace> before = front.workplace(); // the next may have its address
        Q_EMIT front.workplace()->densityRequested(Density::Compact);
        QTRY_VERIFY(!before && front.workplace());
        const int compact = rowHeight();
        QVERIFY(compact < comfortable);
        m_theme.settle(Density::Comfortable);
        QCOMPARE(rowHeight(), comfortable);
        takeUpSizes(m_theme); // as the program does when it starts
        QCOMPARE(rowHeight(), compact);
        chooseDensity(m_theme, Density::Comfortable);
    }

    void signingOutTwiceIsSigningOutOnce()
    {
        const QTemporaryDir profiles;
        Front front(tools(profiles.path()));
        work(front, profiles.path());
        Workplace *place = front.workplace();
        Q_EMIT place->signInRequested();
        Q_EMIT place->signOutRequested(); // arrives when the desk is gone
        QTRY_VERIFY(!front.desk());
        QCoreApplication::processEvents();
        QVERIFY(!front.findChild<QDialog *>(u"signOutWarning"_s));
    }

    void aFullDiskDoesNotKeepASessionThatIsOver()
    {
#ifndef Q_OS_UNIX
        qInfo("left out: no way to make the disk fail here");
        return;
#endif
        const QTemporaryDir profiles;
        Front front(tools(profiles.path()));
        work(front, profiles.path());
        front.workplace()->open(m_customer);
        auto *composer = front.findChild<Composer *>();
        QVERIFY(composer);
        composer->findChild<QTextEdit *>()->setPlainText(u"Good morning"_s);
        const sim::FailingDisk full(true);
        Q_EMIT front.workplace()->signInRequested();
        QTRY_VERIFY(!front.workplace());
        QVERIFY(!front.desk());
        QTRY_VERIFY(front.findChild<QDialog *>(u"wordsNotKept"_s));
    }
};

QTEST_MAIN(tst_Front)
#include "tst_Front.moc"
