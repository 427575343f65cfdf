// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/commandJson.h"
#include "app/domain/entityJson.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir::domain;
using hadir::core::fromMillis;

namespace {
const auto someUuid = QUuid::fromString(u"018f0000-0000-7000-8000-000000000001");
}

class tst_commandJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCommandComesBackAsItWas()
    {
        const Command sent = TagCase{.caseId = CaseId(someUuid), .add = {u"vip"_s}, .remove = {}};
        QCOMPARE(nameOf(sent), "tag-case"_L1);
        const auto back = commandFromJson(nameOf(sent), argumentsOf(sent));
        QVERIFY(back);
        QVERIFY(*back == sent);
    }

    void aChannelIsLeftAsItIsOrSetOrEmptied()
    {
        const ChangeCustomer left{.customer = CustomerId(someUuid)};
        ChangeCustomer set = left;
        set.preferredChannel = Channel::Sms;
        ChangeCustomer emptied = left;
        emptied.preferredChannel.emplace();
        QVERIFY(!argumentsOf(left).contains(u"preferredChannel"_s));
        QCOMPARE(argumentsOf(set)[u"preferredChannel"_s], QJsonValue(u"sms"_s));
        QVERIFY(argumentsOf(emptied).contains(u"preferredChannel"_s));
        QVERIFY(argumentsOf(emptied)[u"preferredChannel"_s].isNull());
        for (const ChangeCustomer &sent : {left, set, emptied}) {
            const auto back = commandFromJson(u"change-customer", argumentsOf(sent));
            QVERIFY(back);
            QVERIFY(*back == Command(sent));
        }
    }

    void everyCommandHasANameOfItsOwn()
    {
        QSet<QString> names;
        [&]<size_t... at>(std::index_sequence<at...>) {
            (names.insert(nameOf(Command(std::variant_alternative_t<at, Command>{}))), ...);
        }(std::make_index_sequence<std::variant_size_v<Command>>());
        QCOMPARE(size_t(names.size()), std::variant_size_v<Command>);
    }

    void anUnknownFieldRefusesTheCommand()
    {
        QJsonObject arguments = argumentsOf(TakeCase{CaseId(someUuid)});
        arguments.insert(u"role"_s, u"admin"_s);
        QVERIFY(!commandFromJson(u"take-case", arguments));
    }

    void anIdLeftOutRefusesTheCommand()
    {
        const auto nobody = commandFromJson(u"create-customer", {{u"name"_s, u"x"_s}});
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().detail, u"create-customer.customer"_s);
        QVERIFY(!commandFromJson(u"take-case", {}));
    }

    void halfASurrogatePairRefusesTheCommand()
    {
        QJsonObject note = argumentsOf(AddNote{.interaction = InteractionId(someUuid),
                                               .customer = CustomerId(someUuid),
                                               .body = u"x"_s});
        note.insert(u"body"_s, u"x"_s + QChar(0xd800) + u'y');
        QVERIFY(!commandFromJson(u"add-note", note));
    }

    void aWrongTypeRefusesTheCommand()
    {
        QVERIFY(!commandFromJson(u"take-case", {{u"case"_s, 7}}));
        QVERIFY(!commandFromJson(u"set-case-status",
                                 {{u"case"_s, someUuid.toString()}, {u"status"_s, u"burnt"_s}}));
        QVERIFY(!commandFromJson(u"no-such-command", {}));
    }

    void anEntityComesBackAsItWasAndNewFieldsAreIgnored()
    {
        const Entity sent = ContactPoint{.id = ContactPointId(someUuid),
                                         .customer = CustomerId(someUuid),
                                         .kind = ContactKind::Email,
                                         .value = u"a@b.my"_s,
                                         .confirmedAt = fromMillis(7),
                                         .consents = {{Purpose::Survey, true, fromMillis(9)}},
                                         .quietFromMinute = 1320,
                                         .quietToMinute = 480};
        QJsonObject json = toJson(sent);
        json.insert(u"fromTheFuture"_s, 1);
        const auto back = entityFromJson(Kind::ContactPoint, json);
        QVERIFY(back);
        QVERIFY(*back == sent);
    }

    void theDifferenceNamesWhatChanged()
    {
        const Case before{.id = CaseId(someUuid), .subject = u"Bill"_s};
        Case after = before;
        after.priority = Priority::High;
        const QJsonObject diff = difference(Entity(before), toJson(Entity(after)));
        QCOMPARE(diff.keys(), QStringList{u"priority"_s});
        QCOMPARE(diff.value(u"priority"_s).toArray().at(1).toString(), u"high"_s);
    }

    void everyEntityKnowsItsScope()
    {
        QCOMPARE(scopeOf(Agent{}), Scope::workspace());
        QCOMPARE(scopeOf(Article{}), Scope::knowledge());
        QCOMPARE(scopeOf(Customer{.id = CustomerId(someUuid)}), Scope::of(CustomerId(someUuid)));
        QCOMPARE(scopeOf(Order{.customer = CustomerId(someUuid)}).customer(),
                 std::optional(CustomerId(someUuid)));
        QVERIFY(!Scope::knowledge().customer());
        QCOMPARE(nameOf(kindOf<Article>), "article"_L1);
        QCOMPARE(Names<Kind>::values.size(), std::variant_size_v<Entity>);
    }
};

QTEST_GUILESS_MAIN(tst_commandJson)
#include "tst_commandJson.moc"
