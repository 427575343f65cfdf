// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/core/Dice.h"
#include "app/core/Ids.h"
#include "app/desk/Unlocking.h"
#include "app/net/WebSocketLink.h"
#include "app/store/WorkFile.h"
#include "tests/support/ServerProcess.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;

namespace {
constexpr int patience = 30'000;

/// A machine with a keychain of its own.
struct Machine
{
    explicit Machine(const QString &folder, char mark) : home{folder}, secret(QByteArray(32, mark))
    {}

    /// Comes in as Aina, by her password or by the token.
    void ask(const QUrl &server, const QString &password, const QString &token = {})
    {
        open.reset();
        failure.reset();
        unlocking = std::make_unique<desk::Unlocking>(
            home,
            desk::Unlocking::Tools{
                clock, ids, [] { return std::make_unique<net::WebSocketLink>(); },
                [this](const QString &, QObject *, const auto &then) { then(secret); }, pause});
        QObject::connect(unlocking.get(), &desk::Unlocking::unlocked, unlocking.get(),
                         [this](const desk::Unlocked &how) { open = how; });
        QObject::connect(unlocking.get(), &desk::Unlocking::failed, unlocking.get(),
                         [this](const core::Failure &why) { failure = why; });
        unlocking->ask(server, {u"aina"_s, password, token});
    }

    core::SystemClock clock;
    core::SystemDice dice;
    core::TimeOrderedIds ids{clock, dice};
    desk::GuessPause pause{clock};
    desk::Profile home;
    core::Result<QByteArray> secret;
    std::unique_ptr<desk::Unlocking> unlocking;
    std::optional<desk::Unlocked> open;
    std::optional<core::Failure> failure;
};
} // namespace

/// A profile that somebody copied to another machine, before a real hadird.
class tst_CopiedProfile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theServerShowsTwoDesks()
    {
        const QString password = u"password of aina"_s;
        QVERIFY(m_server.make({u"admin"_s, u"aina"_s}));
        QVERIFY(m_server.serve());
        Machine own(m_server.folder() + u"/own"_s, 's');
        own.ask(m_server.url(), password);
        QTRY_VERIFY_WITH_TIMEOUT(own.open, patience);
        const QString token = own.open->credential.token;
        {
            auto work = store::WorkFile::open(own.home.workFile(), own.open->profile.seal);
            QVERIFY(work && work->append(domain::AddNote{.body = u"precious"_s}, own.clock.now()));
        }
        own.unlocking.reset();
        own.open.reset(); // and its window is closed
        const QStringList one = desks();
        QCOMPARE(one.size(), 1);
        QVERIFY(one.first().contains(u"signed in"_s));

        Machine other(m_server.folder() + u"/other"_s, 'o');
        QVERIFY(QDir().mkpath(other.home.folder));
        for (const QString &file : QDir(own.home.folder).entryList(QDir::Files))
            QVERIFY(QFile::copy(own.home.folder + u'/' + file, other.home.folder + u'/' + file));
        other.ask(m_server.url(), {}, token); // as it lies in the copied keychain's place
        QTRY_VERIFY_WITH_TIMEOUT(other.failure, patience);
        QCOMPARE(other.failure->kind, core::FailureKind::Unauthorised);

        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is set aside"_s));
        other.ask(m_server.url(), password);
        QTRY_VERIFY_WITH_TIMEOUT(other.open, patience);
        QVERIFY(other.open->hasSetAside);
        QVERIFY(QFile::exists(other.home.workFile() + u".locked.1"_s)); // which opens by nothing

        const QStringList two = desks();
        QCOMPARE(two.size(), 2);
        QCOMPARE(two.filter(u"signed in"_s).size(), 1);
        QVERIFY(two.filter(u"signed out"_s).first().startsWith(one.first().section(u'\t', 0, 0)));
        own.ask(m_server.url(), {}, token); // hers is told at its next word
        QTRY_VERIFY_WITH_TIMEOUT(own.failure, patience);
        QCOMPARE(own.failure->kind, core::FailureKind::Unauthorised);
        qInfo().noquote() << two.join(u'\n');
        QCOMPARE(m_server.stop(), 0);
    }

private:
    QStringList desks()
    {
        const auto said = m_server.run({u"user"_s, u"desks"_s, u"aina"_s});
        return said.code == 0 ? said.out.split(u'\n', Qt::SkipEmptyParts) : QStringList();
    }

    support::ServerProcess m_server{QStringLiteral(HADIRD)};
};

QTEST_GUILESS_MAIN(tst_CopiedProfile)
#include "tst_CopiedProfile.moc"
