// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/LabelKeeper.h"

#include "app/desk/profileKey.h"
#include "tests/desk/Machine.h"

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
};

QTEST_GUILESS_MAIN(tst_LabelKeeper)
#include "tst_LabelKeeper.moc"
