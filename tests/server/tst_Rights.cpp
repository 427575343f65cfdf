// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/commandSchemas.h"
#include "app/wire/messageSchemas.h"
#include "tests/server/rightsTables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace hadir;
using namespace Qt::Literals::StringLiterals;
using namespace hadir::domain;
using namespace hadir::domain::rights;
using support::DeskLine;

namespace {
QString ending(const DeskLine &line)
{
    return (u"ended "_s + line.last<wire::Sorry>().kind).trimmed();
}

QString inWords(const wire::Message &message, CustomerId it)
{
    if (const auto *page = std::get_if<wire::Page>(&message)) {
        for (const wire::Change &change : page->changes) {
            if (change.entity.value(u"id"_s) == it.toString()
                || change.entity.value(u"customer"_s) == it.toString())
                return u"page with it"_s;
        }
        return page->left.contains(it) ? u"page without it"_s : u"page"_s;
    }
    if (const auto *chunk = std::get_if<wire::Chunk>(&message))
        return chunk->total > 0 ? u"bytes"_s : u"nothing"_s;
    if (const auto *taken = std::get_if<wire::Taken>(&message))
        return taken->whole ? u"is there"_s : u"to be brought"_s;
    if (const auto *found = std::get_if<wire::Found>(&message))
        return found->hits.isEmpty() ? u"no hits"_s : u"hits"_s;
    if (std::holds_alternative<wire::Presence>(message))
        return {};
    return wire::nameOf(message);
}

/// With a field too many, or with a list where its first field should be.
QJsonObject spoilt(QJsonObject object, const QString &firstField, Manner manner)
{
    if (manner == Manner::WithMore)
        object.insert(u"actor"_s, u"admin"_s);
    if (manner == Manner::WithRubbish && !firstField.isEmpty())
        object.insert(firstField, QJsonArray{1});
    return object;
}

template <class Variant>
QString firstFieldOf(const Variant &one)
{
    QString out;
    std::visit(
        [&]<class T>(const T &) {
            forEachField<T>([&](const auto &field) { out = out.isEmpty() ? field.name : out; });
        },
        one);
    return out;
}

/// Says it and answers what the audit and the desk were told.
QString push(House &house, wire::Pushed pushed, Manner manner)
{
    const qint64 before = house.revision();
    DeskLine &line = house.line();
    const qint64 number = house.nextNumber() + (manner == Manner::TooEarly ? 1 : 0);
    pushed.number = number;
    if (house.deadLine())
        house.deadLine()->say(wire::Push{{pushed}});
    line.say(wire::Push{{pushed}});
    if (manner == Manner::Twice && !line.closed)
        line.say(wire::Push{{pushed, pushed}});
    QString out = house.audited(number);
    if (out != u"done" && house.revision() != before)
        out += u" and yet changed"_s;
    if (line.closed)
        return ending(line) + (out.isEmpty() ? out : u" after "_s + out);
    QString told;
    for (const wire::Page &page : line.all<wire::Page>()) {
        if (page.confirmed >= number && told.isEmpty())
            told = u"done"_s;
        for (const wire::Refused &refused : page.refused) {
            if (refused.number == number)
                told = nameOf(refused.refusal);
        }
    }
    return told == out ? out : out + u" but told "_s + told;
}

QString push(House &house, const Command &command, Manner manner)
{
    wire::Pushed pushed = house.pushed(0, command);
    pushed.arguments = spoilt(pushed.arguments, firstFieldOf(command), manner);
    return push(house, pushed, manner);
}

/// With one field from somewhere else.
QJsonObject astray(QJsonObject object, const Thing &other, core::Dice &dice)
{
    const QStringList keys = object.keys();
    const QString id = other.customer.toString();
    const std::array<QJsonValue, 10> values{
        id,    u""_s,          u"admin"_s,    -1,           1e300,
        false, QJsonArray{id}, QJsonObject(), QJsonValue(), QString(9'000, u'x')};
    if (!keys.isEmpty())
        object.insert(keys[qsizetype(dice.below(quint64(keys.size())))],
                      values.at(size_t(dice.below(values.size()))));
    return object;
}

QString say(House &house, const wire::Message &message, CustomerId it, Manner manner)
{
    const qint64 before = house.revision();
    DeskLine &line = house.line();
    const QJsonObject object = spoilt(QJsonDocument::fromJson(wire::toJson(message)).object(),
                                      firstFieldOf(message), manner);
    const QByteArray bytes = QJsonDocument(object).toJson();
    if (house.deadLine())
        house.deadLine()->sayBytes(bytes);
    line.sayBytes(bytes);
    if (!house.isIn() && std::holds_alternative<wire::SignIn>(message))
        (void)QTest::qWaitFor([&] { return line.closed.has_value(); });
    QStringList heard;
    for (const wire::Message &one : std::as_const(line.heard)) {
        if (const QString words = inWords(one, it); !words.isEmpty())
            heard.append(words);
    }
    const bool closed = line.closed.has_value();
    if (manner == Manner::Twice) {
        line.sayBytes(bytes);
        if (line.closed.has_value() != closed)
            heard.append(u"ended by the second"_s);
    }
    if (house.revision() != before)
        heard.append(u"changed something"_s);
    return closed ? ending(line) : heard.join(u" + "_s);
}

template <class Variant, class Visit>
void eachName(const Visit &visit)
{
    [&]<size_t... at>(std::index_sequence<at...>)
    {
        (visit(QString(Schema<std::variant_alternative_t<at, Variant>>::name)), ...);
    }
    (std::make_index_sequence<std::variant_size_v<Variant>>());
}

int number(const char *name, int otherwise)
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue(name, &given);
    return given ? wanted : otherwise;
}

constexpr std::array everyone{Whose::Own, Whose::Theirs, Whose::Nobodys, Whose::Reserved,
                              Whose::Null};
} // namespace

/// Everything that can be said to the server, by whoever, about whatever, in whichever way: what
/// the tables do not allow is refused, changes nothing, shows nothing, and is in the audit.
class tst_Rights final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageAndCommandHasItsRow()
    {
        House house(Standing::Agent, false);
        QSet<QString> names;
        for (const CommandRow &row : commandRows(house.mine, house.mine, house.ids()))
            names.insert(nameOf(row.command));
        for (const MessageRow &row : messageRows(house.mine, house))
            names.insert(wire::nameOf(row.message));
        eachName<Command>(
            [&](const QString &name) { QVERIFY2(names.contains(name), qPrintable(name)); });
        eachName<wire::Message>(
            [&](const QString &name) { QVERIFY2(names.contains(name), qPrintable(name)); });
    }

    void whoLosesTheirStandingLosesTheirLine()
    {
        for (const Standing standing : {Standing::SentHome, Standing::SessionEnded}) {
            House house(standing, false);
            QVERIFY(house.deadLine() && house.deadLine()->closed);
            QCOMPARE(ending(*house.deadLine()), u"ended unauthorised"_s);
        }
    }

    void everyCommandByEverybodyAboutEverything_data() { combinations(5); }
    void everyCommandByEverybodyAboutEverything()
    {
        QFETCH(Standing, standing);
        QFETCH(Manner, manner);
        House house(standing, manner == Manner::Plain || manner == Manner::Twice);
        for (const Whose whose : everyone) {
            const qsizetype count = commandRows(house.mine, house.mine, house.ids()).size();
            for (qsizetype at = 0; at < count; ++at) {
                const Thing it = house.thing(whose);
                const Thing my = whose == Whose::Own ? it : house.thing(Whose::Own);
                const CommandRow row = commandRows(it, my, house.ids())[at];
                compare(push(house, row.command, manner), expected(row, house, whose, manner),
                        nameOf(row.command), standing, whose, manner);
            }
        }
        tellWrongs();
    }

    void everyMessageByEverybodyAboutEverything_data() { combinations(4); }
    void everyMessageByEverybodyAboutEverything()
    {
        QFETCH(Standing, standing);
        QFETCH(Manner, manner);
        House house(standing, true);
        for (const Whose whose : everyone) {
            const qsizetype count = messageRows(house.mine, house).size();
            for (qsizetype at = 0; at < count; ++at) {
                const Thing it = house.thing(whose);
                const MessageRow row = messageRows(it, house)[at];
                compare(say(house, row.message, it.customer, manner),
                        expected(row, house, whose, manner), wire::nameOf(row.message), standing,
                        whose, manner);
            }
        }
        tellWrongs();
    }

    /// In any order, a third of it with a field from somewhere else: what that comes to is in no
    /// table, but nobody gains rights by it. A seed is a house in which 500 things are said;
    /// HADIR_FIRST_SEED and HADIR_SEEDS say which, and HADIR_LONG asks for a million things.
    void anythingInAnyOrder()
    {
        const int first = number("HADIR_FIRST_SEED", 0);
        const int count =
            number("HADIR_SEEDS", qEnvironmentVariableIsSet("HADIR_LONG") ? 2'000 : 6);
        for (int seed = first; seed < first + count; ++seed) {
            core::SeededDice dice{quint64(seed)};
            const auto standing = Standing(size_t(seed) % standings.size());
            House house(standing, true);
            for (int n = 0; n < 500; ++n)
                anything(house, standing, dice);
            QVERIFY2(m_wrongs.isEmpty(),
                     qPrintable(u"seed %1\n"_s.arg(seed) + m_wrongs.mid(0, 20).join(u'\n')));
        }
    }

    void cleanupTestCase()
    {
        qInfo() << m_cells << "cells," << m_accepted << "accepted," << m_cells - m_accepted
                << "refused," << m_wrong << "otherwise than the tables say";
        QVERIFY(m_cells >= number("HADIR_SEEDS", 10) * 500);
    }

private:
    static void combinations(int ways)
    {
        QTest::addColumn<Standing>("standing");
        QTest::addColumn<Manner>("manner");
        for (size_t who = 0; who < standings.size(); ++who) {
            for (int how = 0; how < ways; ++how)
                QTest::addRow("%s, %s", standings[who], manners[size_t(how)])
                    << Standing(who) << Manner(how);
        }
    }

    void anything(House &house, Standing standing, core::Dice &dice)
    {
        if (house.isStranger())
            house.pass(std::chrono::minutes(15)); // who guesses too often is told to wait
        const Whose whose = everyone.at(size_t(dice.below(everyone.size())));
        const bool isAstray = dice.below(3) == 0;
        const Thing it = house.thing(whose);
        if (dice.below(3) == 0) {
            const QList<MessageRow> rows = messageRows(it, house);
            const MessageRow row = rows[qsizetype(dice.below(quint64(rows.size())))];
            const auto manner = Manner(dice.below(4));
            return compare(say(house, row.message, it.customer, manner),
                           expected(row, house, whose, manner), wire::nameOf(row.message), standing,
                           whose, manner);
        }
        const Thing my = whose == Whose::Own ? it : house.thing(Whose::Own);
        const QList<CommandRow> rows = commandRows(it, my, house.ids());
        const CommandRow row = rows[qsizetype(dice.below(quint64(rows.size())))];
        const auto manner = Manner(dice.below(5));
        // An admin may well send themselves home.
        if (!isAstray || std::holds_alternative<SetAgentActive>(row.command))
            return compare(push(house, row.command, manner), expected(row, house, whose, manner),
                           nameOf(row.command), standing, whose, manner);
        const Thing other = house.thing(everyone.at(size_t(dice.below(everyone.size()))));
        const qint64 before = house.revision();
        wire::Pushed pushed = house.pushed(0, row.command);
        pushed.arguments = astray(pushed.arguments, other, dice);
        const QString became = push(house, pushed, manner);
        compare(gains(house, row.command, became, before), {}, nameOf(row.command) + u" astray"_s,
                standing, whose, manner);
    }
    /// What somebody got by it who must not have; empty when nothing.
    static QString gains(House &house, const Command &command, const QString &became, qint64 before)
    {
        const bool isLeads = std::holds_alternative<SetAgentSkills>(command)
                             || std::holds_alternative<SetQueueUpdates>(command)
                             || std::holds_alternative<SetQueueCodes>(command)
                             || std::holds_alternative<SetQueueCallbacks>(command)
                             || std::holds_alternative<SetShifts>(command);
        const bool may =
            house.role() == Role::Admin || (isLeads && house.role() == Role::Supervisor);
        if (became.contains(u"and yet"_s) || became.contains(u"but told"_s))
            return became;
        const QStringList kinds = house.kindsSince(before);
        if (!house.isIn() && !kinds.isEmpty())
            return u"changed "_s + kinds.join(u'+');
        for (const QString &kind : {u"agent"_s, u"team"_s, u"queue"_s}) {
            if (kinds.contains(kind) && !may)
                return u"changed "_s + kind;
        }
        return {};
    }

    static QString expected(const CommandRow &row, const House &house, Whose whose, Manner manner)
    {
        if (!house.isIn())
            return house.isStranger() ? u"ended malformed"_s : u"ended unauthorised"_s;
        if (manner == Manner::TooEarly)
            return u"ended malformed"_s;
        const QLatin1StringView out = row.expected[size_t(whose)];
        if (out == "unreadable"_L1 || manner == Manner::WithMore || manner == Manner::WithRubbish)
            return u"unreadable"_s;
        if (row.need == Need::Admin && house.role() != Role::Admin)
            return u"not-allowed"_s;
        const bool wantsLead =
            row.need == Need::Lead || (row.need == Need::LeadIfThere && out != "not-found"_L1);
        if (wantsLead && house.role() == Role::Agent)
            return u"not-allowed"_s;
        if (row.need == Need::OwnerOrLead && house.role() == Role::Agent && whose == Whose::Theirs)
            return u"taken-by-other"_s;
        return out;
    }
    static QString expected(const MessageRow &row, const House &house, Whose whose, Manner manner)
    {
        const bool readable = manner != Manner::WithRubbish || firstFieldOf(row.message).isEmpty();
        if (!house.isIn() && !house.isStranger())
            return u"ended unauthorised"_s;
        if (!readable)
            return u"ended malformed"_s;
        if (house.isStranger())
            return QString::fromLatin1(row.byStranger);
        return (house.role() == Role::Admin ? row.atAdmin : row.atTeam)[size_t(whose)];
    }

    void compare(const QString &became, const QString &expected, const QString &what,
                 Standing standing, Whose whose, Manner manner)
    {
        ++m_cells;
        if (became == expected) {
            m_accepted += became.startsWith("ended "_L1) || fromName<Refusal>(became) ? 0 : 1;
            return;
        }
        ++m_wrong;
        m_wrongs.append(u"%1 by %2 about %3 (%4): %5, not %6"_s.arg(
            what, QLatin1StringView(standings[size_t(standing)]),
            QLatin1StringView(owners[size_t(whose)]), QLatin1StringView(manners[size_t(manner)]),
            became, expected));
    }
    void tellWrongs()
    {
        const QStringList wrongs = std::exchange(m_wrongs, {});
        QVERIFY2(wrongs.isEmpty(), qPrintable(u'\n' + wrongs.mid(0, 20).join(u'\n')));
    }

    int m_cells = 0;
    int m_accepted = 0;
    int m_wrong = 0;
    QStringList m_wrongs;
};

QTEST_GUILESS_MAIN(tst_Rights)
#include "tst_Rights.moc"
