// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/commandJson.h"
#include "tests/support/Caller.h"
#include "tests/support/SequentialIds.h"
#include "tests/support/ServerProcess.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using support::Caller;
using support::ServerProcess;

namespace {
constexpr int patience = 20'000;
}

/// A real server with a fault in it: one command ends its process, each time anew.
class tst_Poison final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCommandThatEndsTheServerIsSetAsideAndHoldsUpNobody()
    {
#ifdef DEADLY_SQLITE
        QVERIFY(m_server.make({u"admin"_s, u"aina"_s}));
        m_server.environment.insert(u"LD_PRELOAD"_s, QStringLiteral(DEADLY_SQLITE));
        m_server.environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s);
        QVERIFY(m_server.serve());
        const QList<wire::Pushed> theirs{made(1, u"before"_s), made(2, u"poison"_s),
                                         made(3, u"after"_s)};
        const QList<wire::Pushed> others{made(1, u"beside"_s), made(2, u"as well"_s)};
        int deaths = 0;
        while (true) {
            Caller aina;
            Caller admin;
            QVERIFY(signIn(aina, u"aina"_s, m_aina));
            QVERIFY(signIn(admin, u"admin"_s, m_admin));
            // In one turn of the server, as far as that can be had: in one batch.
            admin.say(wire::Push{others});
            aina.say(wire::Push{theirs});
            QTRY_VERIFY_WITH_TIMEOUT((confirms(aina, 3) && confirms(admin, 2)) || !isRunning(),
                                     patience);
            if (isRunning()) {
                const QList<wire::Refused> refused = refusedTo(aina);
                QCOMPARE(refused.size(), 1);
                QCOMPARE(refused.first().number, 2);
                QCOMPARE(refused.first().refusal, domain::Refusal::Unreadable);
                QVERIFY(refusedTo(admin).isEmpty());
                break;
            }
            QVERIFY2(++deaths <= 3, "the server dies again and again");
            QVERIFY(m_server.serve());
        }
        QCOMPARE(deaths, 3);
        QCOMPARE(m_server.stop(), 0);
        const auto checked = m_server.run({u"check"_s});
        QVERIFY2(checked.code == 0, qPrintable(checked.out + checked.err));
        qInfo() << "one command ended the server" << deaths
                << "times and was refused; the others were done";
#else
        qInfo("left out: nothing can be put in SQLite's place here");
#endif
    }

private:
    wire::Pushed made(qint64 number, const QString &name)
    {
        const domain::CreateCustomer command{.customer = m_ids.make<domain::Customer>(),
                                             .name = name};
        return {number, domain::nameOf(command), domain::argumentsOf(command),
                core::fromMillis(1795338300000)};
    }
    bool signIn(Caller &caller, const QString &login, wire::ClientId client)
    {
        caller.call(m_server.url());
        if (!QTest::qWaitFor([&] { return caller.isConnected(); }, patience))
            return false;
        caller.say(wire::Hello{.program = u"test"_s, .client = client});
        caller.say(wire::SignIn{login, u"password of "_s + login});
        if (!QTest::qWaitFor([&] { return caller.has<wire::SignedIn>(); }, patience))
            return false;
        caller.say(wire::Sync{});
        return QTest::qWaitFor([&] { return caller.has<wire::Page>(); }, patience);
    }
    [[nodiscard]] bool isRunning() { return m_server.served().state() == QProcess::Running; }
    static bool confirms(const Caller &caller, qint64 number)
    {
        return std::ranges::any_of(caller.heard, [&](const wire::Message &message) {
            const auto *page = std::get_if<wire::Page>(&message);
            return page && page->confirmed >= number;
        });
    }
    static QList<wire::Refused> refusedTo(const Caller &caller)
    {
        QList<wire::Refused> out;
        for (const wire::Message &message : caller.heard) {
            if (const auto *page = std::get_if<wire::Page>(&message))
                out += page->refused;
        }
        return out;
    }

    ServerProcess m_server{QStringLiteral(HADIRD)};
    support::SequentialIds m_ids;
    wire::ClientId m_aina = m_ids.make<wire::Client>();
    wire::ClientId m_admin = m_ids.make<wire::Client>();
};

QTEST_GUILESS_MAIN(tst_Poison)
#include "tst_Poison.moc"
