// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/Desk.h"
#include "app/net/WebSocketLink.h"
#include "tests/support/Certificate.h"
#include "tests/support/ServerProcess.h"

#include <QSslCertificate>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using support::Certificate;
using support::ServerProcess;

namespace {
constexpr int patience = 30'000;

/// A whole desk of one agent: real files, real threads, a real WebSocket over TLS.
class Workstation
{
public:
    Workstation(const QString &folder, const QString &account, const Certificate &certificate)
        : m_account(account)
        , m_trusted(QSslCertificate::fromPath(certificate.file))
        , m_folder(folder + u"/desk-"_s + account)
    {
        open();
    }

    /// Starts the program anew over the same files.
    void open()
    {
        m_desk.reset();
        m_desk = std::make_unique<desk::Desk>(desk::Profile{m_folder}, [this] {
            auto link = std::make_unique<net::WebSocketLink>();
            link->trust(m_trusted);
            return link;
        });
        QObject::connect(m_desk.get(), &desk::Desk::opened, m_desk.get(),
                         [this] { m_isOpen = true; });
        m_isOpen = false;
        m_desk->open();
    }

    void signIn(const QUrl &server, const QString &password = {})
    {
        m_desk->signIn(server,
                       {.account = m_account,
                        .password = password.isEmpty() ? u"password of "_s + m_account : password});
    }

    bool isOpen() const { return m_isOpen; }
    bool isLive() const { return std::holds_alternative<sync::line::Live>(m_desk->line()); }
    template <class Phase>
    const Phase *phase() const
    {
        return std::get_if<Phase>(&m_desk->line());
    }

    /// Answers once the command is on disk.
    bool does(const domain::Command &command)
    {
        QFuture<desk::Submitted> submitted = m_desk->submit(command);
        submitted.waitForFinished();
        return submitted.result().has_value();
    }

    qsizetype entriesOf(domain::CustomerId customer) const
    {
        const auto history = m_desk->reader().history({.customer = customer});
        return history ? history->items.size() : -1;
    }
    std::optional<domain::Case> caseWith(domain::CaseId id) const
    {
        return m_desk->reader().caseWith(id).value_or(std::nullopt);
    }
    qint64 unsent() const
    {
        const auto held = m_desk->reader().holdings();
        return held ? held->pending : -1;
    }
    qint64 refused() const
    {
        const auto held = m_desk->reader().holdings();
        return held ? held->refused : -1;
    }
    desk::Desk &desk() { return *m_desk; }

private:
    QString m_account;
    QList<QSslCertificate> m_trusted;
    QString m_folder;
    std::unique_ptr<desk::Desk> m_desk;
    bool m_isOpen = false;
};
} // namespace

/// The real hadird with TLS and two real desks: what the unit tests prove in parts, together.
class tst_TwoDesks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_certificate = Certificate::in(m_server.folder(), u"server"_s);
        QVERIFY(m_server.make({u"admin"_s, u"nur"_s, u"omar"_s}));
        m_tls = {u"--certificate"_s, m_certificate.file, u"--key"_s, m_certificate.key};
        QVERIFY(m_server.serve(m_tls));
        QCOMPARE(m_server.url().scheme(), u"wss"_s);
        m_nur.emplace(m_server.folder(), u"nur"_s, m_certificate);
        m_omar.emplace(m_server.folder(), u"omar"_s, m_certificate);
        QTRY_VERIFY(m_nur->isOpen() && m_omar->isOpen());
        m_nur->signIn(m_server.url());
        m_omar->signIn(m_server.url());
        QTRY_VERIFY_WITH_TIMEOUT(m_nur->isLive() && m_omar->isLive(), patience);
    }

    void cleanupTestCase()
    {
        m_nur.reset();
        m_omar.reset();
        QCOMPARE(m_server.stop(), 0);
        const auto checked = m_server.run({u"check"_s});
        QVERIFY2(checked.code == 0, qPrintable(checked.out + checked.err));
    }

    void whatOneWritesTheOtherSees()
    {
        QVERIFY(m_nur->does(domain::CreateCustomer{.customer = m_ahmad, .name = u"أحمد"_s}));
        QVERIFY(m_nur->does(domain::OpenCase{
            .caseId = m_bill, .customer = m_ahmad, .subject = u"Charged twice"_s}));
        QVERIFY(m_nur->does(note(u"One capture, one reversal"_s)));
        QVERIFY(m_nur->does(domain::ReplyToCustomer{.interaction = fresh(),
                                                    .customer = m_ahmad,
                                                    .caseId = m_bill,
                                                    .channel = domain::Channel::Email,
                                                    .body = u"Dear Ahmad"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(m_omar->entriesOf(m_ahmad), 2, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_nur->unsent(), 0, patience);
        QVERIFY(m_omar->caseWith(m_bill)->number > 0);
        QTRY_COMPARE(m_nur->caseWith(m_bill)->number, m_omar->caseWith(m_bill)->number);
    }

    void eachSeesWhereTheOtherIs()
    {
        m_omar->desk().present({.customer = m_ahmad, .caseId = m_bill, .writing = true});
        const domain::AgentId omar = m_omar->desk().identity()->agent;
        QTRY_VERIFY_WITH_TIMEOUT(m_nur->desk().people().value(omar).writing, patience);
        QCOMPARE(m_nur->desk().people().value(omar).caseId, std::optional(m_bill));
    }

    void bothWorkWithoutAServerAndSettleAfterwards()
    {
        const qsizetype before = m_nur->entriesOf(m_ahmad);
        m_server.kill(); // -9
        QTRY_VERIFY_WITH_TIMEOUT(!m_nur->isLive() && !m_omar->isLive(), patience);
        for (int round = 0; round < 10; ++round) {
            QVERIFY(m_nur->does(note(u"nur %1"_s.arg(round))));
            QVERIFY(m_omar->does(note(u"omar %1"_s.arg(round))));
        }
        QVERIFY(m_omar->does(domain::TagCase{m_bill, {u"refund"_s}, {}}));
        QVERIFY(m_nur->does(domain::TagCase{m_bill, {u"gateway"_s}, {}}));
        QCOMPARE(m_nur->entriesOf(m_ahmad), before + 10);

        // Nur's program dies as well, and comes back before the server does.
        m_nur->open();
        QTRY_VERIFY_WITH_TIMEOUT(m_nur->isOpen(), patience);
        QCOMPARE(m_nur->entriesOf(m_ahmad), before + 10);
        m_nur->signIn(m_server.url());

        QVERIFY(m_server.serve(m_tls));
        m_nur->desk().retryNow();
        m_omar->desk().retryNow();
        QTRY_COMPARE_WITH_TIMEOUT(m_nur->unsent() + m_omar->unsent(), 0, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_nur->entriesOf(m_ahmad), before + 20, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_omar->entriesOf(m_ahmad), before + 20, patience);
        const QStringList both{u"gateway"_s, u"refund"_s};
        QTRY_COMPARE_WITH_TIMEOUT(m_nur->caseWith(m_bill)->tags, both, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_omar->caseWith(m_bill)->tags, both, patience);
        QCOMPARE(m_nur->refused() + m_omar->refused(), 0);
    }

    void oneOfTwoWhoTakeACaseOfflineGetsItAndTheOtherIsTold()
    {
        const auto free = m_nur->desk().ids().make<domain::Case>();
        QVERIFY(m_nur->does(
            domain::OpenCase{.caseId = free, .customer = m_ahmad, .subject = u"Router"_s}));
        QVERIFY(m_nur->does(domain::AssignCase{free, std::nullopt}));
        QTRY_VERIFY_WITH_TIMEOUT(m_omar->caseWith(free) && !m_omar->caseWith(free)->owner,
                                 patience);
        m_server.kill();
        QTRY_VERIFY_WITH_TIMEOUT(!m_nur->isLive() && !m_omar->isLive(), patience);
        QVERIFY(m_nur->does(domain::TakeCase{free}));
        QVERIFY(m_omar->does(domain::TakeCase{free}));
        QVERIFY(m_server.serve(m_tls));
        m_nur->desk().retryNow();
        m_omar->desk().retryNow();
        QTRY_COMPARE_WITH_TIMEOUT(m_nur->refused() + m_omar->refused(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_nur->unsent() + m_omar->unsent(), 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_nur->caseWith(free)->owner == m_omar->caseWith(free)->owner,
                                 patience);
        QVERIFY(m_nur->caseWith(free)->owner);
    }

    void aReplyThatWasOvertakenIsHeldBackWithItsWords()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_nur->isLive() && m_omar->isLive(), patience);
        const auto seen = m_nur->caseWith(m_bill)->lastMessage;
        QVERIFY(seen);
        QCOMPARE(m_omar->caseWith(m_bill)->lastMessage, seen);
        m_server.kill();
        QTRY_VERIFY_WITH_TIMEOUT(!m_nur->isLive() && !m_omar->isLive(), patience);
        // Nobody knows of the other: both answer what they have seen, Nur twice.
        const domain::ReplyToCustomer omars = reply(u"It was a hold"_s, seen);
        const domain::ReplyToCustomer first = reply(u"I am sorry for the worry"_s, seen);
        const domain::ReplyToCustomer second = reply(u"And one thing more"_s, first.interaction);
        QVERIFY(m_omar->does(omars));
        QVERIFY(m_nur->does(first));
        QVERIFY(m_nur->does(second));
        const qint64 before = m_nur->refused() + m_omar->refused();
        QVERIFY(m_server.serve(m_tls));
        m_omar->desk().retryNow();
        QTRY_COMPARE_WITH_TIMEOUT(m_omar->unsent(), 0, patience);
        m_nur->desk().retryNow();
        QTRY_COMPARE_WITH_TIMEOUT(m_nur->unsent(), 0, patience);
        QCOMPARE(m_nur->refused() + m_omar->refused(), before + 2);
        const QList<store::RefusedCommand> held = m_nur->desk().reader().refused().value();
        const auto &kept = held[held.size() - 2];
        QVERIFY(kept.command == domain::Command(first));
        QCOMPARE(kept.rejection.refusal, domain::Refusal::Overtaken);
        QCOMPARE(kept.rejection.about, omars.interaction.toString());
        QCOMPARE(m_nur->caseWith(m_bill)->lastMessage, std::optional(omars.interaction));

        // Read, and sent all the same.
        domain::ReplyToCustomer again = first;
        again.after = omars.interaction;
        QVERIFY(m_nur->does(again));
        QTRY_COMPARE_WITH_TIMEOUT(m_omar->caseWith(m_bill)->lastMessage,
                                  std::optional(again.interaction), patience);
    }

    void aDraftIsThereAfterTheProgramDied()
    {
        const store::Draft draft{.customer = m_ahmad,
                                 .caseId = m_bill,
                                 .channel = domain::Channel::Email,
                                 .body = u"Dear Ahmad, I"_s,
                                 .savedAt = core::fromMillis(1)};
        auto kept = m_nur->desk().saveDraft(draft);
        kept.waitForFinished();
        QVERIFY(kept.result().has_value());
        m_nur->open();
        QTRY_VERIFY_WITH_TIMEOUT(m_nur->isOpen(), patience);
        QCOMPARE(m_nur->desk().reader().drafts(m_ahmad).value(), QList{draft});
        m_nur->signIn(m_server.url());
        QTRY_VERIFY_WITH_TIMEOUT(m_nur->isLive(), patience);
    }

    void aWrongPasswordIsRejectedAndTheTenthIsHeldBack()
    {
        Workstation stranger(m_server.folder(), u"admin"_s, m_certificate);
        QTRY_VERIFY_WITH_TIMEOUT(stranger.isOpen(), patience);
        int rejected = 0;
        for (int guess = 0; guess < 12; ++guess) {
            stranger.signIn(m_server.url(), u"guess %1"_s.arg(guess));
            // Who is told to wait is told so at once.
            QTRY_VERIFY_WITH_TIMEOUT(stranger.phase<sync::line::Connecting>()
                                         || stranger.phase<sync::line::Waiting>(),
                                     patience);
            QTRY_VERIFY_WITH_TIMEOUT(!stranger.phase<sync::line::Connecting>(), patience);
            if (const auto *halted = stranger.phase<sync::line::Halted>()) {
                QCOMPARE(halted->why.kind, core::FailureKind::Unauthorised);
                ++rejected;
                continue;
            }
            const auto *waiting = stranger.phase<sync::line::Waiting>();
            QVERIFY(waiting);
            QCOMPARE(waiting->why.kind, core::FailureKind::Throttled);
            QVERIFY(rejected <= 10);
            // Whoever is signed in goes on undisturbed.
            QVERIFY(m_nur->isLive());
            return;
        }
        QFAIL("twelve guesses were checked");
    }

private:
    domain::AddNote note(const QString &body)
    {
        return {.interaction = fresh(), .customer = m_ahmad, .caseId = m_bill, .body = body};
    }
    domain::ReplyToCustomer reply(const QString &body, std::optional<domain::InteractionId> after)
    {
        return {.interaction = fresh(),
                .customer = m_ahmad,
                .caseId = m_bill,
                .channel = domain::Channel::Email,
                .body = body,
                .after = after};
    }
    domain::InteractionId fresh() { return m_ids.make<domain::Interaction>(); }

    core::SystemClock m_clock;
    core::SystemDice m_dice;
    core::TimeOrderedIds m_ids{m_clock, m_dice};
    ServerProcess m_server{QStringLiteral(HADIRD)};
    Certificate m_certificate;
    QStringList m_tls;
    std::optional<Workstation> m_nur;
    std::optional<Workstation> m_omar;
    const domain::CustomerId m_ahmad = m_ids.make<domain::Customer>();
    const domain::CaseId m_bill = m_ids.make<domain::Case>();
};

QTEST_GUILESS_MAIN(tst_TwoDesks)
#include "tst_TwoDesks.moc"
