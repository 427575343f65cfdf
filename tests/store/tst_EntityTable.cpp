// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/EntityTable.h"
#include "app/store/entityTables.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir::store;
using namespace hadir::domain;
using hadir::core::fromMillis;

namespace {
const auto someUuid = QUuid::fromString(u"018f0000-0000-7000-8000-000000000001");
const auto otherUuid = QUuid::fromString(u"018f0000-0000-7000-8000-000000000002");
} // namespace

class tst_EntityTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindComesBackAsItWas_data()
    {
        QTest::addColumn<int>("kind");
        for (size_t kind = 0; kind < std::variant_size_v<Entity>; ++kind)
            QTest::addRow("%s", nameOf(Kind(kind)).data()) << int(kind);
    }

    void everyKindComesBackAsItWas()
    {
        QFETCH(int, kind);
        auto db = Database::open(u":memory:"_s, {});
        QVERIFY(bringEntityTablesUpToDate(*db));
        const QList<Entity> samples = filled();
        const Entity &sample = samples.at(kind);
        QCOMPARE(int(sample.index()), kind);
        QVERIFY(putEntity(*db, sample));
        QVERIFY(putEntity(*db, sample)); // replaces
        const auto back = findEntity(*db, Kind(kind), someUuid);
        QVERIFY(back && *back);
        QVERIFY(**back == sample);
        QVERIFY(removeEntity(*db, Kind(kind), someUuid));
        QVERIFY(!*findEntity(*db, Kind(kind), someUuid));
    }

    void everyKindIsChangedWhereItStands_data() { everyKindComesBackAsItWas_data(); }

    void everyKindIsChangedWhereItStands()
    {
        QFETCH(int, kind);
        auto db = Database::open(u":memory:"_s, {});
        QVERIFY(bringEntityTablesUpToDate(*db));
        const Entity sample = filled().at(kind);
        const Entity bare = bareLike(sample);
        QVERIFY(putEntity(*db, bare));
        for (const auto &[before, after] :
             {std::pair{bare, sample}, {sample, sample}, {sample, bare}}) {
            QVERIFY(changeEntity(*db, before, after));
            QVERIFY(**findEntity(*db, Kind(kind), someUuid) == after);
            QCOMPARE(db->value<QString>(u"PRAGMA integrity_check"_s).value(), u"ok"_s);
        }
        QVERIFY(removeEntity(*db, Kind(kind), someUuid));
        QVERIFY(changeEntity(*db, sample, bare)); // it is there afterwards, whatever was before
        QVERIFY(**findEntity(*db, Kind(kind), someUuid) == bare);
    }

    void whatAnIndexHasIsWrittenOnlyWhenItChanges()
    {
        auto db = Database::open(u":memory:"_s, {});
        QVERIFY(bringEntityTablesUpToDate(*db));
        QStringList unknown;
        QVERIFY(db->each(u"SELECT DISTINCT c.name FROM pragma_table_list AS t "
                         "JOIN pragma_index_list(t.name) AS i JOIN pragma_index_info(i.name) AS c "
                         "WHERE t.schema = 'main' AND t.name NOT LIKE 'sqlite%'"_s,
                         [&](const Row &row) {
                             const auto name = row.at<QString>(0);
                             if (std::ranges::none_of(indexedColumns, [&](const char *one) {
                                     return name == QLatin1StringView(one);
                                 }))
                                 unknown.append(name);
                         }));
        QCOMPARE(unknown, QStringList());
    }

    void anOlderTableGetsTheNewColumns()
    {
        auto db = Database::open(u":memory:"_s, {});
        QVERIFY(db->script(u"CREATE TABLE team(\"id\" BLOB NOT NULL PRIMARY KEY) STRICT"_s));
        QVERIFY(db->run(u"INSERT INTO team VALUES(?)"_s, someUuid));
        QVERIFY(EntityTable<Team>::bringUpToDate(*db));
        QVERIFY(EntityTable<Team>::bringUpToDate(*db));
        const auto old = EntityTable<Team>::find(*db, TeamId(someUuid));
        QVERIFY(old && *old);
        QCOMPARE((*old)->name, QString());
    }

    void whatSomebodyWaitsForUsesAnIndex_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addRow("timeline") << u"SELECT * FROM interaction WHERE customer=x'00' "
                                     "AND happenedAt < 5 ORDER BY happenedAt DESC LIMIT 50"_s;
        QTest::addRow("mine") << u"SELECT * FROM \"case\" WHERE owner=x'00' AND status='open'"_s;
        QTest::addRow("queue") << u"SELECT * FROM \"case\" WHERE queue=x'00' AND status='open'"_s;
        QTest::addRow("contacts") << u"SELECT * FROM contact_point WHERE customer=x'00'"_s;
        QTest::addRow("send queue") << u"SELECT id FROM interaction WHERE delivery='waiting' "
                                       "ORDER BY recordedAt"_s;
    }

    void whatSomebodyWaitsForUsesAnIndex()
    {
        QFETCH(QString, question);
        auto db = Database::open(u":memory:"_s, {});
        QVERIFY(bringEntityTablesUpToDate(*db));
        QString plan;
        QVERIFY(db->each(u"EXPLAIN QUERY PLAN "_s + question,
                         [&](const Row &row) { plan += row.at<QString>(3) + u'\n'; }));
        QVERIFY2(plan.contains(u"USING INDEX"_s), qPrintable(plan));
        QVERIFY2(!plan.contains(u"TEMP B-TREE"_s), qPrintable(plan));
    }

private:
    /// One of the same kind and id of which nothing is known.
    static Entity bareLike(const Entity &entity)
    {
        return std::visit(
            [](const auto &held) {
                std::remove_cvref_t<decltype(held)> bare;
                bare.id = held.id;
                return Entity(bare);
            },
            entity);
    }

    /// One entity of each kind with every field set to something that is not its default.
    static QList<Entity> filled()
    {
        return {
            Agent{AgentId(someUuid),
                  u"nur"_s,
                  u"Nur"_s,
                  Role::Admin,
                  {TeamId(otherUuid)},
                  u"ms"_s,
                  false,
                  {},
                  u"Asia/Riyadh"_s,
                  {{7, 480, 960}},
                  {{u"2026-12-02"_s, 0, 0}}},
            Team{TeamId(someUuid), u"Billing"_s},
            Queue{QueueId(someUuid),
                  u"Bills"_s,
                  TeamId(otherUuid),
                  u"Asia/Kuala_Lumpur"_s,
                  {},
                  {},
                  WrapUp::Needed,
                  {{{1, 540, 720}}, 15, 3, 20, 0, {{10, RetryNumber::Other}}, false}},
            Customer{CustomerId(someUuid),
                     u"أحمد"_s,
                     u"Sawit"_s,
                     u"Ipoh"_s,
                     u"MY"_s,
                     u"Asia/Kuala_Lumpur"_s,
                     {u"ar"_s, u"en"_s},
                     Channel::WhatsApp,
                     u"Gold"_s,
                     u"quiet"_s,
                     u"crm:7"_s,
                     fromMillis(7)},
            ContactPoint{ContactPointId(someUuid),
                         CustomerId(otherUuid),
                         ContactKind::Handle,
                         u"@x"_s,
                         u"x"_s,
                         u"work"_s,
                         fromMillis(3),
                         {{Purpose::Marketing, true, fromMillis(4)}},
                         1320,
                         0,
                         true},
            Case{CaseId(someUuid),
                 CustomerId(otherUuid),
                 42,
                 u"Bill"_s,
                 CaseStatus::Solved,
                 Priority::Urgent,
                 QueueId(otherUuid),
                 AgentId(otherUuid),
                 Channel::Chat,
                 {u"a"_s, u"b"_s},
                 u"dup"_s,
                 fromMillis(1),
                 fromMillis(2),
                 fromMillis(3),
                 InteractionId(otherUuid),
                 fromMillis(4),
                 u"z:1"_s},
            Interaction{InteractionId(someUuid), CustomerId(otherUuid), CaseId(otherUuid),
                        Channel::Sms, Direction::Inbound, Author::Customer, AgentId(otherUuid),
                        u"A"_s, ContactPointId(otherUuid), u"s"_s, u"b"_s, u"o"_s, u"p"_s, 9,
                        Delivery::Failed, fromMillis(5), fromMillis(6), u"<m@x>"_s},
            Attachment{AttachmentId(someUuid), CustomerId(otherUuid), InteractionId(otherUuid),
                       u"a.png"_s, u"image/png"_s, 12, u"ab"_s},
            Order{OrderId(someUuid),
                  CustomerId(otherUuid),
                  u"20931"_s,
                  OrderStatus::Shipped,
                  u"MYR"_s,
                  12000,
                  {{u"Router"_s, 2, 6000}},
                  fromMillis(5),
                  u"o:1"_s},
            Callback{CallbackId(someUuid),
                     CustomerId(otherUuid),
                     CaseId(otherUuid),
                     ContactPointId(otherUuid),
                     u"Asia/Riyadh"_s,
                     u"2026-11-23T14:00"_s,
                     fromMillis(8),
                     CallbackState::Missed,
                     AgentId(otherUuid),
                     QueueId(otherUuid),
                     u"why"_s,
                     2,
                     u"busy"_s,
                     u"arabic"_s,
                     15,
                     AgentId(someUuid),
                     fromMillis(9),
                     45,
                     fromMillis(7),
                     fromMillis(10),
                     {{90, RetryNumber::Other}},
                     {{AgentId(someUuid), fromMillis(10), CallOutcome::Busy,
                       ContactPointId(otherUuid), InteractionId(otherUuid)}},
                     CallbackOrigin::Voicemail,
                     InteractionId(someUuid),
                     fromMillis(3),
                     u"FREQ=WEEKLY"_s,
                     CallbackId(otherUuid),
                     Hold::Provisional,
                     AgentId(otherUuid),
                     fromMillis(2),
                     AgentId(someUuid),
                     u"asked"_s,
                     CaseStep::CallbackMoved,
                     fromMillis(11),
                     4},
            Article{ArticleId(someUuid),
                    u"T"_s,
                    u"B"_s,
                    u"ms"_s,
                    u"c"_s,
                    {u"t"_s},
                    Audience::Customer,
                    ArticleStatus::Published,
                    ArticleId(otherUuid),
                    AgentId(otherUuid),
                    fromMillis(9),
                    u"k:1"_s},
            SavedReply{SavedReplyId(someUuid),
                       u"T"_s,
                       u"t"_s,
                       {{u"ms"_s, u"Salam"_s}},
                       AgentId(otherUuid),
                       TeamId(otherUuid),
                       {Channel::Sms},
                       3,
                       true},
            Feedback{FeedbackId(someUuid), CustomerId(otherUuid), CaseId(otherUuid),
                     InteractionId(otherUuid), FeedbackKind::Ces, 6, u"easy"_s, fromMillis(9),
                     u"k:2"_s},
            Macro{MacroId(someUuid),
                  u"T"_s,
                  AgentId(otherUuid),
                  TeamId(otherUuid),
                  {{MacroAct::Snooze, u"60"_s}, {MacroAct::Take, {}}},
                  2,
                  true},
            TeamView{TeamViewId(someUuid),
                     u"T"_s,
                     u"status:open"_s,
                     TeamId(otherUuid),
                     {u"age"_s, u"owner"_s},
                     u"-age"_s,
                     u"owner"_s,
                     4,
                     true},
            CallingRules{CallingRulesId(someUuid), u"SA"_s, u"{}"_s},
        };
    }
};

QTEST_GUILESS_MAIN(tst_EntityTable)
#include "tst_EntityTable.moc"
