// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/Claim.h"

#include "tests/desk/Machine.h"
#include "tests/support/SmallDisk.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using core::FailureKind;
using desk::Claim;
using support::Machine;

class tst_Claim final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneWindowHasAProfileAtATime()
    {
        const QTemporaryDir dir;
        const QString folder = dir.filePath(u"profile"_s);
        auto first = Claim::on(folder);
        QVERIFY(first);
        QCOMPARE(Claim::on(folder).error().kind, FailureKind::Refused);
        first->reset();
        QVERIFY(!QDir(folder).exists()); // nothing was ever in it
        QVERIFY(Claim::on(folder));
    }

    void aClaimThatNobodyHoldsIsTakenOver()
    {
        const QTemporaryDir dir;
        QFile left(dir.filePath(Claim::fileName.toString())); // by a power cut, before a word
        QVERIFY(left.open(QIODevice::WriteOnly));
        QVERIFY(left.setFileTime(QFileInfo(left).lastModified().addSecs(-60),
                                 QFileDevice::FileModificationTime));
        left.close();
        QVERIFY(Claim::on(dir.path()));
    }

    /// Between making the file and naming themselves in it, whoever makes it looks like nobody.
    void aClaimThatIsJustBeingMadeIsLeftAlone()
    {
        const QTemporaryDir dir;
        QFile theirs(dir.filePath(Claim::fileName.toString()));
        QVERIFY(theirs.open(QIODevice::WriteOnly | QIODevice::NewOnly));
        const auto mine = Claim::on(dir.path());
        QVERIFY(!mine);
        QCOMPARE(mine.error().kind, FailureKind::Refused);
        QVERIFY(theirs.exists());
    }

    /// The lock cannot be named there, which QLockFile says as if another had it.
    void aFullDiskIsNotAnotherWindow()
    {
#ifndef Q_OS_UNIX
        qInfo("left out: no way to fill a disk here");
#else
        const QTemporaryDir dir;
        {
            const support::SmallDisk disk(0);
            const auto claim = Claim::on(dir.path());
            QVERIFY(!claim);
            QCOMPARE(claim.error().kind, FailureKind::DiskFull);
        }
        QVERIFY(Claim::on(dir.path())); // once there is room again
#endif
    }

    void aKilledProcessLeavesItsClaim()
    {
#ifndef Q_OS_UNIX
        qInfo("left out: no way to kill half of this process here");
#else
        const QTemporaryDir dir;
        const pid_t other = fork();
        if (other == 0) {
            auto claim = Claim::on(dir.path());
            raise(claim ? SIGKILL : SIGTERM);
        }
        int how = 0;
        QCOMPARE(waitpid(other, &how, 0), other);
        QVERIFY(WIFSIGNALED(how) && WTERMSIG(how) == SIGKILL);
        QVERIFY(QFile::exists(dir.filePath(Claim::fileName.toString())));
        QVERIFY(Claim::on(dir.path()));
#endif
    }

    void aSecondWindowDoesNotAskTheServer()
    {
        Machine m;
        m.signInAndWrite();
        QVERIFY(m.comesInAgain());
        const desk::Unlocked first = *m.open;
        m.link = nullptr;
        m.ask({}, u"token"_s);
        QCOMPARE(m.failures.size(), 1);
        QCOMPARE(m.failures.first().kind, FailureKind::Refused);
        QVERIFY(!m.link); // it would have cut the first window off
        QVERIFY(m.whyNot(u"correct horse"_s) == FailureKind::Refused);
    }

    void whoIsAtTheDoorHasTheProfileToo()
    {
        Machine m;
        m.ask(u"correct horse"_s); // nobody has answered yet
        QCOMPARE(Claim::on(m.home.folder).error().kind, FailureKind::Refused);
        m.unlocking.reset(); // they go away
        QVERIFY(Claim::on(m.home.folder));
        QVERIFY(!QDir(m.home.folder).exists());
    }
};

QTEST_GUILESS_MAIN(tst_Claim)
#include "tst_Claim.moc"
