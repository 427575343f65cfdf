// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/JournalTable.h"

#include "app/store/WorkFile.h"
#include "tests/support/SequentialIds.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir::domain;
using namespace hadir::store;
using hadir::core::fromMillis;
using hadir::core::Instant;
using hadir::support::SequentialIds;

namespace {
/// A work file in memory and who writes into its journal.
struct Desk
{
    SequentialIds ids;
    WorkFile work;
    CustomerId ahmad = ids.make<Customer>();
    CaseId bill = ids.make<Case>();
    Instant now = fromMillis(1'000);

    explicit Desk(const QString &path = u":memory:"_s) : work(*WorkFile::open(path)) {}

    /// A case is prioritised; answers the deed.
    DeedId prioritise(Priority to, DeedId deed = {})
    {
        if (deed.isNull())
            deed = ids.make<Deed>();
        const SetCasePriority command{bill, to, {}};
        const SetCasePriority back{bill, Priority::Normal, to};
        return write({.deed = deed,
                      .commands = {command},
                      .inverses = {QList<Command>{back}},
                      .customer = ahmad,
                      .caseId = bill});
    }
    DeedId note()
    {
        return write(
            {.deed = ids.make<Deed>(),
             .commands = {AddNote{
                 .interaction = ids.make<Interaction>(), .customer = ahmad, .body = u"secret"_s}},
             .inverses = {std::unexpected(Finality::Recorded)},
             .customer = ahmad});
    }
    DeedId write(const DeedNote &note)
    {
        now += 1s;
        return work.append(note.commands, now, note) ? note.deed : DeedId();
    }
    JournalEntry entry(DeedId deed) { return work.journal().find(deed).value().value(); }
    std::optional<DeedId> next(Way way)
    {
        const auto found = work.journal().newestFor(way).value();
        return found ? std::optional(found->deed) : std::nullopt;
    }
    QList<Command> steps(DeedId deed, Way way)
    {
        QList<Command> out;
        const QList<DeedStep> all = work.journal().steps(entry(deed).number, way).value();
        for (const DeedStep &step : all)
            out.append(step.command);
        return out;
    }
    /// All of its steps but so many are executed.
    bool turn(DeedId deed, Way way, qsizetype refused = 0)
    {
        now += 1s;
        DeedTurn turned{.deed = entry(deed).number, .way = way, .at = now};
        const QList<DeedStep> all = work.journal().steps(turned.deed, way).value();
        for (const DeedStep &step : all.first(all.size() - refused)) {
            turned.taken.append(step.number);
            turned.inverses.append(QList<Command>{SetCasePriority{bill, Priority::Urgent, {}}});
        }
        return work.append(QList<Command>(), now, turned).has_value();
    }
};
} // namespace

class tst_JournalTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aDeedIsThereWithItsWayBackAndWithoutItsWords()
    {
        Desk desk;
        const DeedId high = desk.prioritise(Priority::High);
        const DeedId note = desk.note();
        const QList<JournalEntry> all = desk.work.journal().newest(10).value();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.first().deed, note);
        QCOMPARE(all.first().stays, std::optional(Finality::Recorded));
        QVERIFY(!all.first().hasWayBack);
        QVERIFY(std::get<AddNote>(all.first().first).body.isEmpty());
        QCOMPARE(all.last().deed, high);
        QCOMPARE(all.last().customer, std::optional(desk.ahmad));
        QCOMPARE(all.last().caseId, std::optional(desk.bill));
        QVERIFY(all.last().hasWayBack && !all.last().stays && !all.last().undoneAt);
        QCOMPARE(desk.steps(high, Way::Back),
                 (QList<Command>{SetCasePriority{desk.bill, Priority::Normal, Priority::High}}));
        QCOMPARE(desk.work.pendingCount().value(), 2); // with the commands themselves
    }

    void whatChangedNothingLeavesNoTrace()
    {
        Desk desk;
        desk.write({.deed = desk.ids.make<Deed>(),
                    .commands = {TakeCase{desk.bill}},
                    .inverses = {QList<Command>{}}});
        QVERIFY(desk.work.journal().newest(10)->isEmpty());
    }

    void whatAnotherVersionDidIsNotInTheWay()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"work.db"_s);
        Desk desk(path);
        const DeedId older = desk.prioritise(Priority::High);
        const DeedId newer = desk.prioritise(Priority::Low);
        auto beside = Database::open(path, {});
        QVERIFY(beside
                && beside->run(u"UPDATE deed SET name = 'of-tomorrow' WHERE id = ?"_s, newer));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"unreadable command"_s));
        const auto next = desk.work.journal().newestFor(Way::Back).value();
        QVERIFY(next);
        QCOMPARE(next->deed, older);
        QCOMPARE(next->unread, QList<qint64>{2});
        QVERIFY(desk.work.journal().pass(2));
        QVERIFY(desk.work.journal().newestFor(Way::Back).value()->unread.isEmpty());
    }

    void whatIsDoneInOneStrokeIsOneDeed()
    {
        Desk desk;
        const DeedId deed = desk.prioritise(Priority::Low);
        desk.prioritise(Priority::High, deed);
        desk.bill = desk.ids.make<Case>();
        desk.ahmad = desk.ids.make<Customer>();
        desk.prioritise(Priority::Urgent, deed);
        QCOMPARE(desk.work.journal().newest(10)->size(), 1);
        QCOMPARE(desk.entry(deed).commands, 3);
        QCOMPARE(desk.entry(deed).customer, std::nullopt); // several
        QCOMPARE(desk.entry(deed).caseId, std::nullopt);
        const QList<Command> back = desk.steps(deed, Way::Back);
        QCOMPARE(back.size(), 3);
        QCOMPARE(std::get<SetCasePriority>(back.first()).was, std::optional(Priority::Urgent));
        QCOMPARE(std::get<SetCasePriority>(back.last()).was, std::optional(Priority::Low));
    }

    void theWayBackGoesFromDeedToDeedAndForthAgain()
    {
        Desk desk;
        const DeedId first = desk.prioritise(Priority::High);
        const DeedId second = desk.prioritise(Priority::Urgent);
        QCOMPARE(desk.next(Way::Back), std::optional(second));
        QCOMPARE(desk.next(Way::Again), std::nullopt);
        QVERIFY(desk.turn(second, Way::Back));
        QVERIFY(desk.entry(second).undoneAt && !desk.entry(second).hasWayBack);
        QCOMPARE(desk.next(Way::Back), std::optional(first));
        QVERIFY(desk.turn(first, Way::Back));
        QCOMPARE(desk.next(Way::Back), std::nullopt);
        QCOMPARE(desk.next(Way::Again), std::optional(first));
        QVERIFY(desk.turn(first, Way::Again));
        QVERIFY(desk.entry(first).hasWayBack && !desk.entry(first).undoneAt);
        QCOMPARE(desk.next(Way::Back), std::optional(first));
        QCOMPARE(desk.next(Way::Again), std::optional(second));
        desk.note(); // what was taken back lies behind now
        QCOMPARE(desk.next(Way::Again), std::nullopt);
    }

    void whatCouldNotBeTakenBackIsPassedAndStaysThere()
    {
        Desk desk;
        const DeedId older = desk.prioritise(Priority::Low);
        const DeedId deed = desk.prioritise(Priority::High);
        desk.prioritise(Priority::Urgent, deed);
        QVERIFY(desk.turn(deed, Way::Back, 1));
        QVERIFY(desk.entry(deed).wasPassed && desk.entry(deed).hasWayBack);
        QVERIFY(!desk.entry(deed).undoneAt);
        QCOMPARE(desk.next(Way::Back), std::optional(older));
        QVERIFY(desk.turn(deed, Way::Back)); // asked for by its name
        QVERIFY(desk.entry(deed).undoneAt);
    }

    void theJournalIsBounded()
    {
        Desk desk;
        const DeedId oldest = desk.prioritise(Priority::High);
        desk.now += JournalTable::life;
        const DeedId second = desk.prioritise(Priority::High);
        QVERIFY(!desk.work.journal().find(oldest).value());
        for (qint64 at = 1; at < JournalTable::mostDeeds; ++at)
            desk.note();
        QVERIFY(desk.work.journal().find(second).value());
        desk.note();
        QVERIFY(!desk.work.journal().find(second).value());
        QCOMPARE(desk.work.journal().newest(1'000)->size(), JournalTable::mostDeeds);
    }
};

QTEST_GUILESS_MAIN(tst_JournalTable)
#include "tst_JournalTable.moc"
