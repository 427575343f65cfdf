// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/forgetPeople.h"

#include "app/store/SealedFiles.h"
#include "app/store/SearchIndex.h"
#include "tests/support/SequentialIds.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir::domain;
using namespace hadir::store;
using hadir::core::fromMillis;
using hadir::support::SequentialIds;

namespace {
const QString word = u"Zubaidahqq"_s;

/// A desk at which two customers were worked with, and the first is to be forgotten.
struct Desk
{
    explicit Desk(const Seal &under)
        : seal(under)
        , work(*WorkFile::open(dir.filePath(u"work.db"_s), seal))
        , cache(*Cache::open(dir.filePath(u"cache.db"_s), seal))
    {
        Patch patch{.entities = {Customer{.id = she, .name = word},
                                 Customer{.id = he, .name = u"Omar"_s},
                                 Case{.id = hers, .customer = she, .number = 7, .subject = word}},
                    .cursor = {u"e"_s, 3, 1, fromMillis(1)}};
        const auto applied = cache.apply(patch, {});
        const QList<Command> commands{note(she, word), note(he, u"hello"_s),
                                      TagCase{hers, {word}, {}}, note(she, word)};
        for (const Command &command : commands) {
            const auto number = work.append(command, fromMillis(5));
            Q_ASSERT(number);
        }
        const auto confirmed = work.confirmThrough(1, fromMillis(5));
        const auto drafted = work.drafts().save({.customer = she, .caseId = hers, .body = word});
        const auto kept = work.remember(u"words/details/"_s + she.toString(), word);
        const auto laid = cache.relay(
            *work.pending(1), {AgentId(QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)), Role::Agent});
        Q_ASSERT(applied && confirmed && drafted && kept && laid);
    }
    Command note(CustomerId customer, const QString &body)
    {
        return AddNote{.interaction = ids.make<Interaction>(), .customer = customer, .body = body};
    }
    [[nodiscard]] Tombstone stone() const
    {
        return {.id = she, .belonged = {BelongingId(hers.uuid())}, .files = {}};
    }
    qsizetype traces()
    {
        qsizetype out = 0;
        for (const QFileInfo &one : QDir(dir.path()).entryInfoList(QDir::Files)) {
            QFile file(one.filePath());
            if (file.open(QIODevice::ReadOnly))
                out += file.readAll().toLower().count(word.toLower().toUtf8());
        }
        return out;
    }

    QTemporaryDir dir;
    SequentialIds ids;
    CustomerId she = ids.make<Customer>();
    CustomerId he = ids.make<Customer>();
    CaseId hers = ids.make<Case>();
    Seal seal;
    WorkFile work;
    Cache cache;
};
} // namespace

class tst_forgetPeople final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfHerIsLeftAndAllOfHim_data()
    {
        QTest::addColumn<bool>("sealed");
        QTest::addRow("in plain sight") << false;
        QTest::addRow("sealed") << true;
    }
    void nothingOfHerIsLeftAndAllOfHim()
    {
        QFETCH(bool, sealed);
        Desk desk(sealed ? SealedFiles::of(DataKey::make().value()).value() : Seal());
        QVERIFY(sealed || desk.traces() > 5);
        const auto before = desk.work.outgoing(1, 10).value();
        const auto touched = forgetPeople(desk.work, desk.cache, {desk.stone()});
        QVERIFY2(touched, touched ? "" : qPrintable(touched.error().detail));
        QVERIFY(touched->contains({Kind::Customer, desk.she.uuid(), Scope::of(desk.she)}));
        QVERIFY(SearchIndex::find(desk.cache.database(), word, 5)->isEmpty());
        QCOMPARE(SearchIndex::find(desk.cache.database(), u"omar"_s, 5)->size(), 1);
        QVERIFY(desk.work.drafts().of(desk.she)->isEmpty());
        QVERIFY(desk.work.recallAll(u"words/"_s)->isEmpty());
        QVERIFY(*desk.work.erased().has(desk.she.uuid()));
        QVERIFY(*desk.work.erased().has(desk.hers.uuid()));
        // The numbers have no gap, and the ledger knows each by the mark that it was told.
        const auto after = desk.work.outgoing(1, 10).value();
        QCOMPARE(after.size(), before.size());
        for (qsizetype at = 0; at < after.size(); ++at) {
            QCOMPARE(after[at].number, before[at].number);
            QCOMPARE(after[at].mark, before[at].mark);
            QCOMPARE(after[at].arguments.isEmpty(), at > 0);
        }
        QCOMPARE(after.first().arguments.value(u"body"_s), u"hello"_s);
        QCOMPARE(desk.traces(), 0);
    }

    void whatTheLedgerRefusesOfItIsNotShown()
    {
        Desk desk({});
        QVERIFY(forgetPeople(desk.work, desk.cache, {desk.stone()}));
        QVERIFY(!desk.work.refuse(3, {Refusal::Invalid, u"case"_s}).value());
        QCOMPARE(desk.work.attention().count().value(), 0);
        QCOMPARE(desk.work.outgoing(2, 10)->size(), 1);
    }

    void whatWasDoneAboutHerIsInNoJournal()
    {
        Desk desk({});
        const TagCase hers{desk.hers, {word}, {}};
        const QList<Command> back{TagCase{desk.hers, {}, {word}}};
        const QList<Command> his{ChangeCustomer{.customer = desk.he, .city = u"Ipoh"_s}};
        const auto note = [&desk](const DeedNote &deed) {
            return desk.work.journal().note(deed, fromMillis(5)).has_value();
        };
        const auto both = desk.ids.make<Deed>();
        QVERIFY(note({.deed = desk.ids.make<Deed>(),
                      .commands = {hers},
                      .inverses = {back},
                      .customer = desk.she}));
        QVERIFY(note({.deed = both, .commands = his, .inverses = {his}, .customer = desk.he}));
        QVERIFY(note({.deed = both, .commands = {hers}, .inverses = {back}}));
        QVERIFY(forgetPeople(desk.work, desk.cache, {desk.stone()}));
        const auto left = desk.work.journal().newest(10).value();
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().deed, both);
        const auto steps = desk.work.journal().steps(left.first().number, Way::Back).value();
        QCOMPARE(steps.size(), 1);
        QVERIFY(steps.first().command == his.first());
        QCOMPARE(desk.traces(), 0);
    }

    void twiceIsHarmless()
    {
        Desk desk({});
        QVERIFY(forgetPeople(desk.work, desk.cache, {desk.stone()}));
        const auto before = desk.work.outgoing(1, 10).value();
        QVERIFY(forgetPeople(desk.work, desk.cache, {desk.stone()}));
        const auto after = desk.work.outgoing(1, 10).value();
        for (qsizetype at = 0; at < after.size(); ++at)
            QCOMPARE(after[at].mark, before[at].mark);
    }
};

QTEST_GUILESS_MAIN(tst_forgetPeople)
#include "tst_forgetPeople.moc"
