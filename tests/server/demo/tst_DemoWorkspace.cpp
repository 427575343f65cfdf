// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/demo/DemoWorkspace.h"

#include "app/domain/PhoneNumber.h"
#include "app/domain/bringIn.h"
#include "app/domain/entityJson.h"
#include "app/domain/savedReplies.h"
#include "tests/support/MemoryUnit.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir::domain;
using hadir::core::Instant;
using hadir::server::DemoWorkspace;

namespace {
constexpr quint64 seed = 1;

/// A Tuesday afternoon in Kuala Lumpur, 16:42.
Instant anchor()
{
    return *hadir::core::instantFromIso(u"2026-11-24T08:42:07.123Z"_s);
}

QByteArray bytesOf(const DemoWorkspace &demo)
{
    QByteArray out;
    for (const Entity &entity : demo.entities)
        out += QJsonDocument(toJson(entity)).toJson(QJsonDocument::Compact) + '\n';
    for (const auto &[hash, bytes] : demo.files)
        out += hash.toLatin1() + bytes;
    return out;
}

template <class T>
QList<T> allOf(const DemoWorkspace &demo)
{
    QList<T> out;
    for (const Entity &entity : demo.entities) {
        if (const T *held = std::get_if<T>(&entity))
            out.append(*held);
    }
    return out;
}

QSet<QUuid> idsOf(const DemoWorkspace &demo)
{
    QSet<QUuid> out;
    for (const Entity &entity : demo.entities)
        out.insert(uuidOf(entity));
    return out;
}

bool isOpen(const Case &one)
{
    return one.status == CaseStatus::Open || one.status == CaseStatus::Pending;
}

/// Whether `count` lies in [low, high]; says what it was when not.
bool liesIn(qsizetype count, qsizetype low, qsizetype high)
{
    if (count < low || count > high)
        qWarning("%lld is not in %lld..%lld", qlonglong(count), qlonglong(low), qlonglong(high));
    return count >= low && count <= high;
}
} // namespace

class tst_DemoWorkspace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sameSeedGivesTheSameBytes();
    void anotherSeedGivesOtherPeople();
    void aLaterDayGivesTheSameIds();
    void thereIsAsMuchAsPromised();
    void everythingCanBeBroughtInInOrder();
    void everyLanguageAndChannelOccurs();
    void onlyCallbacksLieAhead_data();
    void onlyCallbacksLieAhead();
    void theDayIsAlive();
    void everyCaseAgreesWithItsEntries();
    void everyNumberIsCallable();
    void noTextHasAHole();
    void numbersAndAddressesAreUnique();
    void everyFileIsWhatItSays();
    void everySavedReplyCouldHaveBeenSaved();
    void theFirstAgentFindsTheDeskOfTheMockup();
    void oneCustomerHasALongHistory();

private:
    DemoWorkspace m_demo;
};

void tst_DemoWorkspace::initTestCase()
{
    auto made = hadir::server::makeDemoWorkspace(seed, anchor());
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    m_demo = std::move(*made);
}

void tst_DemoWorkspace::sameSeedGivesTheSameBytes()
{
    QCOMPARE(bytesOf(*hadir::server::makeDemoWorkspace(seed, anchor())), bytesOf(m_demo));
}

void tst_DemoWorkspace::anotherSeedGivesOtherPeople()
{
    const auto other = hadir::server::makeDemoWorkspace(2, anchor());
    QVERIFY(!idsOf(*other).intersects(idsOf(m_demo)));
    QCOMPARE(allOf<Customer>(*other).size(), 500);
}

void tst_DemoWorkspace::aLaterDayGivesTheSameIds()
{
    const auto later = hadir::server::makeDemoWorkspace(seed, anchor() + 77h + 13min);
    QCOMPARE(idsOf(*later), idsOf(m_demo));
}

void tst_DemoWorkspace::thereIsAsMuchAsPromised()
{
    QCOMPARE(allOf<Agent>(m_demo).size(), 12);
    QCOMPARE(allOf<Team>(m_demo).size(), 4);
    QCOMPARE(allOf<Queue>(m_demo).size(), 8);
    QCOMPARE(allOf<Customer>(m_demo).size(), 500);
    QCOMPARE(allOf<Article>(m_demo).size(), 30);
    QCOMPARE(allOf<SavedReply>(m_demo).size(), 13);
    QVERIFY(liesIn(allOf<Case>(m_demo).size(), 1'100, 1'350));
    QVERIFY(liesIn(allOf<Interaction>(m_demo).size(), 7'000, 8'800));
    QVERIFY(liesIn(allOf<Order>(m_demo).size(), 800, 1'000));
    QVERIFY(liesIn(allOf<Callback>(m_demo).size(), 120, 190));
    QVERIFY(liesIn(allOf<Attachment>(m_demo).size(), 150, 600));
    QVERIFY(liesIn(allOf<Feedback>(m_demo).size(), 250, 500));
}

void tst_DemoWorkspace::everythingCanBeBroughtInInOrder()
{
    hadir::support::MemoryUnit unit;
    const Actor admin{AgentId(), Role::Admin};
    const Stamp stamp{anchor(), anchor()};
    for (const Entity &entity : m_demo.entities) {
        const auto brought = bringIn(entity, admin, stamp, unit);
        QVERIFY2(brought, brought ? "" : qPrintable(brought.error().about));
        QVERIFY(*brought);
    }
    const auto cases = allOf<Case>(m_demo);
    for (const Case &one : cases) {
        std::optional<Case> there = unit.find(one.id);
        QVERIFY(there);
        there->lastMessage.reset(); // comes with the interactions
        QVERIFY2(there == one, qPrintable(QString::number(one.number)));
    }
    const auto articles = allOf<Article>(m_demo);
    for (const Article &article : articles)
        QVERIFY(!article.translationOf || unit.find(*article.translationOf));
    const auto queues = allOf<Queue>(m_demo);
    for (const Queue &queue : queues)
        QVERIFY(queue.team && unit.find(*queue.team));
    const auto agents = allOf<Agent>(m_demo);
    for (const Agent &agent : agents) {
        for (const TeamId &team : agent.teams)
            QVERIFY(unit.find(team));
    }
}

void tst_DemoWorkspace::everyLanguageAndChannelOccurs()
{
    QHash<QString, int> languages;
    const auto customers = allOf<Customer>(m_demo);
    for (const Customer &customer : customers)
        ++languages[customer.languages.front()];
    QCOMPARE(languages.size(), 3);
    for (const int count : std::as_const(languages))
        QVERIFY(liesIn(count, 100, 300));

    QHash<Channel, int> channels;
    const auto entries = allOf<Interaction>(m_demo);
    for (const Interaction &entry : entries)
        ++channels[entry.channel];
    QCOMPARE(channels.size(), qsizetype(Names<Channel>::values.size()));
    for (const int count : std::as_const(channels))
        QVERIFY(count >= 100);

    QSet<Role> roles;
    const auto agents = allOf<Agent>(m_demo);
    for (const Agent &agent : agents)
        roles.insert(agent.role);
    QCOMPARE(roles.size(), 3);
}

void tst_DemoWorkspace::onlyCallbacksLieAhead_data()
{
    QTest::addColumn<qint64>("shift");
    QTest::addRow("a Tuesday afternoon") << qint64(0);
    QTest::addRow("one minute past midnight") << qint64(439);
    QTest::addRow("four in the morning") << qint64(680);
    QTest::addRow("a Friday") << qint64(3 * 1440 - 300);
}

void tst_DemoWorkspace::onlyCallbacksLieAhead()
{
    QFETCH(qint64, shift);
    const Instant now = anchor() + std::chrono::minutes(shift);
    const auto demo = hadir::server::makeDemoWorkspace(seed, now);
    const auto entries = allOf<Interaction>(*demo);
    for (const Interaction &entry : entries) {
        QVERIFY(entry.happenedAt < now);
        QVERIFY(entry.recordedAt < now);
        QVERIFY(entry.happenedAt <= entry.recordedAt);
    }
    const auto customers = allOf<Customer>(*demo);
    for (const Customer &customer : customers)
        QVERIFY(customer.createdAt < now);
    const auto orders = allOf<Order>(*demo);
    for (const Order &order : orders)
        QVERIFY(order.placedAt < now);
    const auto articles = allOf<Article>(*demo);
    for (const Article &article : articles)
        QVERIFY(article.updatedAt < now);
    const auto callbacks = allOf<Callback>(*demo);
    for (const Callback &callback : callbacks) {
        const bool open =
            callback.state == CallbackState::Planned || callback.state == CallbackState::Claimed;
        QVERIFY(open || callback.dueAt < now);
    }
}

void tst_DemoWorkspace::theDayIsAlive()
{
    const Instant now = anchor();
    const auto entries = allOf<Interaction>(m_demo);
    const auto youngerThan = [&](std::chrono::minutes age) {
        return std::ranges::count_if(entries,
                                     [&](const auto &one) { return one.happenedAt > now - age; });
    };
    QVERIFY(youngerThan(10min) >= 3);
    QVERIFY(youngerThan(60min) >= 15);
    QVERIFY(youngerThan(24h) >= 150);

    const auto callbacks = allOf<Callback>(m_demo);
    const auto open = [&](std::chrono::minutes from, std::chrono::minutes to) {
        return std::ranges::count_if(callbacks, [&](const Callback &one) {
            const bool planned =
                one.state == CallbackState::Planned || one.state == CallbackState::Claimed;
            return planned && one.dueAt >= now + from && one.dueAt < now + to;
        });
    };
    QVERIFY(open(-90min, 0min) >= 4); // overdue by some minutes
    QVERIFY(open(-1min, 20min) >= 4);
    QVERIFY(open(20min, 12h) >= 10);
    QVERIFY(open(12h, 36h) >= 10);
    QCOMPARE(open(-999h, -90min), 0);
    for (const Callback &callback : callbacks) {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(
            hadir::core::toMillis(callback.dueAt), QTimeZone(callback.zone.toLatin1()));
        QCOMPARE(callback.localTime, local.toString(u"yyyy-MM-ddTHH:mm"_s));
    }
}

void tst_DemoWorkspace::everyCaseAgreesWithItsEntries()
{
    QHash<CaseId, QList<Interaction>> told;
    const auto entries = allOf<Interaction>(m_demo);
    for (const Interaction &entry : entries) {
        if (entry.caseId)
            told[*entry.caseId].append(entry);
    }
    const auto cases = allOf<Case>(m_demo);
    for (const Case &one : cases) {
        const QList<Interaction> &all = told[one.id];
        QVERIFY(!all.isEmpty());
        QVERIFY(std::ranges::is_sorted(all, {}, &Interaction::happenedAt));
        QCOMPARE(all.front().happenedAt, one.openedAt);
        QCOMPARE(all.back().happenedAt, one.lastAt);
        QCOMPARE(one.solvedAt.has_value(), !isOpen(one));
        QVERIFY(!one.waitingSince || one.status == CaseStatus::Open);
        QVERIFY(isOpen(one) || !one.disposition.isEmpty());
        QVERIFY(one.owner || isOpen(one));
        for (const Interaction &entry : all)
            QCOMPARE(entry.customer, one.customer);
    }
}

void tst_DemoWorkspace::everyNumberIsCallable()
{
    QHash<CustomerId, Customer> customers;
    const auto all = allOf<Customer>(m_demo);
    for (const Customer &customer : all) {
        customers.insert(customer.id, customer);
        QVERIFY(QTimeZone(customer.zone.toLatin1()).isValid());
    }
    const auto points = allOf<ContactPoint>(m_demo);
    for (const ContactPoint &point : points) {
        if (point.kind == ContactKind::Phone) {
            const auto number = PhoneNumber::read(point.value, {});
            QVERIFY2(number, qPrintable(point.value));
            QCOMPARE(number->e164(), point.value);
            QCOMPARE(number->region(), customers[point.customer].country);
        } else if (point.kind == ContactKind::Email) {
            QVERIFY(point.value.contains("@example."_L1));
            QCOMPARE(point.value, point.value.toLower());
        } else {
            QVERIFY(point.value.startsWith(u'@') && !point.service.isEmpty());
        }
    }
}

void tst_DemoWorkspace::noTextHasAHole()
{
    for (const Entity &entity : std::as_const(m_demo.entities)) {
        const QJsonObject fields = toJson(entity);
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            const QString text = field.value().toString();
            QVERIFY2(!text.contains(u'{') && !text.contains(u'}'), qPrintable(text));
            QVERIFY2(!text.contains("  "_L1), qPrintable(text));
            QCOMPARE(text, text.trimmed());
        }
        std::visit(
            [](const auto &held) {
                if constexpr (requires { held.body; })
                    QVERIFY(!held.body.isEmpty());
                if constexpr (requires { held.name; })
                    QVERIFY(!held.name.isEmpty());
                if constexpr (requires { held.reason; })
                    QVERIFY(!held.reason.isEmpty());
                if constexpr (requires {
                                  held.subject;
                                  held.tags;
                              })
                    QVERIFY(!held.subject.isEmpty());
            },
            entity);
    }
}

void tst_DemoWorkspace::everySavedReplyCouldHaveBeenSaved()
{
    QHash<QString, int> languages;
    QSet<QString> shortcuts;
    const auto replies = allOf<SavedReply>(m_demo);
    for (const SavedReply &reply : replies) {
        const auto sound = soundness(reply);
        QVERIFY2(sound, sound ? "" : qPrintable(reply.title + u' ' + sound.error().about));
        QVERIFY(tidied(reply) == reply);
        QVERIFY(!shortcuts.contains(reply.shortcut));
        shortcuts.insert(reply.shortcut);
        for (const Wording &wording : reply.wordings)
            ++languages[wording.language];
    }
    QCOMPARE(languages.size(), 3);
    for (const int count : std::as_const(languages))
        QVERIFY(count >= 12);
    const auto isOwn = [](const SavedReply &one) { return one.agent.has_value(); };
    QCOMPARE(std::ranges::count_if(replies, isOwn), 1);
}

void tst_DemoWorkspace::numbersAndAddressesAreUnique()
{
    QSet<qint64> cases;
    const auto opened = allOf<Case>(m_demo);
    for (const Case &one : opened)
        cases.insert(one.number);
    QCOMPARE(cases.size(), opened.size());
    QVERIFY(!cases.contains(0));

    QSet<QString> orders;
    const auto sold = allOf<Order>(m_demo);
    for (const Order &order : sold) {
        orders.insert(order.number);
        qint64 total = 0;
        for (const OrderLine &line : order.lines)
            total += line.quantity * line.amountMinor;
        QCOMPARE(total, order.totalMinor);
        QVERIFY(total > 0);
    }
    QCOMPARE(orders.size(), sold.size());

    QSet<QString> addresses;
    const auto points = allOf<ContactPoint>(m_demo);
    for (const ContactPoint &point : points)
        addresses.insert(point.value);
    QCOMPARE(addresses.size(), points.size());
    QCOMPARE(idsOf(m_demo).size(), m_demo.entities.size());
}

void tst_DemoWorkspace::everyFileIsWhatItSays()
{
    const auto attachments = allOf<Attachment>(m_demo);
    QSet<QString> types;
    for (const Attachment &attachment : attachments) {
        const auto found = m_demo.files.find(attachment.sha256);
        QVERIFY(found != m_demo.files.end());
        const QByteArray &bytes = found->second;
        QCOMPARE(bytes.size(), attachment.size);
        QCOMPARE(QString::fromLatin1(
                     QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
                 attachment.sha256);
        types.insert(attachment.type);
        if (attachment.type == "image/png"_L1) {
            QVERIFY(bytes.startsWith("\x89PNG\r\n\x1a\n") && bytes.contains("IEND"));
        } else if (attachment.type == "application/pdf"_L1) {
            QVERIFY(bytes.startsWith("%PDF-1.4") && bytes.endsWith("%%EOF\n"));
        } else {
            QVERIFY(!QString::fromUtf8(bytes).contains(u'{'));
        }
    }
    QCOMPARE(types.size(), 3);
}

void tst_DemoWorkspace::theFirstAgentFindsTheDeskOfTheMockup()
{
    const auto agents = allOf<Agent>(m_demo);
    const auto nur = std::ranges::find(agents, m_demo.firstAgent, &Agent::login);
    QVERIFY(nur != agents.end());
    QCOMPARE(nur->name, u"Nur Aisyah"_s);
    QHash<QueueId, TeamId> teams;
    const auto queues = allOf<Queue>(m_demo);
    for (const Queue &queue : queues)
        teams.insert(queue.id, *queue.team);

    QList<Case> mine;
    qsizetype ofTeam = 0;
    const auto cases = allOf<Case>(m_demo);
    for (const Case &one : cases) {
        if (!isOpen(one))
            continue;
        if (one.owner == nur->id)
            mine.append(one);
        if (nur->teams.contains(teams[*one.queue]))
            ++ofTeam;
    }
    QCOMPARE(mine.size(), 9);
    QCOMPARE(ofTeam, 31);

    const auto charge = std::ranges::find(mine, 4821, &Case::number);
    QVERIFY(charge != mine.end());
    QCOMPARE(charge->subject, u"Charged twice for order 20931"_s);
    QCOMPARE(charge->priority, Priority::High);
    qint64 spent = 0;
    qsizetype bought = 0;
    const auto orders = allOf<Order>(m_demo);
    for (const Order &order : orders) {
        if (order.customer == charge->customer) {
            spent += order.totalMinor;
            ++bought;
        }
    }
    QCOMPARE(bought, 14);
    QCOMPARE(spent, 842'000);
    const auto callbacks = allOf<Callback>(m_demo);
    const auto next = std::ranges::find(callbacks, std::optional(charge->id), &Callback::caseId);
    QVERIFY(next != callbacks.end());
    QCOMPARE(next->localTime, u"2026-11-24T17:30"_s);
    const auto entries = allOf<Interaction>(m_demo);
    const auto call = std::ranges::find_if(entries, [&](const Interaction &one) {
        return one.caseId == charge->id && one.channel == Channel::Call;
    });
    QCOMPARE(call->body,
             u"Says the card was charged twice on 19 November. Asked to be called after "
             "17:30. Wrapped up as “Duplicate charge”."_s);
}

void tst_DemoWorkspace::oneCustomerHasALongHistory()
{
    QHash<CustomerId, qsizetype> entries;
    const auto all = allOf<Interaction>(m_demo);
    for (const Interaction &entry : all)
        ++entries[entry.customer];
    QVERIFY(liesIn(*std::ranges::max_element(entries), 75, 120));
}

QTEST_GUILESS_MAIN(tst_DemoWorkspace)
#include "tst_DemoWorkspace.moc"
