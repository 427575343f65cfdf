// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ManualClock.h"
#include "tests/ui/support/directions.h"
#include "ui/shell/Language.h"
#include "ui/signin/SignInPage.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Chip.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace hadir;
using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A page on screen with everything typed in, in the language of the data row.
struct Filled
{
    explicit Filled(const QString &code) : language(*qApp), page(clock)
    {
        page.setServer(u"desk.example.my"_s);
        page.setAccount(u"nur.aisyah"_s);
        field(u"password"_s)->setText(u" pass word "_s);
        page.resize(1100, 700);
        page.show();
        language.choose(code);
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }

    QLineEdit *field(const QString &name) { return page.findChild<QLineEdit *>(name); }
    QAbstractButton *button(const QString &name) { return page.findChild<QAbstractButton *>(name); }
    QString words(const QString &name) { return page.findChild<QLabel *>(name)->text(); }
    bool sees(const QString &name) { return page.findChild<QWidget *>(name)->isVisible(); }

    support::ManualClock clock;
    Language language;
    SignInPage page;
};

LocalWorkspace workspace()
{
    return {.agentName = u"Nur"_s, .customers = 2114, .asOf = core::fromMillis(0), .waiting = 3};
}
} // namespace

class tst_SignInPage final : public QObject
{
    Q_OBJECT

    Theme m_theme{*qApp};

private Q_SLOTS:
    void aLowWindowCutsNothingOffTheCard()
    {
        Filled filled(u"en"_s);
        LocalWorkspace held = workspace();
        held.why = LocalWorkspace::Why::Locked;
        filled.page.setLocalWorkspace(held);
        filled.page.resize(600, 240);
        auto *card = filled.page.findChild<QWidget *>(u"unlockCard"_s);
        QTRY_VERIFY(card->height() >= card->heightForWidth(card->width()));
        QVERIFY(card->height() > 240); // it is scrolled to
    }

    void whatWaitsIsSaidForWhomIsNamed_data() { support::bothDirections(); }
    void whatWaitsIsSaidForWhomIsNamed()
    {
        QFETCH(QString, code);
        Filled filled(code);
        connect(&filled.page, &SignInPage::seatNamed, &filled.page,
                [&filled](const QString &server, const QString &account) {
                    const bool isNur = server == u"desk.example.my"_s && account == u"nur.aisyah"_s;
                    filled.page.setWaiting(isNur ? 3 : 0);
                });
        QVERIFY(!filled.sees(u"signInWaiting"_s));
        filled.field(u"account"_s)->setText(u"nur.aisya"_s);
        QTest::keyClick(filled.field(u"account"_s), Qt::Key_H);
        QVERIFY(filled.sees(u"signInWaiting"_s));
        QVERIFY(!filled.words(u"signInWaiting"_s).isEmpty());
        filled.page.setState(signin::Rejected{}); // whatever becomes of it
        QVERIFY(filled.sees(u"signInWaiting"_s));
        QTest::keyClick(filled.field(u"account"_s), Qt::Key_2);
        QVERIFY(!filled.sees(u"signInWaiting"_s));
    }

    void anotherSizeOfTextIsMeasuredAnew()
    {
        Filled filled(u"en"_s);
        const int before = filled.button(u"signIn"_s)->sizeHint().height();
        m_theme.zoomTo(2);
        filled.page.measureAnew();
        QCOMPARE(filled.page.server(), u"desk.example.my"_s);
        QCOMPARE(filled.page.account(), u"nur.aisyah"_s);
        QVERIFY(filled.field(u"password"_s)->text().isEmpty());
        QVERIFY(filled.button(u"signIn"_s)->sizeHint().height() > before * 3 / 2);
        QSignalSpy asked(&filled.page, &SignInPage::signInRequested);
        filled.field(u"password"_s)->setText(u"word"_s);
        filled.button(u"signIn"_s)->click();
        QCOMPARE(asked.count(), 1);
        m_theme.zoomTo(1);
    }

    void aLockedWindowSaysWhatHasBecomeOfTheLine()
    {
        Filled filled(u"en"_s);
        LocalWorkspace held = workspace();
        held.why = LocalWorkspace::Why::Locked;
        filled.page.setLocalWorkspace(held);
        auto *sentence = filled.page.findChild<QLabel *>(u"unlockSentence"_s);
        QVERIFY(sentence->text().contains(u"go on being sent"_s));
        filled.field(u"unlockPassword"_s)->setText(u"half a wo"_s);
        held.why = LocalWorkspace::Why::LockedOffline;
        held.waiting = 7;
        filled.page.renewLocalWorkspace(held);
        QVERIFY(sentence->text().contains(u"the line is down"_s));
        QCOMPARE(filled.page.findChild<QLabel *>(u"unlockWaiting"_s)->text(), u"7 changes"_s);
        QCOMPARE(filled.field(u"unlockPassword"_s)->text(), u"half a wo"_s);
        filled.button(u"signInAsOther"_s)->click();
        filled.page.renewLocalWorkspace(held);
        QVERIFY(filled.sees(u"password"_s)); // and no page is turned
    }

    void aLockedWindowAsksForOnePasswordOnly()
    {
        Filled filled(u"en"_s);
        LocalWorkspace held = workspace();
        held.why = LocalWorkspace::Why::Locked;
        filled.page.setLocalWorkspace(held);
        QVERIFY(filled.sees(u"unlockPassword"_s));
        QVERIFY(!filled.sees(u"password"_s));
        filled.button(u"signInAsOther"_s)->click();
        QVERIFY(filled.sees(u"password"_s));
        QVERIFY(!filled.sees(u"unlockPassword"_s));
        filled.page.setLocalWorkspace(held); // locked anew
        QVERIFY(!filled.sees(u"password"_s));
        filled.button(u"signInAsOther"_s)->click();
        filled.field(u"password"_s)->setText(u"word"_s);
        filled.page.turnToCard(); // it was not somebody else
        QVERIFY(filled.sees(u"unlockPassword"_s));
        QVERIFY(!filled.sees(u"password"_s));
        QVERIFY(filled.field(u"unlockPassword"_s)->hasFocus());
        QVERIFY(filled.field(u"password"_s)->text().isEmpty());
    }

    void enterSignsInWithWhatWasTyped_data() { support::bothDirections(); }
    void enterSignsInWithWhatWasTyped()
    {
        QFETCH(const QString, code);
        Filled filled(code);
        QSignalSpy requested(&filled.page, &SignInPage::signInRequested);
        filled.field(u"server"_s)->setText(u"  desk.example.my "_s);
        QTest::keyClick(filled.field(u"password"_s), Qt::Key_Return);
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.first(),
                 QVariantList({u"desk.example.my"_s, u"nur.aisyah"_s, u" pass word "_s}));
    }

    void nothingIsSentWhileSomethingIsMissing()
    {
        Filled filled(u"en"_s);
        QSignalSpy requested(&filled.page, &SignInPage::signInRequested);
        filled.field(u"account"_s)->clear();
        QVERIFY(!filled.button(u"signIn"_s)->isEnabled());
        QTest::keyClick(filled.field(u"password"_s), Qt::Key_Return);
        QCOMPARE(requested.count(), 0);
        QVERIFY(filled.field(u"account"_s)->hasFocus());
    }

    void passwordsCanBePastedAndShown()
    {
        Filled filled(u"en"_s);
        QLineEdit *password = filled.field(u"password"_s);
        password->clear();
        QGuiApplication::clipboard()->setText(u"from the manager"_s);
        password->paste();
        QCOMPARE(password->text(), u"from the manager"_s);
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        filled.button(u"revealPassword"_s)->click();
        QCOMPARE(password->echoMode(), QLineEdit::Normal);
    }

    void wrongPasswordIsSaidAndReadyToBeTypedOver_data() { support::bothDirections(); }
    void wrongPasswordIsSaidAndReadyToBeTypedOver()
    {
        QFETCH(const QString, code);
        Filled filled(code);
        filled.page.setState(signin::Rejected{});
        QVERIFY(filled.sees(u"signInBanner"_s));
        QVERIFY(filled.field(u"password"_s)->hasFocus());
        QCOMPARE(filled.field(u"password"_s)->selectedText().size(),
                 filled.field(u"password"_s)->text().size());
        const QString said = filled.words(u"bannerTitle"_s);
        filled.language.choose(code == u"en"_s ? u"ms"_s : u"en"_s);
        QTRY_VERIFY2(filled.words(u"bannerTitle"_s) != said,
                     "the banner stays in the old language");
    }

    void throttledCountsDownAndThenLetsTry()
    {
        Filled filled(u"en"_s);
        filled.page.setState(signin::Throttled{3s});
        QVERIFY(!filled.button(u"signIn"_s)->isEnabled());
        QVERIFY(filled.words(u"bannerText"_s).contains(u'3'));
        filled.clock.advance(1s);
        QVERIFY(filled.words(u"bannerText"_s).contains(u'2'));
        filled.clock.advance(2s);
        QVERIFY(filled.button(u"signIn"_s)->isEnabled());
        QVERIFY(!filled.sees(u"signInBanner"_s));
    }

    void newerStateEndsTheCountDown()
    {
        Filled filled(u"en"_s);
        filled.page.setState(signin::Throttled{3s});
        filled.page.setState(signin::Connecting{});
        filled.clock.advance(10s);
        QVERIFY(filled.sees(u"cancelSignIn"_s));
    }

    void aQuestionMarkIsTypedAndSampleDataIsPrepared()
    {
        Filled filled(u"en"_s);
        filled.field(u"server"_s)->clear();
        QTest::keyClick(filled.field(u"server"_s), Qt::Key_Question, Qt::ShiftModifier);
        QCOMPARE(filled.field(u"server"_s)->text(), u"?"_s);
        filled.page.setState(signin::Connecting{signin::Connecting::To::SampleData});
        QCOMPARE(filled.button(u"signIn"_s)->text(), u"Preparing sample data …"_s);
    }

    void connectingLeavesOnlyCancel()
    {
        Filled filled(u"en"_s);
        QSignalSpy cancelled(&filled.page, &SignInPage::cancelRequested);
        filled.page.setState(signin::Connecting{});
        QVERIFY(!filled.field(u"server"_s)->isEnabled());
        QVERIFY(!filled.button(u"signIn"_s)->isEnabled());
        QVERIFY(!filled.sees(u"explore"_s));
        filled.button(u"cancelSignIn"_s)->click();
        QCOMPARE(cancelled.count(), 1);
    }

    void everyFailureHasWords_data()
    {
        QTest::addColumn<SignInState>("state");
        QTest::newRow("unreachable") << SignInState(signin::Unreachable{});
        QTest::newRow("server stuck") << SignInState(signin::ServerStuck{});
        QTest::newRow("incompatible") << SignInState(signin::Incompatible{u"9.9.9"_s});
        QTest::newRow("in use") << SignInState(signin::InUse{});
        QTest::newRow("session over") << SignInState(signin::SessionOver{});
        QTest::newRow("only by the server") << SignInState(signin::OnlyByServer{});
        QTest::newRow("keychain gone") << SignInState(signin::KeychainGone{});
        QTest::newRow("wiped") << SignInState(signin::Wiped{});
        QTest::newRow("not all wiped") << SignInState(signin::Wiped{u"blobs, work.db"_s});
        QTest::newRow("broken") << SignInState(signin::Broken{u"disk I/O error"_s});
        QTest::newRow("key damaged") << SignInState(signin::KeyDamaged{});
        QTest::newRow("untrusted") << SignInState(signin::Untrusted{u"self-signed"_s});
    }
    void everyFailureHasWords()
    {
        QFETCH(const SignInState, state);
        Filled filled(u"ar"_s);
        filled.page.setState(state);
        QVERIFY(filled.sees(u"signInBanner"_s));
        QVERIFY(!filled.words(u"bannerText"_s).isEmpty());
        QVERIFY2(filled.button(u"signIn"_s)->isEnabled(), "trying again is always possible");
    }

    void unlockIsOfferedWhenTheLineIsDownAndWorkIsHere_data() { support::bothDirections(); }
    void unlockIsOfferedWhenTheLineIsDownAndWorkIsHere()
    {
        QFETCH(const QString, code);
        Filled filled(code);
        filled.page.setLocalWorkspace(workspace());
        QVERIFY2(!filled.sees(u"unlockCard"_s), "the line is not known to be down");
        filled.page.setState(signin::Unreachable{});
        QVERIFY(filled.sees(u"unlockCard"_s));
        QVERIFY(filled.words(u"unlockTitle"_s).contains(u"Nur"_s));
        QVERIFY(filled.words(u"unlockCustomers"_s).contains(u"2,114"_s));
        QVERIFY(filled.words(u"unlockWaiting"_s).contains(u'3'));

        QSignalSpy requested(&filled.page, &SignInPage::workOfflineRequested);
        QVERIFY(!filled.button(u"unlock"_s)->isEnabled());
        QTest::keyClicks(filled.field(u"unlockPassword"_s), u"secret"_s);
        QTest::keyClick(filled.field(u"unlockPassword"_s), Qt::Key_Return);
        QCOMPARE(requested, QList<QVariantList>({{u"secret"_s}}));
        filled.page.setUnlockState(UnlockState::Checking);
        filled.page.setUnlockState(UnlockState::Refused);
        QVERIFY(filled.sees(u"unlockRefusal"_s));
        // What is typed next goes here, and not into the form beside it.
        QCOMPARE(filled.page.focusWidget(), filled.field(u"unlockPassword"_s));
        filled.page.setUnlockPause(12s);
        QVERIFY(filled.words(u"unlockRefusal"_s).contains(u"12"_s));
        QVERIFY(!filled.button(u"unlock"_s)->isEnabled());
        filled.page.setUnlockPause(0s);
        QVERIFY(filled.button(u"unlock"_s)->isEnabled());
        QVERIFY(filled.sees(u"unlockRefusal"_s)); // it was the wrong one all the same
    }

    void editingTheAddressForgetsItsCertificate()
    {
        Filled filled(u"en"_s);
        filled.page.setTls(TlsState::Known);
        QVERIFY(filled.sees(u"tls"_s));
        QSignalSpy edited(&filled.page, &SignInPage::serverEdited);
        QTest::keyClicks(filled.field(u"server"_s), u"x"_s);
        QVERIFY(!filled.sees(u"tls"_s));
        QCOMPARE(edited.count(), 1);
    }

    void languageIsAskedForAndMirrorsAtOnce()
    {
        Filled filled(u"en"_s);
        QSignalSpy chosen(&filled.page, &SignInPage::languageChosen);
        connect(&filled.page, &SignInPage::languageChosen, &filled.language,
                [&](const QString &code) { filled.language.choose(code); });
        const QString english = filled.button(u"signIn"_s)->text();
        const int before = filled.button(u"signIn"_s)->mapTo(&filled.page, QPoint()).x();
        QVERIFY(before < filled.page.width() / 2);

        filled.button(u"language_ar"_s)->click();

        QCOMPARE(chosen, QList<QVariantList>({{u"ar"_s}}));
        QTRY_VERIFY(filled.button(u"signIn"_s)->text() != english);
        QTRY_VERIFY(filled.button(u"signIn"_s)->mapTo(&filled.page, QPoint()).x()
                    > filled.page.width() / 2);
    }

    void sampleDataNeedsNothingTyped()
    {
        Filled filled(u"en"_s);
        filled.field(u"server"_s)->clear();
        QSignalSpy explored(&filled.page, &SignInPage::exploreRequested);
        filled.button(u"explore"_s)->click();
        QCOMPARE(explored.count(), 1);
    }
};

QTEST_MAIN(tst_SignInPage)
#include "tst_SignInPage.moc"
