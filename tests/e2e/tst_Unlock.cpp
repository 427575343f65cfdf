// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/net/WebSocketLink.h"
#include "tests/support/ServerProcess.h"
#include "ui/shell/CustomerBinding.h"
#include "ui/shell/Front.h"
#include "ui/shell/Language.h"
#include "ui/shell/Workplace.h"
#include "ui/signin/SignInPage.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;

namespace {
constexpr int patience = 30'000;
const QString password = u"password of nur"_s;
const QString theirName = u"Zulaikha Pendeta"_s;
const QString theirWords = u"The parcel from Kangar is lost"_s;
} // namespace

/// The real window over real files before a real hadird: what locks, what opens, what is read.
class tst_Unlock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // No keychain, also where the person who runs the tests has one.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_server.folder());
        QVERIFY(m_server.make({u"admin"_s, u"nur"_s}));
        QVERIFY(m_server.serve());
        startProgram();
        m_front->signIn(m_server.url().toString(), u"nur"_s, password);
        QTRY_VERIFY_WITH_TIMEOUT(isLive(), patience);
        QVERIFY(does(domain::CreateCustomer{.customer = m_customer, .name = theirName}));
        QVERIFY(does(note(theirWords)));
        QTRY_COMPARE_WITH_TIMEOUT(m_front->desk()->backlog().pending, 0, patience);
    }

    void cleanupTestCase() { m_front.reset(); }

    void aLockedDeskIsHiddenUntilThePasswordIsTyped()
    {
        m_front->workplace()->open(m_customer);
        const auto *before = m_front->workplace();
        QVERIFY(sees(u"workplace"_s));
        QVERIFY2(sees(u"keeping"_s), "it is said that there is no keychain");
        QTest::keyClick(m_front->workplace(), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(sees(u"unlockCard"_s));
        QVERIFY(!sees(u"workplace"_s));
        QVERIFY(words(u"unlockTitle"_s).contains(u"nur"_s));
        QVERIFY2(child<QLineEdit>(u"password"_s)->text().isEmpty(), "what was typed is not left");
        // The line goes on behind it, and what comes does not open it.
        QVERIFY(does(note(u"from behind the curtain"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(m_front->desk()->backlog().pending, 0, patience);
        type(u"no idea"_s);
        QTRY_VERIFY_WITH_TIMEOUT(sees(u"unlockRefusal"_s), patience);
        QVERIFY(!sees(u"workplace"_s));
        child<QLineEdit>(u"password"_s)->setText(u"no idea either"_s); // in the form beside it
        QTest::mouseClick(child<QAbstractButton>(u"signIn"_s), Qt::LeftButton);
        QTRY_VERIFY(child<QLineEdit>(u"unlockPassword"_s)->isEnabled());
        QCOMPARE(m_front->workplace(), before);
        type(password);
        QTRY_VERIFY_WITH_TIMEOUT(sees(u"workplace"_s), patience);
        QCOMPARE(m_front->workplace(), before);
        QCOMPARE(m_front->workplace()->customer().customer(), m_customer);
    }

    void nothingOnTheDiskCanBeRead()
    {
        int files = 0;
        const auto look = [&] {
            QDirIterator each(profiles(), QDir::Files, QDirIterator::Subdirectories);
            while (each.hasNext()) {
                QFile file(each.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QByteArray content = file.readAll();
                ++files;
                for (const QString &secret : {theirName, theirWords}) {
                    QVERIFY2(!content.contains(secret.toUtf8()), qPrintable(file.fileName()));
                    const auto *wide = reinterpret_cast<const char *>(secret.utf16());
                    QVERIFY2(!content.contains(QByteArray(wide, secret.size() * 2)),
                             qPrintable(file.fileName()));
                }
            }
        };
        look(); // with its logs, while it is open
        m_front.reset();
        look();
        QVERIFY(files > 4);
    }

    void withoutTheServerThePasswordOpensWhatIsHere()
    {
        QCOMPARE(m_server.stop(), 0);
        startProgram();
        m_front->signIn(m_server.url().toString(), u"nur"_s, u"no idea"_s);
        QTRY_VERIFY_WITH_TIMEOUT(sees(u"unlockCard"_s), patience);
        QVERIFY2(sees(u"unlockRefusal"_s), "that the line is down is not all there is to say");
        QVERIFY(!m_front->workplace());
        type(password);
        QTRY_VERIFY_WITH_TIMEOUT(m_front->workplace(), patience);
        QCOMPARE(m_front->desk()->reader().customer(m_customer).value()->customer.name, theirName);
        QVERIFY(does(note(u"written without a line"_s)));
        QVERIFY(m_server.serve());
        m_front->desk()->retryNow();
        QTRY_VERIFY_WITH_TIMEOUT(isLive(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_front->desk()->backlog().pending, 0, patience);
    }

    void whoIsShutOutSeesNothingMore()
    {
        QCOMPARE(m_server.stop(), 0);
        QVERIFY(does(note(u"not sent yet"_s)));
        QCOMPARE(m_server.run({u"user"_s, u"disable"_s, u"nur"_s}).code, 0);
        QVERIFY(m_server.serve());
        m_front->desk()->retryNow();
        QTRY_VERIFY_WITH_TIMEOUT(!m_front->workplace(), patience);
        QVERIFY(sees(u"signInBanner"_s));
        // The password alone opens it no more either, with or without the server.
        QCOMPARE(m_server.stop(), 0);
        startProgram();
        m_front->signIn(m_server.url().toString(), u"nur"_s, password);
        QTRY_VERIFY_WITH_TIMEOUT(sees(u"signInBanner"_s), patience);
        QVERIFY(!sees(u"unlockCard"_s));
        // Who is let in again finds what was written.
        QCOMPARE(m_server.run({u"user"_s, u"enable"_s, u"nur"_s}).code, 0);
        QVERIFY(m_server.serve());
        m_front->signIn(m_server.url().toString(), u"nur"_s, password);
        QTRY_VERIFY_WITH_TIMEOUT(isLive(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_front->desk()->backlog().pending, 0, patience);
        const auto history = m_front->desk()->reader().history({.customer = m_customer});
        QCOMPARE(history->items.size(), 4);
    }

    void aWipeTakesEverythingFromALiveDesk()
    {
        QVERIFY(isLive());
        QCOMPARE(m_server.run({u"user"_s, u"wipe"_s, u"nur"_s}).code, 0);
        QTRY_VERIFY_WITH_TIMEOUT(!m_front->workplace(), patience);
        QTRY_COMPARE(left(), QStringList());
        QVERIFY(bannerSays(u"removed"_s));
        QTRY_COMPARE_WITH_TIMEOUT(wipesConfirmed(), 1, patience);
        // From a new client it is as ever.
        m_front->signIn(m_server.url().toString(), u"nur"_s, password);
        QTRY_VERIFY_WITH_TIMEOUT(isLive(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_front->desk()->reader().customer(m_customer).value().has_value(),
                                 patience);
    }

    void aWipeTakesEverythingBeforeAnythingIsRead()
    {
        m_front.reset();
        QVERIFY(!left().isEmpty());
        QCOMPARE(m_server.run({u"user"_s, u"wipe"_s, u"nur"_s}).code, 0);
        startProgram();
        QSignalSpy opened(m_front.get(), &ui::Front::workplaceOpened);
        m_front->signIn(m_server.url().toString(), u"nur"_s, password);
        QTRY_COMPARE_WITH_TIMEOUT(left(), QStringList(), patience);
        QTRY_VERIFY(sees(u"signInBanner"_s));
        QCOMPARE(opened.size(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(wipesConfirmed(), 2, patience);
        m_front->signIn(m_server.url().toString(), u"nur"_s, password);
        QTRY_VERIFY_WITH_TIMEOUT(isLive(), patience);
    }

    void signingOutLeavesNothing()
    {
        Q_EMIT m_front->workplace()->signOutRequested();
        QTRY_VERIFY_WITH_TIMEOUT(!m_front->workplace(), patience);
        QCOMPARE(left(), QStringList());
    }

private:
    /// Of how many desks the server knows that they did.
    [[nodiscard]] qsizetype wipesConfirmed() const
    {
        return m_server.run({u"user"_s, u"wipes"_s}).out.count(u"\twiped "_s);
    }
    [[nodiscard]] QString profiles() const { return m_server.folder() + u"/profiles"_s; }

    /// Of all profiles.
    [[nodiscard]] QStringList left() const
    {
        return QDir(profiles()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }

    /// As if it had been ended and started anew.
    void startProgram()
    {
        m_front.reset();
        m_front = std::make_unique<ui::Front>(
            ui::Front::Tools{.profiles = profiles(),
                             .makeLink = [] { return std::make_unique<net::WebSocketLink>(); },
                             .tokens = m_tokens,
                             .language = m_language,
                             .theme = m_theme});
        m_front->resize(1440, 900);
        m_front->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_front.get()));
    }
    [[nodiscard]] bool isLive() const
    {
        return m_front->workplace() && m_front->desk()
               && std::holds_alternative<sync::line::Live>(m_front->desk()->line());
    }
    [[nodiscard]] bool does(const domain::Command &command) const
    {
        QFuture<desk::Submitted> submitted = m_front->desk()->submit(command);
        submitted.waitForFinished();
        return submitted.result().has_value();
    }
    [[nodiscard]] domain::Command note(const QString &body)
    {
        return domain::AddNote{
            .interaction = m_ids.make<domain::Interaction>(), .customer = m_customer, .body = body};
    }
    template <class Widget>
    [[nodiscard]] Widget *child(const QString &name) const
    {
        return m_front->findChild<Widget *>(name);
    }
    [[nodiscard]] bool sees(const QString &name) const
    {
        const auto *widget = child<QWidget>(name);
        return widget && widget->isVisible();
    }
    [[nodiscard]] bool bannerSays(const QString &what) const
    {
        const auto labels = child<QWidget>(u"signInBanner"_s)->findChildren<QLabel *>();
        return sees(u"signInBanner"_s) && std::ranges::any_of(labels, [&](const QLabel *label) {
                   return label->text().contains(what);
               });
    }
    [[nodiscard]] QString words(const QString &name) const { return child<QLabel>(name)->text(); }
    /// On the card.
    void type(const QString &typed) const
    {
        child<QLineEdit>(u"unlockPassword"_s)->setText(typed);
        QTest::mouseClick(child<QAbstractButton>(u"unlock"_s), Qt::LeftButton);
    }

    support::ServerProcess m_server{QStringLiteral(HADIRD)};
    core::SystemClock m_clock;
    core::SystemDice m_dice;
    core::TimeOrderedIds m_ids{m_clock, m_dice};
    ui::Theme m_theme{*qApp};
    ui::Language m_language{*qApp};
    desk::TokenKeeper m_tokens;
    std::unique_ptr<ui::Front> m_front;
    domain::CustomerId m_customer = m_ids.make<domain::Customer>();
};

QTEST_MAIN(tst_Unlock)
#include "tst_Unlock.moc"
