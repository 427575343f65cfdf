// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/LabelKeeper.h"

#include "app/desk/KeyTurn.h"
#include "app/desk/profileKey.h"
#include "tests/desk/Machine.h"

#include <QDeadlineTimer>

#include <atomic>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir;
using desk::KeyBox;
using support::Machine;

class tst_LabelKeeper final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatChangesInAMomentIsWrittenOnce()
    {
        Machine m;
        m.signInAndWrite();
        QVERIFY(m.comesInAgain());
        auto cache = store::Cache::open(m.home.cacheFile(), m.open->profile.seal);
        QVERIFY(cache);
        desk::LabelKeeper keeper(m.open->profile, *cache, m.clock);
        const auto waiting = [&m] { return KeyBox::read(m.home.folder)->label().waiting; };
        const auto before = waiting();
        keeper.tell({.agentName = u"Nur"_s, .waiting = 41});
        m.clock.advance(1s);
        keeper.tell({.agentName = u"Nur"_s, .waiting = 42});
        QCOMPARE(waiting(), before);
        m.clock.advance(1s);
        QCOMPARE(waiting(), 42);
        m.clock.advance(1min);
        keeper.tell({.agentName = u"Nur"_s, .waiting = 43});
        m.clock.advance(2s);
        QCOMPARE(waiting(), 43);
    }

    /// The workbench notes what a locked window shows while the server shuts the agent out.
    void aLabelBringsNothingBackThatWasTakenAway()
    {
        Machine m;
        m.signInAndWrite();
        QVERIFY(m.comesInAgain());
        std::atomic<bool> isOver = false;
        std::atomic<int> written = 0;
        std::thread labels([&] {
            while (!isOver) {
                if (desk::labelForLater(m.open->profile, {u"Nur"_s}, m.clock.now()))
                    ++written;
            }
        });
        QTRY_VERIFY(written > 5);
        desk::forgetPassword(m.home);
        const int then = written;
        QTRY_VERIFY(written > then + 5);
        isOver = true;
        labels.join();
        QVERIFY(m.whyNot(u"correct horse"_s) == core::FailureKind::Refused);
    }

    /// Nor what the door of a locked window destroys or puts aside: it waits for its turn.
    void aLabelBringsNoKeyBack_data()
    {
        QTest::addColumn<bool>("isWipe");
        QTest::newRow("a wipe") << true;
        QTest::newRow("set aside") << false;
    }
    void aLabelBringsNoKeyBack()
    {
        QFETCH(const bool, isWipe);
        Machine m;
        m.signInAndWrite();
        QVERIFY(m.comesInAgain());
        std::atomic<bool> isOver = false;
        std::atomic<bool> isWriting = false;
        std::thread label([&] {
            const desk::KeyTurn turn(m.home.folder);
            const auto box = KeyBox::read(m.home.folder);
            const QDeadlineTimer enough(300ms);
            for (bool isLast = false; box && !isLast && !enough.hasExpired();) {
                isLast = isOver;
                (void)box->write(m.home.folder);
                isWriting = true;
            }
            isWriting = true;
        });
        QTRY_VERIFY(isWriting);
        const desk::Profile &profile = m.open->profile;
        const auto gone = isWipe ? profile.destroy() : profile.setLockedAside();
        isOver = true;
        label.join();
        QVERIFY(gone);
        QVERIFY(!KeyBox::liesIn(m.home.folder));
        QVERIFY(!QFile::exists(m.home.folder + u"/key.lock"_s));
        m.open.reset(); // and its claim
        QCOMPARE(QDir(m.home.folder).exists(), !isWipe);
    }

    void aWipeDoesNotWaitForever()
    {
        Machine m;
        m.signInAndWrite();
        const desk::KeyTurn somebodys(m.home.folder);
        QVERIFY(somebodys.taken());
        QVERIFY(!m.home.setLockedAside()); // for which there is time
        QVERIFY(KeyBox::liesIn(m.home.folder));
        QVERIFY(m.home.destroy());
        QVERIFY(!QDir(m.home.folder).exists());
    }
};

QTEST_GUILESS_MAIN(tst_LabelKeeper)
#include "tst_LabelKeeper.moc"
