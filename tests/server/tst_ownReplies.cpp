// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Conversation.h"
#include "app/server/Inspection.h"
#include "tests/support/TwoTeams.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using namespace hadir::domain;
using support::DeskLine;
using support::TwoTeams;

namespace {
AddSavedReply saved(TwoTeams &house, Circle circle)
{
    return {.reply = house.workspace.ids.make<SavedReply>(),
            .title = u"Greeting"_s,
            .shortcut = u"hello"_s,
            .wordings = {{u"en"_s, u"Hello"_s}},
            .circle = circle};
}

/// The saved replies that a line has heard of.
QSet<QString> toldOn(const DeskLine &line)
{
    QSet<QString> out;
    for (const wire::Page &page : line.all<wire::Page>()) {
        for (const wire::Change &change : page.changes) {
            if (change.kind == nameOf(Kind::SavedReply))
                out.insert(change.entity.value(u"id"_s).toString());
        }
    }
    return out;
}

/// A desk of that agent that catches up from a revision.
QSet<QString> toldFrom(TwoTeams &house, AgentId agent, qint64 revision)
{
    DeskLine line(house.floor);
    line.resume(house.workspace.desk(agent));
    line.say(wire::Sync{.epoch = revision > 0 ? house.workspace->epoch() : QString(),
                        .revision = revision});
    while (line.last<wire::Page>().more)
        line.say(
            wire::Sync{.epoch = house.workspace->epoch(), .revision = line.last<wire::Page>().to});
    return toldOn(line);
}
} // namespace

/// What an agent saved for themselves is on that agent's desks and on no other, an admin's either.
class tst_ownReplies final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsLiveHearsOfTheirOwnAndOfWhatIsShared()
    {
        TwoTeams house;
        DeskLine bill(house.floor);
        const auto desk = house.workspace.desk(house.bill);
        bill.goLive(desk);
        DeskLine sal(house.floor);
        sal.goLive(house.workspace.desk(house.sal));
        const AddSavedReply own = saved(house, Circle::Own);
        const AddSavedReply shared = saved(house, Circle::Everyone);
        const qint64 before = house.workspace->ledger().revision().value();
        bill.say(wire::Push{{house.workspace.pushed(1, own)}});
        house.happens(shared);

        const QString ownId = own.reply.toString();
        const QString sharedId = shared.reply.toString();
        QCOMPARE(toldOn(bill), (QSet{ownId, sharedId}));
        QCOMPARE(toldOn(sal), QSet{sharedId});
        QCOMPARE(toldOn(house.admin), QSet{sharedId});

        // Whoever holds everybody, and whoever holds a working set; anew, and from where they were.
        for (const qint64 from : {qint64(0), before}) {
            QCOMPARE(toldFrom(house, house.bill, from), (QSet{ownId, sharedId}));
            QCOMPARE(toldFrom(house, house.sal, from), QSet{sharedId});
            QCOMPARE(toldFrom(house, house.workspace.admin, from), QSet{sharedId});
        }
    }

    /// In one batch with what everybody is told of, so that nobody's page is another's.
    void oneBatchIsDividedAmongThem()
    {
        TwoTeams house;
        DeskLine bill(house.floor);
        bill.goLive(house.workspace.desk(house.bill));
        const AddSavedReply own = saved(house, Circle::Own);
        const AddSavedReply adminsOwn = saved(house, Circle::Own);
        bill.conversation->hear(wire::encode(wire::Push{{house.workspace.pushed(1, own)}}));
        house.admin.conversation->hear(wire::encode(wire::Push{
            {house.workspace.pushed(++house.commands, adminsOwn),
             house.workspace.pushed(++house.commands, saved(house, Circle::Everyone))}}));
        house.floor.turn();
        QCOMPARE(toldOn(bill).size(), 2);
        QVERIFY(toldOn(bill).contains(own.reply.toString()));
        QCOMPARE(toldOn(house.admin).size(), 2);
        QVERIFY(toldOn(house.admin).contains(adminsOwn.reply.toString()));
        QCOMPARE(house.admin.last<wire::Page>().confirmed, house.commands);
    }

    void anInspectionFindsOneThatEverybodyIsTold()
    {
        TwoTeams house;
        house.happens(saved(house, Circle::Own));
        server::Inspection inspection(house.workspace->database(), house.workspace->blobs());
        QCOMPARE(inspection.run().value(), QStringList());
        QVERIFY(house.workspace->database().script(u"UPDATE change SET \"reader\" = NULL"_s));
        const QStringList found = inspection.run().value();
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.first().contains(u"is told to others"_s), qPrintable(found.first()));
    }
};

QTEST_GUILESS_MAIN(tst_ownReplies)
#include "tst_ownReplies.moc"
