// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Unlocking.h"
#include "app/store/WorkFile.h"
#include "tests/support/FakeLink.h"
#include "tests/support/SequentialIds.h"
#include "tests/support/contents.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace hadir::support {
/// One account's profile on one machine, with a keychain; the test is the server.
struct Machine
{
    ManualClock clock;
    ManualClock spans;
    desk::GuessPause pause{spans};
    SequentialIds ids;
    QTemporaryDir dir;
    desk::Profile home{dir.filePath(QStringLiteral("profile"))};
    core::Result<QByteArray> secret = QByteArray(32, 's');
    FakeLink *link = nullptr;
    std::unique_ptr<desk::Unlocking> unlocking;
    std::optional<desk::Unlocked> open;
    QList<core::Failure> failures;
    int unreachable = 0;

    void begin()
    {
        open.reset();
        failures.clear();
        unreachable = 0;
        unlocking = std::make_unique<desk::Unlocking>(
            home,
            desk::Unlocking::Tools{
                clock, ids,
                [this] {
                    auto made = std::make_unique<FakeLink>(clock);
                    link = made.get();
                    return made;
                },
                [this](const QString &, QObject *, const auto &then) { then(secret); }, pause});
        QObject::connect(unlocking.get(), &desk::Unlocking::unlocked, unlocking.get(),
                         [this](const desk::Unlocked &how) { open = how; });
        const auto fail = [this](const core::Failure &why) { failures.append(why); };
        QObject::connect(unlocking.get(), &desk::Unlocking::failed, unlocking.get(), fail);
        QObject::connect(unlocking.get(), &desk::Unlocking::passwordRefused, unlocking.get(), fail);
        QObject::connect(unlocking.get(), &desk::Unlocking::unreachable, unlocking.get(),
                         [this] { ++unreachable; });
    }

    void ask(const QString &password, const QString &token = {})
    {
        begin();
        unlocking->ask(QUrl(QStringLiteral("wss://hadir.example")),
                       {QStringLiteral("nur"), password, token});
    }
    void serverSays(const QString &share = QStringLiteral("share"))
    {
        link->accept();
        link->say(wire::Welcome{.now = clock.now()});
        link->say(wire::SignedIn{.agent = domain::AgentId(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2)),
                                 .name = QStringLiteral("Nur"),
                                 .token = QStringLiteral("token"),
                                 .now = clock.now(),
                                 .share = share,
                                 .leaseUntil = clock.now() + std::chrono::hours(72)});
    }
    void serverRefuses(core::FailureKind why = core::FailureKind::Unauthorised)
    {
        link->accept();
        link->say(wire::Welcome{.now = clock.now()});
        link->say(wire::Sorry{.kind = core::nameOf(why)});
    }
    /// The first time, with words that wait to be sent.
    void signInAndWrite()
    {
        ask(QStringLiteral("correct horse"));
        serverSays();
        QTRY_VERIFY(open);
        auto work = store::WorkFile::open(open->profile.workFile(), open->profile.seal);
        QVERIFY(work);
        QVERIFY(work->append(domain::AddNote{.body = QStringLiteral("precious")}, clock.now()));
        open.reset();
    }
    [[nodiscard]] bool findsItsWords() const
    {
        auto work = store::WorkFile::openToRead(open->profile.workFile(), open->profile.seal);
        return work && work->pendingCount().value() == 1;
    }
    /// Somebody writes into the key what they want to read there.
    void forge(const QByteArray &from, const QByteArray &to) const
    {
        const QString path = home.folder + QStringLiteral("/key");
        QByteArray key = contentOf(path);
        QVERIFY(key.contains(from));
        QJsonObject all = QJsonDocument::fromJson(key.replace(from, to)).object();
        all.remove(QStringLiteral("sum"));
        setContent(path, QJsonDocument(all).toJson());
        QVERIFY(QFile::remove(path + QStringLiteral(".copy")));
    }
    void tryPassword(const QString &password)
    {
        begin();
        unlocking->tryPassword(password);
    }
    /// Why that password does not open it; nothing when it does.
    [[nodiscard]] std::optional<core::FailureKind> whyNot(const QString &password)
    {
        tryPassword(password);
        (void)QTest::qWaitFor([this] { return open || !failures.isEmpty(); });
        return failures.size() == 1 ? std::optional(failures.first().kind) : std::nullopt;
    }
    /// With the session of an earlier time; whether it opens.
    [[nodiscard]] bool comesInAgain(const QString &share = QStringLiteral("share"))
    {
        ask({}, QStringLiteral("token"));
        serverSays(share);
        return QTest::qWaitFor([this] { return open.has_value(); });
    }
};
} // namespace hadir::support
